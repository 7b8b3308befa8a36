# attempt: Loops for ever.
# expect: limit: instructions
while True:
    pass
