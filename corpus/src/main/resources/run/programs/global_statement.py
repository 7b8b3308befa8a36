# versions: 3.8-
# global in functions, nested, with del, loops, imports and definitions.
count = 0


def up():
    global count
    count += 1
    return count


print(up(), up(), count)


def define():
    global made, Made, math, index
    import math

    def made():
        return "made"

    class Made:
        pass

    for index in range(3):
        pass


define()
print(made(), Made.__qualname__, made.__qualname__, math.floor(2.5), index)


def remove():
    global made
    del made


remove()
try:
    made
except NameError as error:
    print(error)
try:
    remove()
except NameError as error:
    print(error)


def nested():
    count = "local"

    def inner():
        global count
        count = 50
        return count
    return inner(), count


print(nested(), count)
print("count" in globals(), globals()["count"], globals() is __builtins__.__dict__)
globals()["injected"] = "yes"
print(injected)
len = lambda x: "shadowed"
print(len([]))
del len
print(len([]))
