# attempt: Hashes deeply nested tuples.
# expect: refused: RecursionError
class H:
    def __hash__(self):
        return hash((self,))
print("ESCAPED", {H()})
