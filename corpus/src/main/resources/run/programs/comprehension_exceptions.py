# versions: 3.8-
# Names and state after a comprehension that fails, and frames in its traceback.
import sys


def fails():
    i = "before"
    try:
        [1 / (2 - i) for i in range(5)]
    except ZeroDivisionError:
        pass
    return i


def nested():
    x = 1
    try:
        return [[y for y in range(x, "no")] for x in range(2)]
    except TypeError as error:
        return x, str(error)


def generator_inside():
    seen = []

    def source():
        try:
            for i in range(5):
                yield i
        finally:
            seen.append("closed")
    try:
        [10 // (2 - i) for i in source()]
    except ZeroDivisionError as error:
        names = []
        tb = error.__traceback__
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        return len(names) in (1, 2), names[0]


def conditions():
    return [i for i in range(5) if i.missing]


print(fails(), nested(), generator_inside())
try:
    conditions()
except AttributeError as error:
    print(error)
i = "global"
try:
    {i: i[0] for i in [1]}
except TypeError as error:
    print(error, i)
def handled():
    try:
        raise KeyError("k")
    except KeyError:
        return [type(sys.exc_info()[1]).__name__ for _ in "ab"]
print(handled())
def walrus_left():
    try:
        [(last := i) and 1 / (2 - i) for i in range(5)]
    except ZeroDivisionError:
        return last
print(walrus_left())
