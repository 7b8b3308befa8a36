# attempt: Raises a large number to a large power by a large modulus.
# expect: limit: instructions
m = (1 << 100000) + 3
while True:
    pow(3, m, m)
