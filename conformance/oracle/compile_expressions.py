"""Make expressions and patterns from a seed, of every kind that the grammar of 3.13 has: text that is compiled, never run."""

import random

NAMES = ["a", "b", "c", "d", "e", "x", "y", "z", "self", "cls", "__private", "len", "é", "naïve"]
ATTRIBUTES = ["a", "b", "append", "__secret", "__name__", "value", "x"]
BINARY = ["+", "-", "*", "/", "//", "%", "@", "**", "<<", ">>", "&", "|", "^"]
COMPARISONS = ["<", ">", "==", "!=", "<=", ">=", "in", "not in", "is", "is not"]
NUMBERS = [
    "0", "1", "2", "7", "255", "256", "-1", "1_000", "0x7f", "0b101", "0o17", "2147483648", "9223372036854775808",
    "340282366920938463463374607431768211455", "0.0", "1.5", "1e10", "1e308", ".5", "1_0.5e-3", "3j", "0j", "2.5j",
]  # fmt: skip
STRINGS = [
    "''", '"a"', "'text'", '"it\'s"', "'a b'", "'%s'", "'%s and %r'", "'%5s|%-5.2s'", "'100%%'", "'é€'", "'\\n\\t'", "'\\N{BULLET}'",
    "'\\x41\\u0042'", "r'\\d+'", "'''three\nlines'''", '"""doc"""', "u'old'", "'a' 'b'", "'\\\n'", "'\U0001f600'",
]  # fmt: skip
BYTES = ["b''", "b'a'", "b'\\x00\\xff'", "rb'\\d'", "b'a' b'b'"]


