# attempt: Reads standard input that nobody granted.
# expect: refused: EOFError
print("ESCAPED", repr(input()))
