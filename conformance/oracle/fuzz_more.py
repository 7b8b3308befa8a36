"""What the option --more adds to the programs of fuzz_programs.py: more of the built-in classes, of how classes are made,
and of exceptions that nobody catches: chained, with notes, in groups, from deep calls."""

from fuzz_statements import ERRORS, Statements

STR_METHODS = (
    "upper() lower() title() strip() lstrip('aH') rstrip() swapcase() isalnum() isidentifier() isprintable() isdecimal() "
    "splitlines() splitlines(True) split(None,1) rsplit(',') rsplit(None,1) rpartition('a') zfill(9) ljust(7,'.') rjust(8) "
    "expandtabs(3) encode() encode('ascii') encode('ascii','replace') encode('utf-16') encode('latin-1','backslashreplace') "
    "startswith(('a','H')) endswith('d',1) removeprefix('a') removesuffix('d') translate({97:'x',98:None}) index('a') "
    "rindex('l') rfind('a',1,-1) casefold() format(1,a=2) format_map({'0':1}) join(['x','y']) count('') isascii() center(9,'*')"
).split(" ")
STR_METHODS = [m for m in STR_METHODS if m]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a,b,c'", "bytearray(b'xyz')", "memoryview(b'abcdef')"]
BYTES_METHODS = (
    "hex() hex(':') decode() decode('ascii','replace') decode('latin-1') upper() split(b',') find(b'b') replace(b'b',b'--') "
    "startswith(b'a') center(9,b'*') join([b'1',b'2']) partition(b',') isalpha() strip(b'a') count(b'a') zfill(6) tobytes() tolist()"
).split()
SPECS = "d >8 <8 ^9 *^12 +d ,d _d #x #o #b 08b x X e .3e .2f 10.4f g .3g G % .1% +.2f -8 = n c s .2s >10s !r ,.2f 010d _x".split()
PERCENTS = "%d %5d %-6d| %05d %+d %x %#x %o %e %.3f %g %s %r %a %c %% %10s %-10s| %.2s %i %u %G %*d".split()
COMPLEX = ["2j", "(1+2j)", "(-0.5-3j)", "complex('1e3')", "complex(0, -0.0)"]


