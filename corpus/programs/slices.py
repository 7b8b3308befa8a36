# versions: 2.7 3.6-
# Subscripts and slices, constant and not.


def read(v, i, j, k):
    return v[:], v[1:], v[:2], v[1:2], v[::3], v[1:2:3], v[i:j], v[i:j:k], v[::-1], v[-1], v[...], v[1:2, 3], v[i:j, ::k, ...]


def write(v, i, j):
    v[:] = []
    v[1:2] = [1]
    v[i:j] = [2]
    v[i:j:2] = [3]
    v[:-1], v[0] = [4], 5
    v[i:j] += [6]
    v["a":"b"] = v[None:None] = v[1.5:2.5] = 7


def delete(v, i, j):
    del v[:], v[1:], v[:2], v[1:2], v[i:j], v[::2], v[i], v[i:j, k]


def constants(v):
    return v[(1, 2)], v[1, 2:3], v["key"], v[-1:], v[:-1], v[0:0], v[True:False]
