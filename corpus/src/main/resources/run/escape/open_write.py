# attempt: Opens a file of the host for writing.
# expect: refused: PermissionError
open("escaped.txt", "w").write("x")
print("ESCAPED")
