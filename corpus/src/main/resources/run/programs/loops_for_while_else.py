# versions: 3.8-
# for and while with else, break and continue, nested; the loop variable afterwards.
for i in range(3):
    if i == 5:
        break
else:
    print("no break", i)
for i in range(3):
    if i == 1:
        break
else:
    print("never")
print(i)
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    if n == 1:
        break
    print("n", n)
else:
    print("never")
while n:
    n -= 1
else:
    print("while else", n)
for a in range(3):
    for b in range(3):
        if b > a:
            break
        print((a, b), end=" ")
    else:
        print("full")
        continue
    print("cut")
for (x, y), *z in [((1, 2), 3, 4), ("ab", 5)]:
    print(x, y, z)
target = {}
for target["key"] in range(3):
    pass
print(target)
for i in []:
    pass
else:
    print("empty", i)
items = [1, 2, 3, 4]
for item in items:
    if item % 2:
        items.remove(item)
print(items)
grow = [1]
for g in grow:
    if len(grow) < 6:
        grow.append(g * 2)
print(grow)
for i in range(10 ** 20, 10 ** 20 + 3):
    print(i)
for c in "a𝄞é":
    print(ascii(c), end=" ")
print()
d = {1: 1}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as error:
    print(error)
