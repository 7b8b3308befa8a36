# attempt: Keeps objects and raises in __del__.
# expect: harmless
kept = []
class A:
    def __del__(self):
        kept.append(self)
        raise SystemExit("from __del__")
for _ in range(100):
    A()
print("safe")
