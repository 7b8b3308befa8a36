"""Expressions of the programs that fuzz_programs.py makes."""

import contextlib
import random

TYPES = ["int", "str", "list", "dict", "bool", "float", "tuple"]


class Scope:
    def __init__(self, kind, outer=None):
        self.kind, self.outer = kind, outer
        self.names = {}
        self.declared = set()
        self.loops = 0
        self.is_generator = False
        self.is_async = False


class Expressions:
    def __init__(self, seed, options=()):
        self.r = random.Random(seed)
        self.options = set(options)
        self.lines = []
        self.indent = 0
        self.count = 0
        self.functions = []
        self.generators = []
        self.coroutines = []
        self.classes = []
        self.scope = Scope("module")
        self.pending = []
        self.marks = ()

    # Text.

    def line(self, text):
        self.lines.append("    " * self.indent + text)

    @contextlib.contextmanager
    def block(self, header):
        self.line(header)
        self.indent += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.line("pass")
        self.indent -= 1

    def fresh(self, prefix):
        self.count += 1
        return prefix + str(self.count)

    def chance(self, percent):
        return self.r.random() * 100 < percent

    def pick(self, *choices):
        return self.r.choice(choices)

    # Names.

    def visible(self, kind):
        found, scope, crossed = [], self.scope, False
        while scope:
            # A class body's names are not those of the functions in it.
            if not (crossed and scope.kind == "class"):
                found += [n for n, t in scope.names.items() if t == kind]
            scope, crossed = scope.outer, True
        return found

    def variable(self, kind):
        names = self.visible(kind)
        return self.r.choice(names) if names and self.chance(75) else None

    def target(self, kind):
        """A name to assign to in this scope: a new one, an own one, or one of an outer scope, declared."""
        own = [n for n, t in self.scope.names.items() if t == kind]
        if own and self.chance(60):
            return self.r.choice(own)
        name = self.fresh("v")
        self.scope.names[name] = kind
        return name

    # Expressions, by the type that they are meant to have; now and then they have another.

    def expr(self, kind, depth=3):
        if self.chance(1.5):
            return f"({self.expr(self.r.choice(TYPES), depth)})"
        name = self.variable(kind)
        if name and self.chance(35 if depth > 0 else 80):
            return name
        if depth <= 0:
            return self.literal(kind)
        if self.chance(6):
            a, b = self.expr(kind, depth - 1), self.expr(kind, depth - 1)
            return self.pick(f"({a} if {self.expr('bool', depth - 1)} else {b})", f"({a} or {b})", f"({a} and {b})")
        if self.chance(4) and self.scope.kind != "class":
            return f"(lambda a, b={self.expr(kind, 0)}: {self.pick('a', 'b', 'a or b', '[a, b][0]')})({self.expr(kind, depth - 1)})"
        if self.chance(5):
            return self.call(depth - 1)
        return getattr(self, kind + "_expr")(depth - 1)

    def literal(self, kind):
        r = self.r
        if kind == "int":
            return str(r.choice([0, 1, 2, 3, 7, -1, -5, 10, 255, r.randint(-50, 50), r.randint(-(10**6), 10**6), r.getrandbits(80), -r.getrandbits(64)]))
        if kind == "str":
            return repr(r.choice(["", "a", "abc", "Hello", "x y z", "1,2,3", "é", "𝄞ab", "%d", "line\nend", "{0}", "  pad ", "ABCabc", "0042"]))
        if kind == "list":
            return "[%s]" % ", ".join(self.literal("int") for _ in range(r.randint(0, 4)))
        if kind == "tuple":
            return "(%s)" % "".join(self.literal(self.pick("int", "str")) + ", " for _ in range(r.randint(0, 3)))
        if kind == "dict":
            return "{%s}" % ", ".join(f"{self.literal(self.pick('int', 'str'))}: {self.literal('int')}" for _ in range(r.randint(0, 3)))
        if kind == "bool":
            return self.pick("True", "False")
        return repr(r.choice([0.0, 1.0, 0.5, -2.25, 1e10, 3.14159, -0.0, 1e-7, 123456.789]))

    def int_expr(self, d):
        i, e = (lambda: self.expr("int", d)), self.expr
        return self.pick(
            lambda: f"({i()} {self.pick('+', '-', '&', '|', '^')} {i()})",
            # What is meant to be a number may be a text: times a large number it would fill the memory.
            lambda: f"({i()} * ({i()} % 99))",
            lambda: f"(int({i()}) * int({i()}))",
            lambda: f"({i()} {self.pick('//', '%')} {i()})",
            lambda: f"(({i()} % 1000) ** ({i()} % 7))",
            lambda: f"({i()} {self.pick('<<', '>>')} ({i()} % 70))",
            lambda: f"{self.pick('-', '~int', '+')}({i()})",
            lambda: f"len({e(self.pick('str', 'list', 'dict', 'tuple'), d)})",
            lambda: f"{e('list', d)}[{self.pick('0', '-1', '1', i())}]",
            lambda: f"{e('dict', d)}[{e(self.pick('int', 'str'), d)}]",
            lambda: f"{e('dict', d)}.get({e(self.pick('int', 'str'), d)}, {i()})",
            lambda: f"int({e(self.pick('str', 'float', 'bool'), d)})",
            lambda: f"{self.pick('sum', 'max', 'min', 'sum')}({e('list', d)})",
            lambda: f"abs({i()})",
            lambda: f"divmod({i()}, {i()})[{self.pick(0, 1)}]",
            lambda: f"pow({i()}, {i()} % 50, {self.pick(7, 97, 10**9 + 7)})",
            lambda: f"sum({self.comprehension('int', d)[1:-1]})",
            lambda: f"{e('str', d)}.{self.pick('count', 'find')}({e('str', 0)})",
            lambda: f"functools.reduce(lambda a, b: cut({self.pick('a + b', 'a - b', 'int(a) * int(b)')}), {e('list', d)}, {i()})",
            lambda: f"({i()}).bit_length()",
            lambda: f"ord({e('str', d)}[{self.pick(0, -1)}])",
            lambda: f"hash({i()} % 1000)",
            lambda: f"int.from_bytes({e('str', d)}.encode()[:6], {self.pick(repr('big'), repr('little'))})",
            lambda: f"{e('list', d)}.index({i()})",
        )()

    def str_expr(self, d):
        s, e = (lambda: self.expr("str", d)), self.expr
        return self.pick(
            lambda: f"({s()} + {s()})",
            lambda: f"({s()} * ({e('int', d)} % 4))",
            lambda: f"str({e(self.pick(*TYPES), d)})",
            lambda: f"repr({e(self.pick(*TYPES), d)})",
            lambda: f"{s()}[{self.slice(d)}]",
            lambda: f"{s()}[{e('int', d)}]",
            lambda: f"{s()}.{self.pick('upper', 'lower', 'title', 'strip', 'swapcase', 'capitalize', 'casefold')}()",
            lambda: f"{s()}.replace({self.literal('str')}, {e('str', 0)}, 3)",
            lambda: f"{self.literal('str')}.join(map(str, {e('list', d)}))",
            lambda: self.fstring(d),
            lambda: f"('%s %r' % ({s()}, {e(self.pick(*TYPES), d)}))",
            lambda: f"('%{self.pick('d', '5d', '-6d', '05d', 'x', '+d', '.3f', 'e', 'g')}|' % ({e(self.pick('int', 'int', 'float'), d)},))",
            lambda: f"'{{:{self.pick('>8', '<8', '^9', '*^7', '.2', '')}}}{{!r}}'.format({s()}, {s()})",
            lambda: f"format({e('int', d)}, {self.pick(repr(','), repr('x'), repr('#b'), repr('08d'), repr('_'), repr('e'))})",
            lambda: f"''.join(sorted({s()}))",
            lambda: f"''.join(c for c in {s()} if c {self.pick('>', '<', '!=', 'in')} {self.literal('str')})",
            lambda: f"chr({e('int', d)} % 1000 + 32)",
            lambda: f"{s()}.center({e('int', d)} % 12, '*')",
            lambda: f"{s()}[::-1]",
            lambda: f"{self.pick('hex', 'bin', 'oct')}({e('int', d)})",
            lambda: f"({s()}.partition({self.literal('str')})[{self.pick(0, 1, 2)}])",
        )()

    def fstring(self, d):
        """Names and literals only: before 3.12 quotes and backslashes cannot be inside."""
        names = [n for k in TYPES for n in self.visible(k)] or ["fuel"]
        ints, strs = self.visible("int") or ["fuel"], self.visible("str") or ["__name__"]
        parts = [self.pick("%s", "{%s}", "{%s!r}", "{%s!s:>9}", "{%s!a}", "{%s=}") for _ in range(self.r.randint(1, 3))]
        parts = [p % self.r.choice(names) if "{" in p else "text" for p in parts]
        parts.append("{%s:%s}" % (self.r.choice(ints), self.pick("d", ",", "x", ">10", "+d", "{fuel % 9}", "e", "s")))
        parts.append("{%s:%s}" % (self.r.choice(strs), self.pick("<5", "^7", ".2", "d")))
        self.r.shuffle(parts)
        return "f'" + " ".join(parts) + "'"

    def slice(self, d):
        part = lambda: self.expr("int", 0) if self.chance(60) else ""
        return f"{part()}:{part()}" + (f":{self.pick(-2, -1, 1, 2, 3)}" if self.chance(40) else "")

    def list_expr(self, d):
        l, e = (lambda: self.expr("list", d)), self.expr
        return self.pick(
            lambda: "[%s]" % ", ".join(("*" + l() if self.chance(30) else e("int", d)) for _ in range(self.r.randint(1, 4))),
            lambda: f"({l()} + {l()})",
            lambda: f"({l()} * ({e('int', d)} % 3))",
            lambda: f"{l()}[{self.slice(d)}]",
            lambda: f"sorted({l()}{self.pick('', ', reverse=True', ', key=lambda v: v % 5', ', key=str', ', key=abs')})",
            lambda: self.comprehension("int", d),
            lambda: f"list(range({e('int', d)} % 9))",
            lambda: f"list({self.pick('reversed', 'tuple', 'list')}({l()}))",
            lambda: f"list(map(lambda v: {self.pick('v + 1', 'v * v', '-v', 'v % 7', 'cut(v ** 3)')}, {l()}))",
            lambda: f"list(filter({self.pick('None', 'lambda v: v % 2', 'lambda v: v > 0')}, {l()}))",
            lambda: f"list({e('dict', d)}{self.pick('', '.values()', '.keys()')})",
            lambda: f"[{self.pick('a + b', 'a - b', 'a * (b % 99)')} for a, b in zip({l()}, {l()})]",
            lambda: f"list(itertools.{self.pick('accumulate(%s)', 'chain(%s, [1])', 'islice(%s, 3)', 'takewhile(lambda v: v < 9, %s)')})" % l(),
            lambda: f"sorted({{{self.pick('v % 6', 'v', '-v')} for v in {l()}}})",
            lambda: f"{e('str', d)}.split({self.pick('', repr(','), repr(' '))})",
            lambda: f"list({self.r.choice(self.generators)}({e('int', d)}))" if self.generators else "[]",
            lambda: f"sorted({e('dict', d)}.items(), key=str)",
            lambda: f"list({e('str', d)}.encode())",
        )()

    def comprehension(self, kind, d):
        i = self.fresh("i")
        inner = Scope("function", self.scope)
        source = self.pick(f"range({self.expr('int', 0)} % 8)", self.expr("list", d))
        self.scope, saved = inner, self.scope
        inner.names[i] = "int"
        parts = f"for {i} in {source}"
        if self.chance(25):
            j = self.fresh("j")
            parts += f" for {j} in range({i} % 4)"
            inner.names[j] = "int"
        if self.chance(40):
            parts += f" if {self.simple_test(i)}"
        names = {n: t for n, t in inner.names.items()}
        value = self.pick(f"{i}", f"{i} * {self.r.randint(-3, 9)}", self.arith(list(names)))
        self.scope = saved
        return f"[{value} {parts}]"

    def arith(self, names):
        return " ".join([self.r.choice(names)] + [self.pick(f"{self.pick('+', '-')} {self.r.choice(names + [self.literal('int')])}", "* 3") for _ in range(2)])

    def simple_test(self, name):
        return self.pick(f"{name} % 2", f"{name} > {self.literal('int')}", f"{name} != 3", f"{name} in (1, 2, 5)", f"not {name}", f"-5 < {name} <= 9")

    def tuple_expr(self, d):
        e = self.expr
        return self.pick(
            lambda: "(%s)" % "".join(e(self.pick(*TYPES), d) + ", " for _ in range(self.r.randint(1, 3))),
            lambda: f"tuple({e('list', d)})",
            lambda: f"({e('tuple', d)} + {e('tuple', d)})",
            lambda: f"divmod({e('int', d)}, {e('int', d)})",
            lambda: f"{e('tuple', d)}[{self.slice(d)}]",
            lambda: f"(*{e('list', d)}, *{e('tuple', d)})",
            lambda: f"{e('str', d)}.partition({self.literal('str')})",
        )()

    def dict_expr(self, d):
        e, i = self.expr, self.fresh("k")
        return self.pick(
            lambda: f"{{{e('str', d)}: {e('int', d)}, {e('int', d)}: {e('int', d)}}}",
            lambda: f"{{**{e('dict', d)}, {e('str', d)}: {e('int', d)}}}",
            lambda: f"{{{i}: {i} * 2 for {i} in {e('list', d)}}}",
            lambda: f"dict(a={e('int', d)}, b={e('int', d)})",
            lambda: f"dict(zip({e('str', d)}, {e('list', d)}))",
            lambda: f"dict.fromkeys({e('list', d)}, {e('int', d)})",
            lambda: f"{{{i}: len(str({i})) for {i} in {e('tuple', d)} if {i}}}",
            lambda: f"{{1: {e('int', d)}, 'two': {e('int', d)}, **{{}}}}",
        )()

    def bool_expr(self, d):
        e = self.expr
        a = self.pick("int", "str", "list", "float", "tuple")
        return self.pick(
            lambda: f"({e(a, d)} {self.pick('<', '>', '<=', '>=', '==', '!=')} {e(a, d)})",
            lambda: f"({e('int', d)} < {e('int', d)} <= {e('int', d)})",
            lambda: f"(not {e('bool', d)})",
            lambda: f"({e('bool', d)} {self.pick('and', 'or')} {e('bool', d)})",
            lambda: f"({e('int', d)} {self.pick('in', 'not in')} {e('list', d)})",
            lambda: f"({e('str', 0)} {self.pick('in', 'not in')} {e('str', d)})",
            lambda: f"isinstance({e(self.pick(*TYPES), d)}, {self.pick('int', 'str', '(list, tuple)', 'Base')})",
            lambda: f"({e(self.pick(*TYPES), d)} {self.pick('is', 'is not')} None)",
            lambda: f"{self.pick('any', 'all')}({self.comprehension('bool', d)[1:-1]})",
            lambda: f"bool({e(self.pick(*TYPES), d)})",
            lambda: f"{e('str', d)}.{self.pick('isalpha', 'isdigit', 'isupper', 'isspace')}()",
        )()

    def float_expr(self, d):
        f, e = (lambda: self.expr("float", d)), self.expr
        return self.pick(
            lambda: self.pick(f"({f()} {self.pick('+', '-')} {f()})", f"(float({f()}) * {f()})"),
            lambda: f"({e('int', d)} / {e('int', d)})",
            lambda: f"({f()} {self.pick('//', '%', '/')} {f()})",
            lambda: f"float({e(self.pick('int', 'bool', 'str'), d)})",
            lambda: f"round({f()}, {self.pick(0, 1, 2, 3, -1)})",
            lambda: f"math.{self.pick('sqrt', 'floor', 'fabs', 'ceil', 'trunc')}({f()})",
            lambda: f"abs({f()})",
            lambda: f"max({f()}, {e('int', d)}, {f()})",
        )()

    def call(self, depth):
        if self.functions and self.chance(70):
            name, positional, keyword = self.r.choice(self.functions)
            parts = [self.expr("int", depth) for _ in range(positional)]
            if self.chance(8):
                parts = parts[:-1] if self.chance(50) else parts + [self.expr("int", 0)]
            if self.chance(20):
                parts.append("*" + self.expr("list", 0))
            if keyword and self.chance(60):
                parts.append(f"{keyword}={self.expr('int', depth)}")
            if self.chance(10):
                parts.append("**{%r: %s}" % (self.pick("k", "extra", "b"), self.expr("int", 0)))
            return f"{name}({', '.join(parts)})"
        if self.classes and self.scope.kind != "class":
            name = self.r.choice(self.classes)
            arguments = self.expr("int", depth)
            return self.pick(
                f"{name}({arguments}).m1({self.expr('int', depth)})",
                f"{name}({arguments}).p",
                f"{name}.c({arguments})",
                f"({name}({arguments}) + {self.expr('int', depth)})",
                f"{name}({arguments})[{self.expr('int', 0)}]",
                f"len({name}({arguments}))",
                f"({name}({arguments}) == {self.expr('int', 0)})",
                f"[*{name}({arguments})]",
                f"({self.expr('int', 0)} - {name}({arguments}))",
                f"{name}({arguments})({self.expr('int', 0)})",
                f"{name}({arguments}).missing{self.r.randint(1, 3)}",
                f"({name}({arguments}) < {name}({self.expr('int', 0)}))",
                f"{name}.s({arguments})",
            )
        return f"int({self.literal('int')})"
