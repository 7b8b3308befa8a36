# attempt: Imports modules that reach memory or sockets.
# expect: refused: ImportError
import ctypes
print("ESCAPED", ctypes.sizeof(ctypes.c_int))