class More(Statements):
    def more(self):
        """One of the statements of this module."""
        self.r.choice(
            [self.text_methods, self.bytes_, self.formats, self.complex_, self.notes, self.slots, self.descriptor, self.metaclass, self.ordering]
            + [self.closures, self.decorators, self.delegation, self.contexts, self.recursion, self.functions_of_items, self.integers, self.dicts]
            + [self.star_errors, self.unicode_errors, self.iterator_class, self.finally_paths, self.nested_format, self.wrong_calls]
        )()

    def shown(self, *expressions):
        with self.guarded(100):
            self.line(f"show({self.fresh('t')!r}, {', '.join(expressions)})")

    # Values.

    def text_methods(self):
        for _ in range(self.r.randint(1, 3)):
            self.shown(f"({self.expr('str', 2)}).{self.r.choice(STR_METHODS)}", f"({self.expr('str', 1)}).{self.r.choice(STR_METHODS)}")

    def bytes_(self):
        one, two = self.r.choice(BYTES), self.r.choice(BYTES)
        self.shown(f"{one}.{self.r.choice(BYTES_METHODS)}", f"{two}[{self.slice(1)}] == {one}", f"bytes({self.expr('list', 1)})")
        self.shown(f"{one} {self.pick('+', '*', '%', '<', 'in')} {self.pick(two, '3', repr('a'))}", f"list({two})", f"{one}[{self.pick(0, -1, 9)}]")
        name = self.fresh("ba")
        self.line(f"{name} = bytearray({self.r.choice(BYTES)})")
        with self.guarded(100):
            self.line(self.pick(f"{name}.extend({self.expr('list', 1)})", f"{name}[{self.slice(0)}] = {two}", f"{name} += {two}", f"{name}.append({self.expr('int', 1)} % 256)", f"del {name}[{self.slice(0)}]", f"{name} *= 2", f"{name}.insert(1, 7)"))
        self.shown(name, f"len({name})", f"{name}.pop()")

    def formats(self):
        for _ in range(self.r.randint(1, 3)):
            kind = self.pick("int", "float", "str", "int")
            self.shown(f"format({self.expr(kind, 1)}, {self.r.choice(SPECS)!r})", f"'{self.r.choice(PERCENTS)}' % ({self.expr(kind, 1)},)")
        self.shown(f"'{{0:{self.r.choice(SPECS)}}} {{x!r:>7}} {{1[0]}} {{x.real}}'.format({self.expr('int', 1)}, {self.expr('list', 1)}, x={self.expr('int', 1)})")
        self.shown(f"'%(a)s %(b)5.2f' % {{'a': {self.expr('str', 1)}, 'b': {self.expr('float', 1)}}}")

    def nested_format(self):
        width = self.r.randint(0, 12)
        self.shown(f"f'{{{self.pick(*(self.visible('int') or ['fuel']))}:{{{width}}}{self.pick('d', 'x', ',', '')}}}|'", f"f'{{{self.pick('3.14159', '10**20', '-7')}:{self.r.choice(SPECS[:27])}}}'")

    def complex_(self):
        a, b = self.r.choice(COMPLEX), self.r.choice(COMPLEX + ["2", "0.5", "0"])
        self.shown(f"{a} {self.pick('+', '-', '*', '/', '**', '==', '<', '//')} {b}", f"abs({a})", f"({a}).conjugate()", f"-{a}", f"format({a}, '.2f')")

    def integers(self):
        i = self.expr("int", 2)
        self.shown(f"({i}).bit_count()", f"({i}).to_bytes({self.r.randint(1, 12)}, {self.pick('\"big\"', '\"little\"')}, signed={self.pick(True, False)})", f"hash({i})")
        self.shown(f"round({i}, {self.pick(-1, -2, -3, 0)})", f"({i}).as_integer_ratio()", f"isinstance({i}, int) and ({i}) ** {self.r.randint(0, 5)} % {self.r.choice([3, 10**9 + 7, -7])}")
        self.shown(f"int({self.expr('str', 1)}, {self.pick(0, 2, 8, 16, 36, 1)})", f"pow({i}, -1, {self.pick(7, 10, 97)})", f"math.gcd({i}, {self.expr('int', 1)})", f"math.isqrt(abs({i}))")
        self.shown(f"float({i})", f"({self.expr('float', 1)}).hex()", f"({self.expr('float', 1)}).as_integer_ratio()", f"math.frexp({self.expr('float', 1)})")

    def dicts(self):
        d = self.fresh("d")
        self.line(f"{d} = {self.expr('dict', 2)}")
        with self.guarded(100):
            for _ in range(self.r.randint(1, 3)):
                self.line(self.pick(f"{d} |= {self.expr('dict', 1)}", f"{d}.popitem()", f"{d}.update(k={self.expr('int', 1)})", f"{d}[{self.expr('list', 0)}] = 1", f"{d}.pop({self.expr('int', 0)}, None)", f"{d}.setdefault({self.expr('str', 0)}, []).append(1)"))
            self.line(f"show({d!r}, {d}, list(reversed({d})), {d}.keys() & {{{self.expr('int', 0)}, 'a'}}, {d} == {self.expr('dict', 1)})")
            self.line(f"for key in {d}:")
            self.line(f"    {self.pick(f'{d}[key] = 0', f'{d}[str(key) + repr(len({d}))] = 1; tick()', f'del {d}[key]', 'pass')}")
        s = self.fresh("s")
        self.line(f"{s} = set({self.expr('list', 1)})")
        with self.guarded(100):
            self.line(self.pick(f"{s} ^= {{1, 2}}", f"{s}.discard(1)", f"{s}.remove({self.expr('int', 0)})", f"{s}.update({self.expr('str', 0)}, [1])", f"{s} |= {self.expr('list', 0)}", f"{s}.add({self.expr('list', 0)})"))
        self.shown(s, f"{s} <= {{1, 2, 3}}", f"{s}.isdisjoint({self.expr('list', 0)})", f"{s}.symmetric_difference([1, 'a'])")

    def functions_of_items(self):
        l = lambda: self.expr(self.pick("list", "list", "tuple", "str"), 1)
        self.shown(f"list(zip({l()}, {l()}, strict={self.pick(True, False)}))", f"list(enumerate({l()}, {self.expr('int', 0)}))", f"max({l()}, default={self.expr('int', 0)})")
        self.shown(f"min({l()}, key={self.pick('str', 'abs', 'lambda x: -x', 'None')})", f"sum({l()}, {self.pick('0', '0.5', '()', '[]')})", f"sorted({l()}, key=lambda x: (str(x), 1), reverse={self.pick(True, False)})")
        self.shown(f"list(itertools.{self.pick('combinations(%s, 2)', 'permutations(%s, 2)', 'product(%s, [1, 2])', 'groupby(%s)', 'zip_longest(%s, [1])', 'pairwise(%s)', 'starmap(divmod, [%s])', 'compress(%s, [1, 0, 1])')})[:9]" % l())
        self.shown(f"slice({self.slice(0).replace(':', ',').strip(',').replace(',,', ',') or '3'}).indices({self.r.randint(0, 9)})", f"range({self.expr('int', 0)}, {self.expr('int', 0)}, {self.pick(-3, -1, 2, 5)})[{self.slice(0)}]", f"len(range({self.expr('int', 0)}))")
        self.shown(f"list(map(lambda x, y: (x, y), {l()}, {l()}))", f"any(map(bool, {l()}))", f"functools.partial(divmod, {self.expr('int', 1)})({self.expr('int', 1)})")

    def unicode_errors(self):
        self.shown(f"{self.pick('b\"\\\\xff\\\\xfe\"', 'b\"a\\\\x80\"', 'b\"\\\\xe2\\\\x82\"')}.decode({self.pick('\"utf-8\"', '\"ascii\"', '\"utf-16\"', '\"none\"')})")
        self.shown(f"{self.pick('\"h\\\\xe9\"', '\"\\\\ud800\"', '\"\\\\U0001f600\"')}.encode({self.pick('\"ascii\"', '\"latin-1\"', '\"utf-8\"')})")
        self.shown(f"chr({self.expr('int', 1)})", f"ord({self.expr('str', 1)})")

    def wrong_calls(self):
        function = self.pick("len", "int", "str.join", "sorted", "divmod", "getattr", "isinstance", "list.append", "dict.get", "max", "range", "iter", "next", "zip", "tuple", "abs", "pow", "round", "type", "object", "Base", "print.nothing", "super", "property", "ord", "callable", "str.split", "float.fromhex", "bytes.fromhex")
        arguments = [self.expr(self.pick("int", "str", "list", "dict", "tuple", "float"), 0) for _ in range(self.r.randint(0, 4))]
        self.shown(f"{function}({', '.join(arguments + ['wrong=1'] * self.chance(20))})")

    # Functions.

    def closures(self):
        f, n = self.fresh("make"), self.fresh("n")
        with self.block(f"def {f}({n}):"):
            self.line("calls = []")
            with self.block("def step(by=1):"):
                self.line(f"nonlocal {n}")
                self.line(f"calls.append({n})")
                self.line(f"{n} = cut({n} {self.pick('+', '-', '*')} by)")
                self.line(f"return {n}")
            self.line(f"return step, lambda: (calls, {n}), [lambda x=i: (x, i, {n}) for i in range(2)]")
        with self.guarded(100):
            self.line(f"one, two, three = {f}({self.expr('int', 1)})")
            self.line(f"show({f!r}, one(), one({self.expr('int', 1)}), two(), [t() for t in three])")

    def decorators(self):
        d, f = self.fresh("deco"), self.fresh("f")
        with self.block(f"def {d}(times, label={self.expr('str', 0)}):"):
            with self.block("def wrap(function):"):
                self.line("@functools.wraps(function)")
                with self.block("def inner(*args, **kwargs):"):
                    self.line(f"print(label, function.__name__, text(args), text(kwargs), times)")
                    self.line("return [function(*args, **kwargs) for _ in range(times)]")
                self.line("return inner")
            self.line("return wrap")
        self.line(f"@{d}({self.r.randint(0, 3)})")
        with self.block(f"def {f}(a, /, b=2, *more, c=3, **rest):"):
            self.line("tick()")
            self.line("return a, b, more, c, rest")
        call = self.pick("1", "1, 2, 3, 4", "1, c=9", "b=3", "*[1, 2]", "1, **{'z': 2, 'c': 1}", "*'abc', x=1", "", "1, 2, b=3", "a=1", "*5", "**3", "**{1: 2}")
        self.shown(f"{f}({call})", f"{f}.__name__", f"{f}.__wrapped__({self.expr('int', 0)})")

    def delegation(self):
        a, b = self.fresh("sub"), self.fresh("main")
        with self.block(f"def {a}(n):"):
            with self.block("try:"):
                self.line("got = yield n")
                self.line("show('got', got)")
                self.line(f"yield {self.expr('int', 1)}")
            kind = self.pick("ValueError", "GeneratorExit", "Problem")
            with self.block(f"except {kind} as e:"):
                self.line("report(e)")
                action = self.pick("yield 'again'", "return 'early'", "raise", "raise Problem('other') from e")
                # Who yields when closed is closed again when nobody refers to it any more, which not all can tell.
                self.line("return 'early'" if kind == "GeneratorExit" else action)
            with self.block("finally:"):
                self.line(f"print('finally', {a!r})")
            self.line("return 'result'")
        with self.block(f"def {b}():"):
            self.line(f"result = yield from {a}({self.expr('int', 1)})")
            self.line("show('result', result)")
            self.line("return result")
        it = self.fresh("it")
        self.line(f"{it} = {b}()")
        for _ in range(self.r.randint(2, 5)):
            self.shown(self.pick(f"next({it})", f"{it}.send({self.expr('int', 0)})", f"{it}.throw(ValueError('in'))", f"{it}.throw(Problem)", f"{it}.close()", f"{it}.throw(KeyError(1))"))
        self.shown(f"{it}.close()")

    def recursion(self):
        f = self.fresh("deep")
        with self.block(f"def {f}(n):"):
            self.line("if n == 0:")
            self.line(f"    {self.pick(f'raise {self.error()}', f'return {self.expr('int', 1)}', 'return 1 // n')}")
            self.line(f"return {self.pick(f'{f}(n - 1)', f'1 + {f}(n - 1)', f'[{f}(n - 1)]')}")
        self.shown(f"{f}({self.r.randint(0, 12)})")
        if self.chance(8):
            self.line("refuel()")
            with self.guarded(100):
                self.line(f"{f}(-1)")

    # Classes.

    def slots(self):
        c = self.fresh("Slotted")
        with self.block(f"class {c}:"):
            self.line(f"__slots__ = {self.pick('(\"a\", \"b\")', '[\"a\"]', '\"a\"', '(\"a\", \"__dict__\")')}")
            with self.block("def __init__(self, a=1):"):
                self.line("self.a = a")
        o = self.fresh("o")
        self.line(f"{o} = {c}({self.expr('int', 1)})")
        for _ in range(2):
            with self.guarded(100):
                self.line(self.pick(f"{o}.b = 2", f"{o}.c = 3", f"del {o}.a", f"show('slot', {o}.b)", f"show('dict', {o}.__dict__)", f"{o}.a += 1"))
        self.shown(f"getattr({o}, 'a', 'none')", f"hasattr({o}, 'c')", f"{c}.a.__name__")

    def descriptor(self):
        d, c = self.fresh("Descriptor"), self.fresh("Owner")
        with self.block(f"class {d}:"):
            with self.block("def __set_name__(self, owner, name):"):
                self.line("self.name = name; print('named', owner.__name__, name)")
            with self.block("def __get__(self, instance, owner):"):
                self.line(f"return (self.name, instance is None, {self.expr('int', 0)})")
            if self.chance(70):
                with self.block("def __set__(self, instance, value):"):
                    self.line(self.pick("instance.__dict__[self.name] = value", "raise AttributeError('never')", "print('set', text(value))"))
            if self.chance(40):
                with self.block("def __delete__(self, instance):"):
                    self.line("print('delete', self.name)")
        with self.block(f"class {c}:"):
            self.line(f"x = {d}()")
            self.line("@property")
            with self.block("def p(self):"):
                self.line(f"return {self.expr('int', 1)}")
            if self.chance(60):
                self.line("@p.setter")
                with self.block("def p(self, value):"):
                    self.line("self.__dict__['q'] = value")
        o = self.fresh("o")
        self.line(f"{o} = {c}()")
        for _ in range(3):
            with self.guarded(100):
                self.line(self.pick(f"{o}.x = {self.expr('int', 0)}", f"del {o}.x", f"{o}.p = 1", f"del {o}.p", f"show('p', {o}.p)", f"{c}.x = 1"))
        self.shown(f"{o}.x", f"{c}.x", f"sorted({o}.__dict__)", f"{o}.none")

    def metaclass(self):
        m, c = self.fresh("Meta"), self.fresh("Made")
        with self.block(f"class {m}(type):"):
            with self.block("def __new__(meta, name, bases, namespace, **kwargs):"):
                self.line("show('new', name, sorted(k for k in namespace if k[:2] != '__'), kwargs)")
                self.line("return super().__new__(meta, name, bases, namespace)")
            with self.block("def __init__(cls, name, bases, namespace, **kwargs):"):
                self.line("super().__init__(name, bases, namespace)")
            if self.chance(50):
                with self.block("def __call__(cls, *args):"):
                    self.line("print('call', cls.__name__); return super().__call__(*args)")
            if self.chance(40):
                with self.block("@classmethod\n" + "    " * self.indent + "def __prepare__(meta, name, bases, **kwargs):"):
                    self.line("return {'prepared': name}")
            with self.block("def __getattr__(cls, name):"):
                self.line("if name == 'gone': raise AttributeError('gone from ' + cls.__name__)")
                self.line("return name + '!'")
        with self.guarded(100):
            with self.block(f"class {c}({self.pick('', 'Base, ')}metaclass={m}{self.pick('', ', key=1')}):"):
                self.line(f"y = {self.expr('int', 1)}")
                if self.chance(40):
                    with self.block("def __init_subclass__(cls, **kwargs):"):
                        self.line("show('init', cls.__name__, kwargs)")
            self.line(f"show({c!r}, type({c}).__name__, {c}.y, {c}.anything, {c}.__mro__[-1] is object)")
            self.line(f"show('made', type({c}()).__name__, {c}.{self.pick('prepared', 'gone', 'y')})")
            with self.block(f"class Sub{c}({self.pick(c, f'{c}, Base', f'Base, {c}', f'{c}, dict')}{self.pick('', ', extra=2')}):"):
                self.line("pass")
            self.line(f"show('sub', [k.__name__ for k in Sub{c}.__mro__])")

    def ordering(self):
        c = self.fresh("Ordered")
        methods = self.r.sample(["__lt__", "__gt__", "__le__", "__ge__", "__eq__", "__ne__"], 3)
        with self.block(f"class {c}:"):
            with self.block("def __init__(self, v):"):
                self.line("self.v = v")
            for method in methods:
                with self.block(f"def {method}(self, other):"):
                    self.line(f"print({method!r})")
                    self.line(self.pick("return NotImplemented", f"return self.v {self.pick('<', '>', '==')} getattr(other, 'v', 0)", "return 'truthy'", "return []"))
            for name in self.r.sample(["add", "radd", "iadd", "sub", "rsub", "mul", "rmul", "imul", "and", "rand", "divmod", "rpow", "matmul"], 3):
                with self.block(f"def __{name}__(self, other):"):
                    self.line(f"print({name!r})")
                    self.line(self.pick("return NotImplemented", "return self", "return (self.v, other)"))
            for name, values in self.r.sample([("len", "3 -1 'x' 2**70 True"), ("bool", "True 1 None"), ("index", "2 '2' 2.0"), ("int", "7 'x'"), ("float", "1.5 1 'x'"), ("hash", "5 'x' 2**80"), ("str", "'s' 5 None"), ("repr", "'r' 5"), ("contains", "True 5 None"), ("length_hint", "4 -1 'x'"), ("round", "1 'r'"), ("iter", "iter([1]) 5"), ("getitem", "[2][other] (1,2)[other]")], 4):
                with self.block(f"def __{name}__(self{', other' if name in ('contains', 'getitem') else ', *rest' if name == 'round' else ''}):"):
                    self.line(f"return {self.r.choice(values.split(' '))}")
        a, b = f"{c}({self.expr('int', 0)})", self.pick(f"{c}(3)", "3", "'a'", "None", "[1]")
        for _ in range(4):
            operator = self.pick("<", ">", "<=", ">=", "==", "!=", "+", "-", "*", "&", "**", "@", "in")
            left, right = (a, b) if self.chance(50) else (b, a)
            self.shown(f"type({left} {operator} {right}).__name__")
        self.shown(self.pick(f"len({a})", f"bool({a})", f"[1, 2, 3][{a}]", f"int({a})", f"float({a})", f"type(hash({a}))", f"1 in {a}", f"round({a})", f"{{{a}: 1}} and 1", f"range(5)[{a}:]", f"'abc' * {a}"))
        self.shown(self.pick(f"str({a})[:1]", f"'%d' % {a}", f"hex({a})", f"list({a})[:3]", f"sorted([{a}, {a}]) and 1", f"max({a}, {a}) and 1", f"divmod({a}, 1)", f"sum([{a}]) and 1", f"[*{a}][:2]"))

    def iterator_class(self):
        c = self.fresh("Iter")
        with self.block(f"class {c}:"):
            self.line(f"left = {self.r.randint(0, 4)}")
            if self.chance(80):
                with self.block("def __iter__(self):"):
                    self.line(self.pick("return self", "return self", "return iter([3, 4])", "return 7", "yield 5"))
            with self.block("def __next__(self):"):
                self.line("if self.left == 0: raise " + self.pick("StopIteration", "StopIteration('done')", "IndexError('end')", "Problem('end')"))
                self.line("self.left -= 1; return self.left")
        form = self.pick("list(%s())", "a, b = %s()", "a, *b = %s()", "for x in %s(): show('x', x)", "max(%s())", "dict(%s())", "''.join(%s())", "x = (*%s(), 1)", "show('next', next(%s(), 'none'))", "[1][:] = %s()", "print(*%s())", "2 in %s()", "sum(%s())", "set(%s())")
        with self.guarded(100):
            self.line(form % c)
            self.line("print('through')")

    # Exceptions.

    def contexts(self):
        c = self.fresh("ctx")
        with self.block(f"class {c}:"):
            with self.block("def __enter__(self):"):
                self.line(self.pick("return self", "raise Problem('enter')", "return 5"))
            if self.chance(90):
                with self.block(f"def __exit__(self, {self.pick('kind, value, traceback', '*details', 'kind')}):"):
                    self.line(self.pick("return True", "return None", "raise KeyError('exit')", "print('exit'); return False"))
        with self.guarded(100):
            with self.block(f"with {c}() as a, {self.pick(f'{c}() as b', 'Manager(1, False)')}:"):
                self.line(self.pick(f"raise {self.error()}", "print('inside')", "1 // 0"))
            self.line("print('behind')")

    def finally_paths(self):
        f = self.fresh("paths")
        with self.block(f"def {f}(n):"):
            with self.block("for i in range(3):"):
                with self.block("try:"):
                    self.line(f"if i == n: {self.pick('break', 'continue', 'return i', 'raise Problem(i)', '1 // 0')}")
                    self.line("print('body', i)")
                with self.block(f"except {self.pick('Problem', 'ZeroDivisionError', 'KeyError')}:"):
                    self.line(self.pick("print('caught')", "raise KeyError('new')", "continue", "return 'handler'", "raise"))
                with self.block("else:"):
                    self.line(self.pick("print('else')", "if i: break", "pass"))
                with self.block("finally:"):
                    self.line(f"print('finally', i)")
                    if self.chance(20):
                        self.line(f"if i == {self.r.randint(0, 2)}: {self.pick('break', 'return 9', 'raise Trouble(1)')}")
            with self.block("else:"):
                self.line("print('loop ended')")
            self.line("return 'end'")
        for n in range(self.r.randint(1, 4)):
            self.shown(f"{f}({n})")

    def notes(self):
        with self.guarded(100):
            with self.block("try:"):
                self.line(f"raise {self.error()}")
            with self.block("except Exception as e:"):
                self.line(f"e.add_note({self.expr('str', 1)})")
                self.line("show('notes', e.__notes__, e.args)")
                self.line(self.pick("raise", "raise Problem('next') from e", "e.add_note(5)", "raise e.with_traceback(None)", "raise KeyError from None", "e.__cause__ = 5", "e.args = 7", "e.args = (1, 2); raise"))

    def star_errors(self):
        groups = ", ".join(self.error().replace("Trouble", "Problem") for _ in range(self.r.randint(1, 3)))
        name = self.fresh("g")
        with self.guarded(100):
            self.line(f"{name} = ExceptionGroup({self.expr('str', 0)}, [{groups}])")
            self.line(f"show({name!r}, str({name}), {name}.subgroup({self.pick('ValueError', 'lambda e: True', '(KeyError, Problem)', '5')}), {name}.split(ValueError))")
            with self.block("try:"):
                self.line(f"raise {name}")
            with self.block(f"except* {self.pick('ValueError', 'Exception', '(KeyError, TypeError)', 'ExceptionGroup', 'int')} as e:"):
                self.line("show('part', e.exceptions)")
            self.line("print('all caught')")

    def last(self):
        """How a program ends that nobody catches."""
        kind = self.r.randint(0, 7)
        error = self.error()
        if kind == 0:
            with self.block("try:"):
                self.line(f"raise {error}")
            with self.block("except Exception as e:"):
                self.line(f"raise {self.error()}{self.pick('', ' from e', ' from None')}")
        elif kind == 1:
            self.line(f"e = {self.pick('Problem', 'Exception', 'ValueError')}({self.expr('str', 0)})")
            self.line(f"e.add_note({self.expr('str', 0)})")
            self.line(f"e.add_note('two\\nlines')")
            self.line("raise e")
        elif kind == 2:
            inner = self.pick(f"{error}", "ExceptionGroup('inner', [OSError(2, 'none'), TypeError('t')])")
            self.line(f"raise ExceptionGroup('many', [ValueError(1), {inner}, KeyError('k')])")
        elif kind == 3:
            with self.block("def endless(n):"):
                self.line(f"return {self.pick('endless(n + 1)', '1 + endless(n + 1)')}")
            self.line("endless(0)")
        elif kind == 4:
            with self.block("def first(a):"):
                self.line(f"return second(a, {self.expr('int', 0)}) + 1")
            with self.block("def second(a, b):"):
                self.line(self.pick("return [third(x) for x in a]", "return third(a)[b]", "return (lambda: third(b))()", "return {third(a): b}", "return a.b.c", "return a.missing(b,\n        a)"))
            with self.block("def third(x):"):
                self.line(self.pick("return x // 0", "return x['k']", "return x(1)(2)", "return undefined", "x.y = 1", "import nothing_such", "return -x + 'a'", "assert not x, 'words'", "return x @ x", "return x[1:2:0]", "del x[0]", "raise", "x += ()"))
            self.line(f"first({self.expr(self.pick('int', 'list', 'str'), 1)})")
        elif kind == 5:
            self.line(f"sys.exit({self.pick('3', '-1', '256', '1000', repr('words'), '(1, 2)', 'None', '2.5', 'True')})")
        elif kind == 6:
            with self.block("try:"):
                with self.block("try:"):
                    self.line(f"raise ExceptionGroup('g', [{error}, ValueError(2)])")
                with self.block("except* ValueError as e:"):
                    self.line("raise KeyError('in star') from e")
            with self.block("finally:"):
                self.line("print('last words')")
        else:
            self.line(f"raise {self.pick('5', 'int', 'Problem', 'KeyboardInterrupt', 'StopIteration(3)', 'SystemExit(4)', 'GeneratorExit', 'SyntaxError(\"bad\", (\"f.py\", 3, 5, \"x = = 1\"))', 'UnicodeDecodeError(\"utf-8\", b\"a\", 0, 1, \"r\")', 'OSError(2, \"none\", \"name\")', 'Trouble(1, 2)')}")
