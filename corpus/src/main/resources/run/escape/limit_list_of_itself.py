# attempt: Extends a list by itself.
# expect: limit: memory
l = [1]
while True:
    l.extend(l)
