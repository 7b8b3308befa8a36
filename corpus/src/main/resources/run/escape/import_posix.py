# attempt: Imports the built-in module below os.
# expect: refused: AttributeError
import posix
print("ESCAPED", posix.getppid() > 0)
