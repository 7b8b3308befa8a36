# versions: 3.8-
# Deep and mutual recursion, recursion through classes, the error at the limit and life after it.
import sys


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(300), odd(301), even(7))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


def endless(n):
    return endless(n + 1)


sys.setrecursionlimit(200)
try:
    endless(0)
except RecursionError as error:
    print(type(error).__name__, str(error).split(" while")[0], isinstance(error, RuntimeError))
deepest = 0


def measure(n):
    global deepest
    deepest = n
    measure(n + 1)


try:
    measure(0)
except RecursionError:
    print(150 < deepest < 210)
print(even(50))
sys.setrecursionlimit(1000)
print(sys.getrecursionlimit(), even(400))
for wrong in (0, -1, "a", 1.5):
    try:
        sys.setrecursionlimit(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(hanoi(10, "a", "b", "c"))
