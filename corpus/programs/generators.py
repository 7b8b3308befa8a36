# versions: 2.7 3.6-
# Generator functions and expressions; yield as statement, as expression, inside try and with.


def count(n):
    i = 0
    while i < n:
        received = yield i
        if received is not None:
            i = received
        i += 1


def pairs(left, right):
    for a in left:
        for b in right:
            if a != b:
                yield a, b
    yield


def guarded(lock, values):
    try:
        with lock:
            for each in values:
                try:
                    yield each
                except GeneratorExit:
                    raise
                finally:
                    yield
    except StopIteration:
        return


def expressions(values, limit):
    small = (v for v in values if v < limit)
    nested = (w for v in values if v for w in v if w if w != v)
    total = sum(v * limit for v in values)
    return small, nested, total, list((x, y) for x in small for y in nested)


empty = lambda: (yield)
