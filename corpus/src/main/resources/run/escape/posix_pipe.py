# attempt: Makes a pipe, as those do who start a process.
# expect: refused: PermissionError
import posix
print("ESCAPED", posix.pipe())
