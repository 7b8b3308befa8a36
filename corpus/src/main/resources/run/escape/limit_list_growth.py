# attempt: Appends for ever.
# expect: limit: memory or instructions
l = []
while True:
    l.append("item %d" % len(l))
