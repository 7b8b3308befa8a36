# attempt: Doubles a string in a loop.
# expect: limit: memory
s = "x"
while True:
    s += s
