# attempt: Copies a structure nested deeply.
# expect: refused: RecursionError
import copy
l = []
for _ in range(100000):
    l = [l]
print("ESCAPED", copy.deepcopy(l))
