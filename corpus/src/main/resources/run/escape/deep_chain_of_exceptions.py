# attempt: Chains a hundred thousand causes and drops them.
# expect: harmless
last = None
for i in range(100000):
    e = ValueError(i)
    e.__cause__ = last
    last = e
depth = 0
while last is not None:
    last = last.__cause__
    depth += 1
print("safe", depth)
