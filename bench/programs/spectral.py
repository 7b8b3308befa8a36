EXPECTED = 1274223985
def eval_A(i, j):
    ij = i + j
    return 1.0 / (ij * (ij + 1) // 2 + i + 1)
def eval_times_u(func, u):
    n = len(u)
    res = []
    for i in range(n):
        s = 0.0
        for j in range(n):
            s += func(i, j) * u[j]
        res.append(s)
    return res
def eval_tA(i, j):
    return eval_A(j, i)
def AtAu(u):
    return eval_times_u(eval_tA, eval_times_u(eval_A, u))
def run():
    n = 300
    u = [1.0] * n
    v = u
    for _ in range(10):
        v = AtAu(u)
        u = AtAu(v)
    vBv = vv = 0.0
    for ue, ve in zip(u, v):
        vBv += ue * ve
        vv += ve * ve
    return int((vBv / vv) ** 0.5 * 1000000000)
