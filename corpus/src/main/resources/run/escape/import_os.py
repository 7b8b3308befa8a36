# attempt: Imports the os module and asks it for the working folder.
# expect: refused: ImportError
import os
print("ESCAPED", len(os.getcwd()) > 0)
