# attempt: Recurses in __repr__ through str, format and print.
# expect: refused: RecursionError
class R:
    def __repr__(self):
        return "%r" % [self]
text = str(R())
print("ESCAPED", text)
