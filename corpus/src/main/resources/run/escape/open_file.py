# attempt: Opens a file of the host.
# expect: refused: PermissionError
print("ESCAPED", open("/etc/passwd").readline())
