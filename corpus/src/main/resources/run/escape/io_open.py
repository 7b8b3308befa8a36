# attempt: Opens a file by io.open and io.FileIO.
# expect: refused: PermissionError
import io
for opener in (lambda: io.FileIO("/etc/passwd"), lambda: io.open("/etc/passwd"), lambda: io.open_code("/etc/passwd")):
    try:
        print("ESCAPED", opener().read(1))
    except (AttributeError, PermissionError):
        pass
io.open("/etc/passwd")
