# attempt: Gets out of an eval that has no built-in functions.
# expect: harmless
source = "[c for c in ().__class__.__base__.__subclasses__() if c.__name__ in ('_wrap_close', 'Popen', 'BuiltinImporter', 'FileLoader', 'Runtime', 'Process')]"
for c in eval(source, {"__builtins__": {}}):
    try:
        print("ESCAPED", c.__init__.__globals__["sys"].modules["os"].getpid())
    except Exception:
        pass
    try:
        print("ESCAPED", c.load_module("posix").getpid(), c.load_module("posix").system("true"))
    except Exception:
        pass
print("safe")
