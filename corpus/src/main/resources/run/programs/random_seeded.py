# versions: 3.8-
# random with a seed: the numbers of the Mersenne twister and what is drawn from them.
import random

r = random.Random(12345)
print([r.random() for _ in range(3)], r.getrandbits(32), r.getrandbits(100), r.randint(1, 6), r.randrange(0,
    100, 7), r.randrange(10 ** 30), r.choice("abc"), r.uniform(1, 2))
items = list(range(10))
r.shuffle(items)
print(items, r.sample(range(100), 5), r.choices("abc", k=4), r.choices([1, 2], weights=[1, 9], k=5),
    r.gauss(0, 1), r.normalvariate(0, 1), r.expovariate(1), r.triangular(0, 1, 0.5), r.betavariate(1, 2))
state = r.getstate()
first = r.random()
r.setstate(state)
print(first == r.random(), state[0], len(state[1]), state[2] is None or isinstance(state[2], float))
for seed in (0, 1, -1, 2 ** 70, "text", b"bytes", 15, bytearray(b"x")):
    r.seed(seed)
    print(seed, r.random(), r.getrandbits(16))
r.seed("text", version=1)
print(r.random())
random.seed(7)
print(random.random(), random.randint(1, 100), random.choice([1, 2, 3]), random.sample("abcdef", 3))
for f in (lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randint(5, 1), lambda: r.sample([1], 2),
        lambda: r.getrandbits(-1), lambda: r.choices([], k=1), lambda: r.choices([1], weights=[0]),
        lambda: r.choices([1, 2], weights=[1]), lambda: r.randrange(1, 2, 0), lambda: r.shuffle((1, 2)),
        lambda: r.choice(5), lambda: r.sample(5, 1), lambda: r.randrange(), lambda: r.sample([1], -1),
        lambda: r.setstate((1, 2))):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
