# attempt: Changes built-in types for every context of the process.
# expect: refused: TypeError
type.__setattr__(int, "escaped", 1)
print("ESCAPED", (5).escaped)
