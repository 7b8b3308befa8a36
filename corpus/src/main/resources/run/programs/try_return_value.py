# versions: 3.8-
# The value of a return is computed before the finally block; changes of it afterwards.
def captured():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def raised_in_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


def replaced():
    try:
        return 1
    finally:
        return 2


def nested():
    try:
        try:
            1 / 0
        finally:
            print("a")
    except ZeroDivisionError as error:
        print("b", error)
        try:
            return "value"
        finally:
            print("c")
    finally:
        print("d")


def in_except():
    for i in range(3):
        try:
            raise IndexError(i)
        except IndexError as error:
            if i == 1:
                return error.args
            continue
        finally:
            print("f", i)


def with_yield():
    try:
        yield 1
        return "end"
    finally:
        yield 2


print(captured(), mutable(), replaced(), nested(), in_except(), list(with_yield()))
try:
    raised_in_finally()
except ValueError as error:
    print(repr(error), repr(error.__context__))
