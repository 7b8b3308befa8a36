# versions: 2.7 3.6-
# Every operator, in place and not, on names, attributes, elements and slices.


def binary(a, b):
    return a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a << b, a >> b, a & b, a | b, a ^ b


def in_place(a, b):
    a += b
    a -= b
    a *= b
    a /= b
    a //= b
    a %= b
    a **= b
    a <<= b
    a >>= b
    a &= b
    a |= b
    a ^= b
    return a


def unary(a):
    return -a, +a, ~a, not a


def compare(a, b, c):
    return a < b, a <= b, a == b, a != b, a > b, a >= b, a is b, a is not b, a in b, a not in b, a < b <= c != a


def branch(a, b, c):
    if a < b and not c or a is None:
        return 1
    elif a is not None and b in (1, 2, 3):
        return 2
    while a < b < c:
        a += 1
        if a == 7:
            continue
        if a > 9:
            break
    else:
        return 3
    return a if b else c


def targets(holder, values, i):
    holder.count += 1
    values[i] *= 2
    values[i:i + 2] += [1]
    values[:] = values[::-1]
    values[1:] = values[:1]
    del values[i], values[1:2], holder.count
    return values[i], values[1:i], values[::2], values[...], values[1:2, 3]


FOLDED = (60 * 60 * 24, "ab" * 3, -1, 2 ** 10, 1 + 2j, not True, (1, 2)[0])
