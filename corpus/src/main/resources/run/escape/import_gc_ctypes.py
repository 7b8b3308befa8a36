# attempt: Imports modules that lead into the interpreter.
# expect: refused: ImportError
last = None
for name in ("ctypes", "_ctypes", "mmap", "cffi", "inspect", "subprocess", "multiprocessing", "pty", "signal", "faulthandler", "java.lang", "jdk", "org.python", "__builtin__", "_posixsubprocess", "_testcapi", "_xxsubinterpreters"):
    try:
        module = __import__(name, None, None, ["x"])
        for leak in ("Runtime", "Popen", "CDLL", "mmap", "spawn"):
            if hasattr(module, leak):
                print("ESCAPED", name, leak)
    except ImportError as e:
        last = e
raise last
