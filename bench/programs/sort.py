EXPECTED = 765490
class Rec(object):
    def __init__(self, a, b):
        self.a = a
        self.b = b
    def __lt__(self, o):
        return self.a < o.a
def run():
    seed = 7
    recs = []
    for i in range(100000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        recs.append((seed >> 8, 'n%d' % (seed % 1000), i))
    t = 0
    for k in range(3):
        recs.sort(key=lambda r: r[0])
        t += recs[100][2]
        recs.sort(key=lambda r: (r[1], -r[0]), reverse=True)
        t += recs[100][2]
        recs = sorted(recs, key=lambda r: r[2] % 1000)
        t += recs[100][2]
    objs = [Rec(r[0], r[2]) for r in recs]
    objs.sort()
    t += objs[500].b
    names = sorted(set(map(lambda r: r[1], recs)), key=lambda s: s[::-1])
    t += len(names) + ord(names[10][1])
    m = max(filter(lambda r: r[0] & 1, recs), key=lambda r: r[0])
    return t + m[2]
