# attempt: Grows text by replace, join and translate.
# expect: limit: memory
s = "a" * 1000
while True:
    s = s.replace("a", "aa")
