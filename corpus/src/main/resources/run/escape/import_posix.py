# attempt: Imports the built-in module below os.
# expect: refused: AttributeError
import posix
print("ESCAPED", posix.getpid() > 0)
