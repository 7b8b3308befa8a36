# versions: 3.8-
# A small program: tokens, a recursive parser, a tree, and an evaluator with variables.
class ParseError(Exception):
    pass


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "number", float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield "name", text[i:j]
            i = j
        elif text[i:i + 2] in ("**", "//"):
            yield "op", text[i:i + 2]
            i += 2
        elif c in "+-*/%()=":
            yield "op", c
            i += 1
        else:
            raise ParseError(f"bad character {c!r} at {i}")
    yield "end", None


class Parser:
    levels = [("+", "-"), ("*", "/", "//", "%")]

    def __init__(self, text):
        self.stream = tokens(text)
        self.kind, self.value = next(self.stream, ("end", None))

    def take(self):
        value = self.value
        self.kind, self.value = next(self.stream, ("end", None))
        return value

    def expression(self, level=0):
        if level == len(self.levels):
            return self.power()
        left = self.expression(level + 1)
        while self.kind == "op" and self.value in self.levels[level]:
            left = (self.take(), left, self.expression(level + 1))
        return left

    def power(self):
        base = self.unary()
        if self.value == "**":
            self.take()
            return ("**", base, self.power())
        return base

    def unary(self):
        if self.value in ("-", "+"):
            return ("u" + self.take(), self.unary())
        if self.value == "(":
            self.take()
            inside = self.expression()
            if self.take() != ")":
                raise ParseError("expected )")
            return inside
        if self.kind not in ("number", "name"):
            raise ParseError(f"unexpected {self.value!r}")
        return self.take()


OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "u-": lambda a: -a,
    "u+": lambda a: +a}


def evaluate(tree, names):
    if isinstance(tree, tuple):
        return OPS[tree[0]](*(evaluate(t, names) for t in tree[1:]))
    return names[tree] if isinstance(tree, str) else tree


for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "7 // 2 - 7 % 4 / 2", "x * (y - 1.5)",
        "1 / 0", "(1", "2 $ 3", "1 +", "z", "2 ** 100 - 1"):
    try:
        tree = Parser(text).expression()
        print(text, "=>", tree, "=", evaluate(tree, {"x": 4, "y": 2.5}))
    except (ParseError, ZeroDivisionError, KeyError) as error:
        print(text, "!!", type(error).__name__, error)
