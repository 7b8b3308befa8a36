# attempt: Squares a number until memory is gone.
# expect: limit: instructions
x = 3
while True:
    x = x * x
