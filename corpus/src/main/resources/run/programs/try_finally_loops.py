# versions: 3.8-
# finally with break, continue and return in loops, in every order, nested.
def breaks():
    for i in range(5):
        try:
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    return i


def continues():
    for i in range(3):
        try:
            continue
        finally:
            print("finally", i)
    else:
        print("else")


def returns(values):
    for v in values:
        try:
            try:
                return "inner %s" % v
            finally:
                print("inner finally")
        finally:
            print("outer finally", v)


def override():
    for i in range(3):
        try:
            return "from try"
        finally:
            if i < 2:
                continue
            return "from finally %d" % i


def swallow():
    while True:
        try:
            raise ValueError("lost")
        finally:
            break
    return "swallowed"


print(breaks(), continues(), returns("ab"), override(), swallow())


def order(n):
    steps = []
    try:
        steps.append("try")
        if n == 0:
            return steps
        if n == 1:
            raise KeyError(n)
    except KeyError:
        steps.append("except")
        return steps
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    steps.append("after")
    return steps


print(order(0), order(1), order(2))
