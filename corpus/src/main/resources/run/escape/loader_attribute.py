# attempt: Reads a file through the loader of the program's own module.
# expect: refused: Exception
loader = globals().get("__loader__") or __spec__.loader
print("ESCAPED", len(loader.get_data("/etc/passwd")) > 0)
