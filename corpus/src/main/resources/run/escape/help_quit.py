# attempt: Uses the interactive helpers that read files and end the process.
# expect: refused: NameError
print("ESCAPED", license, quit)
