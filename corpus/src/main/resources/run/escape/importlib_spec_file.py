# attempt: Loads a module from any file by a spec.
# expect: refused: Exception
import importlib.util
spec = importlib.util.spec_from_file_location("x", "/usr/lib/python3/dist-packages/../../python3.11/this.py")
spec.loader.get_data("/etc/passwd")
print("ESCAPED")
