"""Statements of the programs that fuzz_programs.py makes: functions, generators, classes, exceptions, loops."""

from fuzz_expressions import TYPES, Expressions, Scope

ERRORS = "ValueError KeyError TypeError IndexError ZeroDivisionError Problem Trouble LookupError".split()
CATCHES = ERRORS + ["Exception", "(ValueError, TypeError)", "(LookupError, ArithmeticError)", "ArithmeticError"]
SOME = "(ArithmeticError, LookupError, TypeError, ValueError, NameError)"
BINARY = ["add", "mul", "and", "truediv", "mod", "lshift", "matmul", "pow", "floordiv", "or", "xor", "rshift"]


class Statements(Expressions):
    @property
    def branching(self):
        return (self.if_, self.for_, self.while_, self.try_, self.with_, self.match, self.try_star, self.await_, self.check)

    def body(self, depth, size):
        for _ in range(size):
            self.statement(depth)

    def statement(self, depth):
        weighted = [
            (self.assign, 22), (self.print_some, 16), (self.augment, 8), (self.unpack, 6), (self.call_it, 6), (self.change_items, 5), (self.delete, 2),
            (self.check, 2), (self.attributes, 3), (self.sets, 2), (self.chain_assign, 2), (self.import_some, 1), (self.walrus, 3),
        ]
        if depth > 0:
            weighted += [(self.if_, 9), (self.for_, 9), (self.while_, 5), (self.try_, 11), (self.with_, 4), (self.raise_, 2)]
            if self.scope.kind == "function":
                weighted += [(self.return_, 2), (self.function, 3), (self.nonlocal_, 3), (self.local_class, 2)]
            if "match" in self.options:
                weighted.append((self.match, 6))
            if "star" in self.options:
                weighted.append((self.try_star, 5))
        if self.scope.loops:
            weighted.append((self.leave_loop, 5))
        if self.scope.is_generator:
            weighted.append((self.yield_, 14))
        if self.scope.is_async:
            weighted.append((self.await_, 12))
        choices, weights = zip(*weighted)
        chosen = self.r.choices(choices, weights)[0]
        known, scope = dict(self.scope.names), self.scope
        chosen(depth - 1)
        if chosen in self.branching and self.chance(92):
            # What a branch binds may be unbound after it: a few of these NameErrors are enough.
            scope.names = known

    # Simple statements.

    def assign(self, depth):
        kind = self.r.choice(TYPES)
        value = self.expr(kind)
        self.line(f"{self.target(kind)} = cut({value})" if kind in ("int", "str", "list") else f"{self.target(kind)} = {value}")

    def chain_assign(self, depth):
        kind = self.r.choice(TYPES)
        value = self.expr(kind, 2)
        if self.chance(30):
            return self.line(f"{self.fresh('v')}: {self.pick('int', 'str')} = {value}")
        a, b = self.target(kind), self.target(kind)
        self.line(f"{a} = {b} = {value}")

    def print_some(self, depth):
        values = ", ".join(self.expr(self.r.choice(TYPES)) for _ in range(self.r.randint(1, 3)))
        self.line(f"show({self.fresh('s')!r}, {values})")

    def walrus(self, depth):
        kind = self.r.choice(TYPES)
        value = self.expr(kind, 2)
        name = self.target(kind)
        if self.scope.kind == "class":
            return self.line(f"{name} = {value}")
        self.line(f"show({self.fresh('s')!r}, ({name} := {value}), {self.expr(kind, 1)})")

    def augment(self, depth):
        kind = self.pick("int", "int", "str", "list", "float")
        own = [n for n, t in self.scope.names.items() if t == kind]
        if not own:
            return self.assign(depth)
        name = self.r.choice(own)
        if kind == "int":
            operator = self.pick("+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>", "**")
            value = self.expr("int", 1)
            self.line(f"{name} {operator}= {value} % 6" if operator in ("<<", ">>", "**", "*") else f"{name} {operator}= {value}")
        elif kind == "float":
            self.line(f"{name} {self.pick('+', '-', '/', '//')}= {self.expr(kind, 1)}")
        else:
            times = kind == "list" and self.chance(30)
            self.line(f"{name} *= {self.expr('int', 1)} % 4" if times else f"{name} += {self.expr(kind, 1)}")
        self.line(f"{name} = cut({name})")

    def unpack(self, depth):
        source = self.pick(self.expr("list", 2), self.expr("tuple", 1), self.expr("str", 1), f"({self.expr('int', 2)}, {self.expr('int', 2)})")
        a, b, c = (self.fresh("u") for _ in range(3))
        form = self.pick(f"{a}, {b}", f"{a}, *{b}", f"*{a}, {b}", f"{a}, *{b}, {c}", f"[{a}, {b}]")
        with self.guarded(100 if self.scope.kind == "class" else 60):
            if self.chance(15):
                self.line(f"{a}, ({b}, *{c}) = {self.expr('int', 1)}, {source}")
                form = "all"
            elif self.chance(15):
                names = [n for n, t in self.scope.names.items() if t == "int"][:2]
                if len(names) == 2:
                    self.line(f"{names[0]}, {names[1]} = {names[1]}, {names[0]}")
                return
            else:
                self.line(f"{form} = {source}")
            self.line(f"show('unpacked', {a}, {b})")

    def call_it(self, depth):
        with self.guarded(50):
            self.line(f"show({self.fresh('c')!r}, {self.call(2)})")

    def change_items(self, depth):
        kind = self.pick("list", "dict", "list")
        name = self.variable(kind)
        if not name:
            return self.assign(depth)
        with self.guarded(70):
            if kind == "dict":
                key = self.expr(self.pick("int", "str"), 1)
                self.line(self.pick(f"{name}[{key}] = {self.expr('int', 2)}", f"{name}[{key}] += {self.expr('int', 1)}", f"{name}.setdefault({key}, {self.expr('int', 1)})", f"{name}.update({self.expr('dict', 1)})", f"show('pop', {name}.pop({key}))", f"del {name}[{key}]"))
            else:
                i, value = self.expr("int", 1), self.expr("int", 2)
                self.line(self.pick(f"{name}.append({value})", f"{name}.insert({i}, {value})", f"show('pop', {name}.pop())", f"{name}[{i}] = {value}", f"{name}[{self.slice(1)}] = {self.expr('list', 1)}", f"{name}.sort()", f"{name}.reverse()", f"{name}.extend({self.expr('list', 1)})", f"{name}[{self.pick(0, -1)}] *= {value} % 9", f"del {name}[{i}]", f"del {name}[{self.slice(1)}]", f"{name}.remove({value})"))
                self.line(f"del {name}[40:]")

    def delete(self, depth):
        own = list(self.scope.names)
        if own and self.scope.kind != "class" and not self.scope.loops:
            name = self.r.choice(own)
            with self.guarded(80):
                self.line(f"del {name}")
            if self.chance(60):
                self.line(f"{name} = {self.expr(self.scope.names.get(name, 'int'), 1)}")
            else:
                # The name stays known: what uses it raises NameError or UnboundLocalError.
                self.scope.names.setdefault(name, "int")

    def check(self, depth):
        with self.guarded(85):
            self.line(f"assert {self.expr('bool')}" + (f", {self.expr('str', 1)}" if self.chance(60) else ""))

    def import_some(self, depth):
        self.line(self.pick("import math as m", "from itertools import chain, count as counting", "import collections.abc", "from math import pi", "from operator import *" if self.scope.kind == "module" and not self.indent else "import operator"))

    def leave_loop(self, depth):
        with self.block(f"if {self.expr('bool', 1)}:"):
            self.line(self.pick("break", "continue"))

    def return_(self, depth):
        with self.block(f"if {self.expr('bool', 1)}:"):
            self.line("return" if self.chance(20) else f"return {self.expr(self.r.choice(TYPES), 2)}")

    def nonlocal_(self, depth):
        outer, found = self.scope.outer, None
        while outer and not found:
            candidates = [n for n, t in outer.names.items() if t == "int" and n not in self.scope.names and n not in self.scope.declared]
            if outer.kind != "class" and candidates:
                found = self.r.choice(candidates)
                break
            outer = outer.outer
        if found and not self.scope.loops:
            self.pending.append(("global" if outer.kind == "module" else "nonlocal", found))

    def attributes(self, depth):
        o = self.fresh("o")
        with self.guarded(90):
            self.line(f"{o} = {self.r.choice(self.classes or ['Base'])}({self.expr('int', 1)})")
            self.line(f"{o}.x = {self.expr('int', 1)}")
            self.line(f"{o}.{self.pick('x', 'v', 'x', 'gone')} {self.pick('+', '-', '^')}= {self.expr('int', 1)}")
            self.line(f"show('attributes', {o}, {o}.x, sorted({o}.__dict__))")
            self.line(f"del {o}.{self.pick('x', 'x', 'v', 'gone')}")
            self.line(f"show('deleted', hasattr({o}, 'x'))")

    def sets(self, depth):
        a, b = self.expr("list", 1), self.expr(self.pick("list", "tuple", "str"), 1)
        with self.guarded(90):
            self.line(f"show('sets', {{*{a}, *{b}}}, set({a}) {self.pick('|', '&', '-', '^')} set({b}), frozenset({a}) {self.pick('<', '>=', '==')} set({b}))")

    def local_class(self, depth):
        name = self.fresh("L")
        free = self.variable("int") or "fuel"
        with self.block(f"class {name}(Base):"):
            self.line(f"kept = {free}")
            self.line(f"made = [{free} for _ in range(2)]")
            with self.block("def get(self):"):
                self.line(f"return self.kept, {free}, __class__.__name__")
        self.line(f"show({name!r}, {name}().get(), {name}.made)")

    # Compound statements.

    def guarded(self, percent):
        maker = self

        class Guard:
            def __enter__(self):
                self.on = maker.chance(percent)
                if self.on:
                    maker.line("try:")
                    maker.indent += 1
                self.before = len(maker.lines)

            def __exit__(self, *details):
                if self.on:
                    if len(maker.lines) == self.before:
                        maker.line("pass")
                    maker.indent -= 1
                    maker.line(f"except {'Exception' if percent > 95 or maker.chance(60) else SOME} as e:")
                    maker.line("    report(e)")

        return Guard()

    def if_(self, depth):
        with self.block(f"if {self.expr('bool')}:"):
            self.body(depth, self.r.randint(1, 3))
        if self.chance(30):
            with self.block(f"elif {self.expr('bool', 2)}:"):
                self.body(depth, self.r.randint(1, 2))
        if self.chance(50):
            with self.block("else:"):
                self.body(depth, self.r.randint(1, 2))

    def for_(self, depth):
        i = self.fresh("i")
        head = self.pick(f"{i} in range({self.expr('int', 1)} % 6)", f"{i} in {self.expr('list', 2)}", f"{i}, x{i} in enumerate({self.expr('str', 1)})", f"{i}, x{i} in {self.expr('dict', 1)}.items()", f"{i}, x{i} in zip({self.expr('list', 1)}, {self.expr('tuple', 1)})", f"{i} in {self.expr('tuple', 1)}", f"{i} in reversed({self.expr('list', 1)})")
        self.loop(f"for {head}:", depth, i)

    def while_(self, depth):
        n = self.fresh("n")
        self.line(f"{n} = {self.r.randint(1, 6)}")
        self.scope.names[n] = "int"
        self.loop(f"while {n} > 0{self.pick('', ' and ' + self.expr('bool', 1), ' and tick()')}:", depth, None, f"{n} = int({n}) - 1" if self.chance(30) else f"{n} -= 1")
        # Whatever a loop does to its counter, fuel ends it.

    def loop(self, header, depth, variable, first=None):
        with self.block(header):
            self.line("tick()")
            if first:
                self.line(first)
            if variable:
                self.scope.names[variable] = "int"
            self.scope.loops += 1
            self.body(min(depth, 1), self.r.randint(1, 3))
            self.scope.loops -= 1
        if self.chance(25):
            with self.block("else:"):
                self.body(0, 1)

    def try_(self, depth):
        with self.block("try:"):
            self.body(depth, self.r.randint(1, 3))
            if self.chance(35):
                self.raise_(depth)
        handlers = self.r.randint(0, 2)
        for _ in range(handlers):
            self.handler(depth, self.r.choice(CATCHES))
        final = handlers == 0 or self.chance(35)
        if handlers and self.chance(25):
            with self.block("else:"):
                self.body(0, 1)
        if final:
            with self.block("finally:"):
                self.body(min(depth, 1), 1)
                if self.scope.kind == "function" and self.chance(6):
                    with self.block(f"if {self.expr('bool', 0)}:"):
                        self.line(f"return {self.expr('int', 0)}")

    def handler(self, depth, kinds):
        e = self.fresh("e")
        named = self.chance(75)
        with self.block(f"except {kinds} as {e}:" if named else f"except {kinds}:"):
            self.line(f"report({e})" if named else "show('handled', sys.exc_info()[0].__name__)")
            self.body(min(depth, 1), self.r.randint(0, 1))
            if self.chance(12):
                self.line(self.pick("raise", f"raise {self.error()}", f"raise {self.error()} from {e if named else 'None'}"))

    def error(self):
        kind = self.r.choice(ERRORS)
        return self.pick(kind + "({})".format(self.expr(self.pick("int", "str"), 1)), f"{kind}({self.expr('str', 0)}, {self.expr('int', 0)})", kind if kind != "Trouble" else "Trouble(0)")

    def raise_(self, depth):
        with self.block(f"if {self.expr('bool', 1)}:"):
            self.line(f"raise {self.error()}" + self.pick("", "", "", " from None", " from KeyError('cause')"))

    def with_(self, depth):
        managers = []
        for _ in range(self.r.randint(1, 2)):
            name = self.fresh("m")
            managers.append(f"Manager({name!r}, {self.pick('True', 'False', 'True')})" + (f" as {name}" if self.chance(60) else ""))
            if managers[-1].endswith(name):
                self.scope.names[name] = "str"
        with self.block(f"with {', '.join(managers)}:"):
            self.body(depth, self.r.randint(1, 3))

    def try_star(self, depth):
        loops, self.scope.loops = self.scope.loops, 0
        with self.block("try:"):
            members = ", ".join(f"{self.pick(*ERRORS[:5])}({self.expr('int', 0)})" for _ in range(self.r.randint(1, 3)))
            nested = f", ExceptionGroup('inner', [{members}])" if self.chance(40) else ""
            self.line(self.pick(f"raise ExceptionGroup('group', [{members}{nested}])", f"show('calm', {self.expr('int', 1)})", f"raise ValueError({self.expr('int', 0)})"))
        kinds = self.r.sample(ERRORS[:5] + ["ArithmeticError", "(KeyError, OSError)"], self.r.randint(1, 2))
        for kind in kinds + (["Exception"] if self.chance(60) else []):
            e = self.fresh("e")
            with self.block(f"except* {kind} as {e}:"):
                self.line(f"show('star', {e}.message, [type(member).__name__ for member in {e}.exceptions])")
                saved, self.scope.kind = self.scope.kind, "star"
                self.body(0, 1)
                self.scope.kind = saved
                if self.chance(15):
                    self.line(self.pick("raise", "raise Problem('in star')"))
        if self.chance(25):
            with self.block("finally:"):
                self.body(0, 1)
        self.scope.loops = loops

    def match(self, depth):
        x = self.fresh("x")
        with self.block(f"match {self.expr(self.r.choice(TYPES), 2)}:"):
            for _ in range(self.r.randint(1, 4)):
                patterns = [
                    "0 | 1 | -1", f"int({x}) if {x} > 5", f"str({x})", f"[{x}, *_]", f"({x}, 2) | [2, {x}]", f"{{'a': {x}, **rest}}", f"[1, [2, *{x}]]", f"Base(v={x})", "None | True | False", "'abc' | 'a'", f"float() as {x}",
                    f"[int({x}) | str({x}), _]", f"{{1: {x}}} if {x}", "[]", "{}", "math.pi", f"(int() | float()) as {x}", "bool()", f"[*_, {x}]",
                ]
                with self.block(f"case {self.r.choice(patterns)}:"):
                    self.line(f"show('case', {self.r.randint(1, 99)})")
                    self.body(0, 1)
            if self.chance(60):
                with self.block(f"case {self.pick('_', 'whole' + x)}:"):
                    self.line("show('default')")

    # Definitions.

    def enter(self, kind, names=()):
        self.scope = Scope(kind, self.scope)
        self.scope.names.update(names)
        self.marks = (*getattr(self, "marks", ()), (len(self.lines), self.pending))
        self.pending = []

    def leave(self):
        """Put the declarations that the body came to want at its start, where nothing uses the name yet."""
        (start, outer), self.marks, pending = self.marks[-1], self.marks[:-1], self.pending
        for word, name in {n: (w, n) for w, n in pending}.values():
            self.lines.insert(start, "    " * self.indent + f"{word} {name}")
            self.lines.insert(start + 1, "    " * self.indent + f"{name} = cut({name} + 1)")
        self.pending = outer
        self.scope = self.scope.outer

    def function(self, depth, top=False):
        name = self.fresh("f")
        a, b = self.fresh("a"), self.fresh("b")
        keyword = self.fresh("k") if self.chance(40) else None
        positional = self.r.randint(0, 2)
        parameters, names = [], {}
        if positional:
            parameters.append(a)
        if positional == 2:
            if self.chance(20):
                parameters.append("/")
            parameters.append(f"{b}={self.literal('int')}" if self.chance(40) else b)
        names.update(dict.fromkeys([p.split("=")[0] for p in parameters if p != "/"], "int"))
        if self.chance(25):
            parameters.append("*rest")
            names["rest"] = "tuple"
        elif keyword:
            parameters.append("*")
        if keyword:
            parameters.append(f"{keyword}={self.literal('int')}")
            names[keyword] = "int"
        if self.chance(20):
            parameters.append("**more")
            names["more"] = "dict"
        if self.chance(20):
            self.line(self.pick("@functools.lru_cache(maxsize=None)", "@(functools.wraps(cut))" if "types" in self.options else "@functools.wraps(cut)"))
        generic = "[T, *Ts]" if "types" in self.options and self.chance(40) else ""
        with self.block(f"def {name}{generic}({', '.join(parameters)}):"):
            if self.chance(20):
                self.line(f'"""The text of {name}."""')
            self.line("tick()")
            self.enter("function", names)
            self.body(max(depth, 1), self.r.randint(1, 4))
            if self.chance(30):
                inner = self.fresh("g")
                with self.block(f"def {inner}({self.pick('', 'q=1')}):"):
                    self.line("tick()")
                    self.enter("function")
                    self.nonlocal_(0)
                    self.body(1, self.r.randint(1, 2))
                    self.line(f"return {self.expr('int', 2)}")
                    self.leave()
                self.line(f"show({inner!r}, {inner}(), {inner}())")
            if self.chance(20) and positional:
                with self.block(f"if isinstance({a}, int) and {a} % 10 > 0:"):
                    self.line(f"return {name}({', '.join([f'({a} % 10) - 1'] + [self.expr('int', 0)] * (positional - 1))})")
            self.line(f"return {self.expr(self.r.choice(TYPES))}")
            self.leave()
        if top:
            self.functions.append((name, positional, keyword))
        else:
            with self.guarded(70):
                self.line(f"show({name!r}, {name}({', '.join(self.expr('int', 1) for _ in range(positional))}))")

    def yield_(self, depth):
        # Here and below not self.target: a name that is known must have a binding somewhere.
        name = self.fresh("y")
        self.line(self.pick(f"yield {self.expr('int', 2)}", f"{name} = yield {self.expr('int', 1)}", f"yield from {self.expr('list', 1)}", f"{name} = (yield) or 0"))

    def generator(self, depth=2):
        name, n = self.fresh("gen"), self.fresh("n")
        with self.block(f"def {name}({n}=3):"):
            self.line("tick()")
            self.enter("function", {n: "int"})
            self.scope.is_generator = True
            self.line(f"yield {n}")
            self.body(depth, self.r.randint(1, 4))
            with self.block(f"for {self.pick('i', 'j')} in range({n} % 4):"):
                self.line("tick()")
                self.line(f"yield cut({self.expr('int', 2)})")
            self.leave()
        self.generators.append(name)

    def drive_generator(self):
        name, it = self.r.choice(self.generators), self.fresh("it")
        self.line(f"{it} = {name}({self.literal('int')})")
        for _ in range(self.r.randint(2, 5)):
            with self.guarded(100):
                self.line("show('gen', %s)" % self.pick(f"next({it})", f"next({it}, 'end')", f"{it}.send({self.expr('int', 1)})", f"{it}.throw({self.error()})", f"list(itertools.islice({it}, 3))", f"{it}.send(None)"))
        with self.guarded(97):
            self.line(f"show('close', {it}.close())")

    def class_(self, depth=1):
        name = self.fresh("C")
        bases = self.r.sample(self.classes, min(len(self.classes), self.r.randint(0, 2))) + (["Base"] if self.chance(60) or not self.classes else [])
        generic = "[T]" if "types" in self.options and self.chance(30) else ""
        with self.guarded(100):
            with self.block(f"class {name}{generic}({', '.join(bases)}):"):
                self.enter("class")
                self.body(0, self.r.randint(0, 2))
                methods = [("__init__", "self, v=0"), ("m1", "self, x=1")] + self.r.sample([("__len__", "self"), ("__getitem__", "self, i"), ("__iter__", "self"), ("__eq__", "self, other"), ("__lt__", "self, other"), ("__call__", "self, *args"), ("__getattr__", "self, name"), ("__bool__", "self"), ("__contains__", "self, x"), ("__rsub__", "self, other"), ("__neg__", "self"), ("__hash__", "self"), ("__enter__", "self"), ("__format__", "self, spec"), ("__init_subclass__", "cls, **k")], self.r.randint(2, 7)) + [(f"__{self.pick(*BINARY)}__", "self, other"), ("__add__", "self, other")]
                for method, parameters in methods:
                    self.method(name, method, parameters)
                with self.block("@property\n" + "    " * self.indent + "def p(self):"):
                    self.line(f"return (self.v, {self.expr('int', 1)})")
                with self.block("@classmethod\n" + "    " * self.indent + "def c(cls, x=1):"):
                    self.line("return cls.__name__, cls(x).m1(x)")
                with self.block("@staticmethod\n" + "    " * self.indent + "def s(x=1):"):
                    self.line(f"return x, {self.expr('int', 1)}")
                self.leave()
        self.classes.append(name)

    def method(self, owner, method, parameters):
        names = {p.strip().split("=")[0]: "int" for p in parameters.split(",") if p.strip() not in ("self", "cls", "*args", "**k")}
        with self.block(f"def {method}({parameters}):"):
            self.line("tick()")
            self.enter("function", names)
            if method == "__init__":
                self.line(self.pick("super().__init__(v)", "super(__class__, self).__init__(v)", f"Base.__init__(self, v); self.w = {self.expr('int', 1)}"))
            elif method == "__getattr__":
                with self.block("if not name.startswith('missing1'):"):
                    self.line("raise AttributeError(name + ' is not here')")
                self.line("return 'made ' + name")
            elif method == "__iter__":
                self.line(f"yield from {self.expr('list', 1)}")
                self.line("yield self.v")
            elif method == "__init_subclass__":
                self.line("super().__init_subclass__(**k)")
                self.line("show('subclass', cls.__name__)")
            else:
                self.body(1, self.r.randint(0, 2))
                result = {"__len__": f"{self.expr('int', 1)} % 9", "__bool__": self.expr("bool", 2), "__hash__": "hash(self.v)", "__eq__": "NotImplemented" if self.chance(20) else "type(self) is type(other) and self.v == other.v", "__lt__": "NotImplemented" if self.chance(30) else "str(self.v) < str(other.v)", "__contains__": "x == self.v", "__format__": "spec + '!'", "__getitem__": f"{self.expr('list', 1)}[i]"}.get(method)
                self.line(f"return {result or self.pick(self.expr('int', 2), 'self.v', 'super().m1(x)' if method == 'm1' else 'self', f'{owner}(self.v)', 'NotImplemented' if method.startswith('__') else '[self]')}")
            self.leave()

    def await_(self, depth):
        name = self.fresh("y")
        self.line(self.pick(f"{name} = await Step({self.expr('int', 1)})", f"show('await', await Step({self.expr('int', 1)}))", f"show([got async for got in steps({self.expr('int', 0)} % 4)])"))
        if self.chance(30):
            with self.block(self.pick("async with AsyncManager():", f"async for {name} in steps(2):")):
                self.line("tick()")
                self.line(f"show('inside', await Step({self.expr('int', 1)}))")

    def coroutine(self):
        name = self.fresh("co")
        with self.block(f"async def {name}(n=1):"):
            self.enter("function", {"n": "int"})
            self.scope.is_async = True
            self.await_(1)
            self.body(2, self.r.randint(1, 4))
            if self.coroutines and self.chance(50):
                self.line(f"show('inner', await {self.r.choice(self.coroutines)}(2))")
            self.line(f"return {self.expr('int', 2)}")
            self.leave()
        self.coroutines.append(name)
        with self.guarded(100):
            self.line(f"drive({name}({self.expr('int', 0)}))")
