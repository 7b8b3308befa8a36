# attempt: Shifts one by ten billion bits.
# expect: limit: memory
print("ESCAPED", (1 << 10 ** 11).bit_length())
