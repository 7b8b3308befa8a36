# attempt: Loads a module through the loader of builtins.
# expect: refused: Exception
import builtins
print("ESCAPED", builtins.__loader__.load_module("posix").getppid() > 0)
