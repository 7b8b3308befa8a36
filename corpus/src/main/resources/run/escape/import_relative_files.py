# attempt: Imports a module from a file of the working folder by a changed sys.path.
# expect: refused: ImportError
import sys
sys.path.insert(0, "/")
sys.path.append(".")
import a_module_that_is_a_file_of_the_host
