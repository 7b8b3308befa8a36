EXPECTED = 4245401310000
def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1
def squares(it):
    for x in it:
        yield x * x
def odd(it):
    for x in it:
        if x & 1:
            yield x
def pairs(it):
    prev = None
    for x in it:
        if prev is not None:
            yield (prev, x)
        prev = x
class Node(object):
    def __init__(self, l, v, r):
        self.l = l; self.v = v; self.r = r
    def walk(self):
        if self.l is not None:
            for x in self.l.walk():
                yield x
        yield self.v
        if self.r is not None:
            for x in self.r.walk():
                yield x
def build(a, b):
    if a >= b:
        return None
    m = (a + b) // 2
    return Node(build(a, m), m, build(m + 1, b))
def acc():
    t = 0
    while True:
        x = yield t
        t += x
def run():
    s = 0
    for a, b in pairs(odd(squares(numbers(1800000)))):
        s += b - a
    t = build(0, 60000)
    for rep in range(3):
        for x in t.walk():
            s += x
    g = acc()
    next(g)
    for i in range(800000):
        r = g.send(i & 15)
    s += sum(x * 2 for x in numbers(1000000))
    return s + r
