# attempt: Starts a process by what subprocess stands on.
# expect: refused: PermissionError
import _posixsubprocess, posix
r, w = 0, 1
try:
    r, w = posix.pipe()
except PermissionError:
    pass
pid = _posixsubprocess.fork_exec([b"/bin/true"], (b"/bin/true",), True, (w,), None, None, -1, -1, -1, -1, -1, -1, r, w, True, True, -1, None, None, None, -1, None, False)
print("ESCAPED", pid > 0)
