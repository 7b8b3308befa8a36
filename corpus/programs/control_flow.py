# versions: 2.7 3.6-
# Jumps: loops, conditions, dead code, constants as conditions.


def conditions(a, b, c):
    if a and b or c:
        return 1
    if not (a or b) and not c:
        return 2
    if a is None or b is not None:
        return 3
    x = a or b or c
    y = a and b and c
    z = (a if b else c) if c else (b if a else c)
    return x, y, z, not a, (a and b) or (b and c), a < b < c < x, not a < b, not a in b, not a is b


def loops(items, a):
    for x in items:
        for y in x:
            if y:
                break
            if a:
                continue
        else:
            continue
        return y
    else:
        a = 1
    while True:
        a += 1
        if a > 10:
            break
    while a:
        while not a:
            pass
        a -= 1
    while a is None:
        a = items()
    while a is not None:
        a = items.next
    while a and a is not items:
        a = not a
    while a < 3 and items:
        items.pop()
    return None


def constant_conditions(a):
    if 0:
        a = 1
    if 1:
        a = 2
    while 0:
        a = 3
    if "text" and a:
        a = 4
    if not 0 or a:
        a = 5
    for x in ():
        a = 6
    return a
    a = 7


def returns(a):
    if a:
        return
    else:
        return a


def infinite():
    while 1:
        pass
