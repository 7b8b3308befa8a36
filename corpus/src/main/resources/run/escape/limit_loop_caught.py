# attempt: Loops for ever and catches everything that would end it.
# expect: limit: instructions
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
