# attempt: Recurses in __getattr__ and __getattribute__.
# expect: refused: RecursionError
class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")
A().a
print("ESCAPED")
