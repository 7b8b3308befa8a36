EXPECTED = 44367388560
def run():
    total = 0
    for k in range(110):
        a = [x * x for x in range(20000) if x % 3 != 0]
        d = dict((x, y) for x, y in enumerate(a))
        d2 = {v % 1009: kk for kk, v in d.items()}
        s = {x % 977 for x in a}
        t = [d2[x] for x in s if x in d2]
        total += sum(t) + len(s) + len(d2) + max(a)
        nested = [[i * j for j in range(30)] for i in range(30)]
        total += sum(sum(r) for r in nested)
        tr = list(zip(*nested))
        total += len([1 for r in tr for c in r if c & 1])
    return total
