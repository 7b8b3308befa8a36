# attempt: Hashes a tuple nested a million deep.
# expect: harmless
t = ()
for _ in range(1000000):
    t = (t,)
try:
    hash(t)
except RecursionError:
    pass
del t
print("safe")
