# versions: 3.8-
# send, the value of a yield expression, and the errors of a generator that has not started.
def echo():
    received = []
    value = yield "ready"
    while value is not None:
        received.append(value)
        value = yield value * 2
    return received


g = echo()
try:
    g.send(1)
except TypeError as error:
    print(error)
print(next(g), g.send(1), g.send(2), g.send("ab"))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def average():
    total = count = 0
    result = None
    while True:
        total += yield result
        count += 1
        result = total / count


a = average()
next(a)
print([a.send(v) for v in (10, 20, 60)])


def tangled():
    x = [(yield 1), (yield 2)]
    y = (yield sum(x)) + (yield -1)
    print("inside", x, y)
    z = yield (yield "inner")
    return z


t = tangled()
print(t.send(None), t.send(10), t.send(20), t.send(5), t.send(6))
print(t.send("outer"))
try:
    t.send("last")
except StopIteration as stop:
    print(stop.value)
try:
    t.send(0)
except StopIteration as stop:
    print("finished", stop.value)
try:
    g.send(1, 2)
except TypeError as error:
    print(error)
