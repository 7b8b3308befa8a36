# attempt: Fills a dictionary for ever.
# expect: limit: memory or instructions
d = {}
i = 0
while True:
    d[i] = (i, str(i))
    i += 1