class Expressions:
    def __init__(self, seed):
        self.r = random.Random(seed)
        # What the place allows: a function, async, a loop; and what it forbids: a comprehension's own names.
        self.function = self.coroutine = self.loop = self.inner = False
        self.pure = False

    def pick(self, *choices):
        return self.r.choice(choices)

    def chance(self, percent):
        return self.r.random() * 100 < percent

    def some(self, make, least, most):
        return [make() for _ in range(self.r.randint(least, most))]

    def name(self):
        return self.r.choice(NAMES)

    def joined(self, parts, trailing=True):
        """Parts with commas, now and then over lines; within brackets."""
        if self.chance(12) and parts:
            comma = "," if trailing and self.chance(50) else ""
            return "\n    " + ",\n        ".join(parts) + comma + self.pick("", "\n", "  # note\n")
        return self.pick(", ", ",", " , ").join(parts) + ("," if trailing and parts and self.chance(8) else "")

    def expr(self, depth=3):
        if depth <= 0 or self.chance(12):
            return self.atom()
        kinds = [
            (10, self.binary), (5, self.unary), (6, self.boolean), (8, self.compare), (4, self.conditional),
            (3, self.lambda_), (10, self.call), (8, self.attribute), (8, self.subscript), (6, self.display),
            (9, self.comprehension), (2, self.walrus), (5, self.fstring), (2, self.await_), (2, self.yield_),
            (3, self.format), (1, self.super_), (3, self.folded),
        ]  # fmt: skip
        weights, makers = zip(*kinds)
        return self.r.choices(makers, weights)[0](depth - 1)

    def operand(self, depth):
        text = self.expr(depth)
        return text if depth <= 0 or self.chance(1) else f"({text})"

    def atom(self):
        kind = self.r.random()
        if kind < 0.5:
            return self.name()
        if kind < 0.7:
            return self.r.choice(NUMBERS)
        if kind < 0.85:
            return self.r.choice(STRINGS)
        return self.pick("None", "True", "False", "...", "__debug__", "()", "[]", "{}", *BYTES)

    def binary(self, depth):
        return f"{self.operand(depth)} {self.r.choice(BINARY)} {self.operand(depth)}"

    def folded(self, depth):
        """Constants alone."""
        values = [*NUMBERS, *STRINGS, *BYTES, "True", "False", "(1, 2)", "()", "('a', None)", "((1,), 2)"]
        text = self.r.choice(values)
        for _ in range(self.r.randint(1, 3)):
            text = self.pick(
                f"({text} {self.r.choice(BINARY)} {self.r.choice(values)})",
                f"({self.r.choice(values)} {self.r.choice(BINARY)} {text})",
                f"({self.pick('-', '+', 'not ', '~' if 'True' not in text and 'False' not in text else '-')}{text})",
                f"({text})[{self.pick('0', '1', '-1', 'True')}]",
                f"({text}, {self.r.choice(values)})",
            )
        return text

    def unary(self, depth):
        operator = self.pick("-", "+", "~", "not ")
        operand = self.operand(depth)
        # ~True warns in the name of the program that compiles.
        return f"{'-' if operand.strip('()') in ('True', 'False', '__debug__') else operator}{operand}"

    def boolean(self, depth):
        return self.pick(" and ", " or ").join(self.operand(depth) for _ in range(self.r.randint(2, 4)))

    def compare(self, depth):
        text = self.operand(depth)
        for _ in range(self.pick(1, 1, 1, 2, 3)):
            text += f" {self.r.choice(COMPARISONS)} {self.operand(depth)}"
        return text

    def conditional(self, depth):
        return f"({self.operand(depth)} if {self.operand(depth)} else {self.operand(depth)})"

    def parameters(self, depth, annotated=False):
        """Parameters in every order that is allowed; names are distinct."""
        names = self.r.sample(NAMES[:9], self.r.randint(0, 5))
        cut = sorted(self.r.randint(0, len(names)) for _ in range(2))
        defaults = False
        parts = []

        def one(name, default):
            note = f": {self.annotation(depth)}" if annotated and self.chance(30) else ""
            return f"{name}{note}" + (f"={self.operand(min(depth, 1))}" if default else "")

        for index, name in enumerate(names[: cut[1]]):
            defaults = defaults or self.chance(25)
            parts.append(one(name, defaults))
            if index + 1 == cut[0] and self.chance(40):
                parts.append("/")
        rest = names[cut[1] :]
        if rest:
            parts.append(self.pick("*", "*args"))
            parts += [one(name, self.chance(50)) for name in rest]
        elif self.chance(15):
            parts.append("*args" + (f": *{self.name()}" if annotated and self.chance(20) else ""))
        if self.chance(20):
            parts.append("**kwargs")
        return ", ".join(parts)

    def annotation(self, depth):
        return self.pick("int", "'text'", "list[int]", "a.b", "x | None", self.operand(min(depth, 1)))

    def starred(self, depth):
        """Nothing that would need brackets."""
        return self.pick(self.name(), self.attribute(depth - 1), self.subscript(depth - 1), f"({self.expr(depth - 1)})")

    def lambda_(self, depth):
        parameters = self.parameters(min(depth, 1))
        saved = self.function, self.coroutine, self.inner
        self.function, self.coroutine, self.inner = True, False, False
        text = f"(lambda {parameters}: {self.expr(depth)})"
        self.function, self.coroutine, self.inner = saved
        return text

    def argument(self, depth):
        return self.expr(depth) if self.chance(85) else f"*{self.starred(depth)}"

    def call(self, depth):
        function = self.pick(self.name(), f"{self.name()}.{self.r.choice(ATTRIBUTES)}", self.operand(depth))
        if self.chance(8):
            return f"{function}({self.name()} {self.clauses(depth)})"
        arguments = self.some(lambda: self.argument(depth), 0, 3)
        keywords = self.r.sample(NAMES[:8], self.pick(0, 0, 0, 1, 2))
        arguments += [f"{keyword}={self.expr(depth)}" for keyword in keywords]
        if self.chance(8):
            arguments.append(f"**{self.starred(depth)}")
        return f"{function}({self.joined(arguments)})"

    def attribute(self, depth):
        return f"({self.expr(depth)}).{self.r.choice(ATTRIBUTES)}"

    def index(self, depth):
        def slice_():
            text = ":".join(self.pick("", self.operand(depth)) for _ in range(self.pick(2, 2, 3)))
            return text

        kind = self.r.random()
        if kind < 0.55:
            return self.expr(depth)
        if kind < 0.8:
            return slice_()
        return ", ".join(self.pick(slice_(), self.expr(depth), f"*{self.name()}") for _ in range(2)) + self.pick("", ",")

    def subscript(self, depth):
        return f"{self.pick(self.name(), '(' + self.expr(depth) + ')')}[{self.index(depth)}]"

    def item(self, depth):
        return self.expr(depth) if self.chance(88) else f"*{self.starred(depth)}"

    def display(self, depth):
        items = self.some(lambda: self.item(depth), 0, self.pick(3, 3, 3, 40))
        kind = self.r.random()
        if kind < 0.3:
            return f"[{self.joined(items)}]"
        if kind < 0.55:
            return f"({self.joined(items, False)},)" if items else "()"
        if kind < 0.75 and items:
            return f"{{{self.joined(items)}}}"
        pairs = [
            f"{self.expr(depth)}: {self.expr(depth)}" if self.chance(85) else f"**{self.starred(depth)}"
            for _ in range(self.r.randint(0, self.pick(3, 3, 20)))
        ]
        return f"{{{self.joined(pairs)}}}"

    def loop_target(self):
        return self.pick(self.name(), self.name(), f"{self.name()}, {self.name()}", f"({self.name()}, *{self.name()})", "a.b", "x[0]")

    def clauses(self, depth):
        parts = []
        for _ in range(self.pick(1, 1, 1, 2)):
            word = "async for" if self.coroutine and self.chance(25) else "for"
            parts.append(f"{word} {self.loop_target()} in {self.without_names(self.operand, depth)}")
            parts += [f"if {self.operand(depth)}" for _ in range(self.pick(0, 0, 1, 2))]
        return self.pick(" ", " ", "\n  ").join(parts)

    def without_names(self, make, *arguments):
        pure, self.pure = self.pure, True
        text = make(*arguments)
        self.pure = pure
        return text

    def comprehension(self, depth):
        inner, self.inner = self.inner, True
        element, clauses = self.expr(depth), self.clauses(depth)
        kind = self.pick("[]", "()", "{}", "dict")
        text = f"{{{element}: {self.expr(depth)} {clauses}}}" if kind == "dict" else f"{kind[0]}{element} {clauses}{kind[1]}"
        self.inner = inner
        return text

    def walrus(self, depth):
        # Rarely where it is refused.
        if (self.pure or self.inner) and not self.chance(2):
            return self.expr(depth)
        return f"({self.name()} := {self.expr(depth)})"

    def await_(self, depth):
        return f"(await {self.operand(depth)})" if self.coroutine and not self.pure else self.expr(depth)

    def yield_(self, depth):
        if (not self.function or self.inner or self.pure) and not self.chance(1):
            return self.expr(depth)
        if self.coroutine or self.chance(60):
            return self.pick("(yield)", f"(yield {self.expr(depth)})", f"(yield {self.name()}, *{self.name()})")
        return f"(yield from {self.operand(depth)})"

    def super_(self, depth):
        return self.pick("super().a", "super().a()", "super(a, b).c(d)", "__class__", "super")

    def field(self, depth):
        expression = self.expr(depth)
        while any(each in expression for each in ("lambda", ":=", "\n", "!=", "{")):
            expression = self.atom()
            if "{" in expression or "\n" in expression:
                expression = self.name()
        equals = self.pick("", "", "", "=", " = ")
        conversion = self.pick("", "", "!r", "!s", "!a")
        spec = self.pick("", "", ":>10", ":.3f", f":{{{self.name()}}}", f":{{{self.name()}}}.{{{self.name()}!r}}", ":")
        return f"{{{self.pick('', ' ')}{expression}{equals}{conversion}{spec}}}"

    def fstring(self, depth):
        parts = [self.pick("text", "é", "{{", "}}", " ", "%s", self.field(depth), self.field(depth)) for _ in range(self.r.randint(0, 4))]
        quote = self.pick("'", '"', "'''")
        text = f"{self.pick('f', 'F', 'rf')}{quote}{''.join(parts)}{quote}"
        return text + self.pick("", "", " 'more'", " f'{x}'")

    def format(self, depth):
        return f"{self.r.choice(STRINGS[:9])} % ({self.joined(self.some(lambda: self.item(depth), 1, 3), False)},)"

    def pattern(self, depth=2):
        if depth <= 0:
            return self.pick("_", "a", "b", "c", "1", "-1", "'s'", "None", "True", "1+2j", "-3.5-0j", "a.b", "b'x'")
        kinds = [self.or_pattern, self.sequence_pattern, self.mapping_pattern, self.class_pattern, self.as_pattern]
        return self.r.choice(kinds)(depth - 1) if self.chance(75) else self.pattern(0)

    def or_pattern(self, depth):
        return "(" + " | ".join(self.pick("1", "'s'", "None", "a.b", "[]", "{}", "(1, _)", "str()") for _ in range(2)) + ")"

    def sequence_pattern(self, depth):
        parts = self.some(lambda: self.pattern(depth), 0, 3)
        if self.chance(40):
            parts.insert(self.r.randint(0, len(parts)), self.pick("*_", "*rest"))
        return self.pick(f"[{', '.join(parts)}]", f"({', '.join(parts)},)" if parts else "()")

    def mapping_pattern(self, depth):
        keys = self.r.sample(["1", "'k'", "-2", "a.b", "None", "b'x'", "1+1j"], self.r.randint(0, 3))
        parts = [f"{key}: {self.pattern(depth)}" for key in keys] + self.pick([], [], ["**rest"])
        return f"{{{', '.join(parts)}}}"

    def class_pattern(self, depth):
        parts = self.some(lambda: self.pattern(depth), 0, 2)
        parts += [f"{keyword}={self.pattern(depth)}" for keyword in self.r.sample(ATTRIBUTES, self.r.randint(0, 2))]
        return f"{self.pick('str', 'a', 'a.b')}({', '.join(parts)})"

    def as_pattern(self, depth):
        return f"({self.pattern(depth)} as {self.name()})"
