# versions: 3.6-
# global and nonlocal, class scopes, names that look like locals.
level = 0


def outer():
    global level, created
    level += 1
    created = level
    count = 0

    def inner():
        nonlocal count
        count += 1

        class Local:
            nonlocal count
            count = 5
            level = level
            inherited = count

            def read(self):
                return count, level, __class__, len, undefined

        return Local

    return inner, count


class Outer:
    level = 1

    class Inner:
        copied = level
        level = copied

    global leaked
    leaked = level

    def method(self):
        return level, Outer.level


def unbound(flag):
    if flag:
        value = 1
    del flag
    print(value, flag)
    return locals(), [value for value in (value,)]
