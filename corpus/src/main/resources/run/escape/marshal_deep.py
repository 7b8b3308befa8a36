# attempt: Loads marshal data nested a million deep.
# expect: refused: ValueError
import marshal
print("ESCAPED", marshal.loads(b"(\1\0\0\0" * 1000000 + b"N"))
