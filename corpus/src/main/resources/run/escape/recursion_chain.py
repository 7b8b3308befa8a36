# attempt: Builds a chain of a million map, chain and partial objects and asks the last.
# expect: harmless
import functools, itertools
it = iter([1])
for _ in range(100000):
    it = map(lambda v: v, it)
try:
    next(it)
except (RecursionError, MemoryError):
    pass
print("safe")
