# attempt: Imports subprocess through importlib.
# expect: refused: ImportError
import importlib
print("ESCAPED", importlib.import_module("subprocess").Popen)
