"""Programs that call every method of the built-in classes with arguments of many kinds, most of them wrong.

    python method_grid.py FOLDER    FOLDER/NAME.py, .pyc, .out, .err and .exit for each class, by this interpreter

Each line that a program prints is a question and its answer: the result and what became of the object, or the
exception and its message. Questions that would take all memory, or whose answers depend on the machine, are left out.
"""
import builtins
import sys

from fuzz_programs import write_program
from grid_prelude import PRELUDE

RECEIVERS = {
    "int": ["7", "-3", "2**70"],
    "bool": ["True"],
    "float": ["2.5", "float('nan')"],
    "complex": ["(1-2j)"],
    "str": ["'Hello, w\\u00f6rld a'", "''"],
    "bytes": ["b'Hello a\\xff'", "b''"],
    "bytearray": ["bytearray(b'Hello a\\xff')"],
    "memoryview": ["memoryview(b'abc')", "memoryview(bytearray(b'abc'))"],
    "list": ["[3, 1, 2]", "['a', 'b']", "[1, 'a']"],
    "tuple": ["(3, 1, 'a')"],
    "dict": ["{'a': 1, 2: 'b'}", "{}"],
    "set": ["{1, 'a', 2.5}"],
    "frozenset": ["frozenset({1, 'a'})"],
    "range": ["range(2, 10, 3)"],
    "slice": ["slice(1, 5, 2)"],
    "NoneType": ["None"],
    "ellipsis": ["..."],
    "NotImplementedType": ["NotImplemented"],
    "object": ["Plain()"],
    "type": ["type('C', (), {'x': 1})", "int"],
    "function": ["a_function"],
    "method": ["Index().__index__.__self__.__class__.__index__.__get__(Index())"],
    "builtin_function_or_method": ["len", "[].append"],
    "method_descriptor": ["str.upper"],
    "wrapper_descriptor": ["str.__add__"],
    "method-wrapper": ["'a'.__add__"],
    "getset_descriptor": ["type.__dict__['__name__']"],
    "member_descriptor": ["slice.start"],
    "generator": ["a_generator()"],
    "property": ["property(len)"],
    "classmethod": ["classmethod(len)"],
    "staticmethod": ["staticmethod(len)"],
    "super": ["super(Int, Int(3))"],
    "dict_keys": ["{'a': 1, 2: 'b'}.keys()"],
    "dict_values": ["{'a': 1, 2: 'b'}.values()"],
    "dict_items": ["{'a': 1, 2: 'b'}.items()"],
    "mappingproxy": ["type(Plain.__dict__)({'a': 1})"],
    "enumerate": ["enumerate('ab')"],
    "zip": ["zip('ab', [1, 2])"],
    "map": ["map(ord, 'ab')"],
    "filter": ["filter(None, 'ab')"],
    "reversed": ["reversed('ab')"],
    "list_iterator": ["iter([1, 2])"],
    "dict_keyiterator": ["iter({'a': 1})"],
    "range_iterator": ["iter(range(3))"],
    "str_ascii_iterator": ["iter('ab')"],
    "callable_iterator": ["iter(lambda: 3, 4)"],
    "BaseException": ["BaseException(1, 'a')"],
    "Exception": ["KeyError('a')"],
    "ExceptionGroup": ["ExceptionGroup('g', [ValueError(1), KeyError(2)])"],
    "OSError": ["OSError(2, 'none', 'f')"],
    "StopIteration": ["StopIteration(4)"],
    "SystemExit": ["SystemExit(4)"],
    "ImportError": ["ImportError('a', name='n')"],
    "AttributeError": ["AttributeError('a', name='n')"],
    "NameError": ["NameError('a', name='n')"],
    "SyntaxError": ["SyntaxError('a', ('f', 1, 2, 'text'))"],
    "UnicodeDecodeError": ["UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why')"],
    "UnicodeEncodeError": ["UnicodeEncodeError('utf-8', 'ab', 0, 1, 'why')"],
    "module": ["sys"],
    "code": ["a_function.__code__"],
    "traceback": [],
    "GenericAlias": ["list[int]"],
    "UnionType": ["int | str"],
    "cell": ["(lambda x: lambda: x)(1).__closure__[0]"],
}

#: Their answers depend on the machine, on the build, or on the order of a table.
LEFT_OUT = {
    "__sizeof__", "__doc__", "__dir__", "__reduce_ex__", "__reduce__", "__subclasses__", "__class__", "__dict__",
    "__setattr__", "__delattr__", "__getattribute__", "__init_subclass__", "__code__", "__globals__", "__builtins__",
    "__text_signature__", "__weakref__", "__module__", "__base__", "__mro__", "mro", "__bases__", "__basicsize__",
    "__itemsize__", "__dictoffset__", "__weakrefoffset__", "__flags__", "__abstractmethods__", "__annotations__",
    "__getnewargs__", "__getstate__", "__setstate__", "__copy__", "__deepcopy__",
}
FUNCTIONS_LEFT_OUT = {
    "print", "input", "open", "exec", "eval", "compile", "__import__", "breakpoint", "help", "quit", "exit", "copyright",
    "credits", "license", "globals", "locals", "vars", "dir", "id", "__build_class__", "memoryview", "hash", "setattr", "delattr",
}

ONE = [
    "None", "True", "3", "-1", "0", "2**70", "1.5", "2j", "'a'", "''", "'ab,c'", "b'a'", "bytearray", "[]", "[1,'x']", "(1,2)", "{}",
    "{'a':1}", "{1}", "range", "slice", "int", "function", "Index", "Plain", "Int", "Str", "Faulty",
]
TWO = ["None", "3", "-1", "2**70", "1.5", "'a'", "'ab,c'", "b'a'", "[1,'x']", "Plain", "Index"]
THREE = ["None", "3", "'a'", "b'a'", "[]"]
FOUR = ["None", "3", "'a'"]
NAMES = {
    "str": ["sep", "maxsplit", "encoding", "errors", "tabsize", "keepends"],
    "bytes": ["sep", "maxsplit", "encoding", "errors", "tabsize", "keepends", "bytes_per_sep"],
    "bytearray": ["sep", "maxsplit", "encoding", "errors", "tabsize", "keepends", "bytes_per_sep"],
    "int": ["length", "byteorder", "signed", "bytes", "base", "x"],
    "list": ["key", "reverse", "iterable"],
    "memoryview": ["format", "shape", "order", "object"],
    "complex": ["real", "imag"],
    "property": ["fget", "fset", "doc"],
    "enumerate": ["iterable", "start"],
    "zip": ["strict"],
}


def argument_lists(own_names):
    lists = [((), ())]
    lists += [((a,), ()) for a in ONE]
    lists += [((a, b), ()) for a in TWO for b in TWO]
    lists += [((a, b, c), ()) for a in THREE for b in THREE for c in THREE]
    lists += [((a,) * 4, ()) for a in FOUR] + [((a,) * 5, ()) for a in FOUR[:2]] + [(("3",) * 7, ())]
    for name in ["bogus"] + own_names:
        lists += [((), ((name, a),)) for a in ("None", "3", "'a'", "b'a'", "[]")]
        lists += [((a,), ((name, b),)) for a in ("'a'", "3", "b'a'") for b in ("3", "'a'", "None")]
        lists += [(("3", "'a'"), ((name, "3"),)), (("'a'", "3", "3"), ((name, "3"),))]
    lists += [((), ((a, "3"), (b, "'a'"))) for a in own_names for b in own_names if a < b]
    return lists


def takes_all_memory(method, receiver, places):
    if method in ("__pow__", "__rpow__", "__lshift__", "__rlshift__", "pow", "__ipow__"):
        return "2**70" in places[:2] or receiver == "2**70"
    return False


def program_of_class(name, receivers):
    """Every attribute that can be called, for each receiver; the others are shown."""
    lines = [PRELUDE]
    value = receivers[0]
    lists = argument_lists(NAMES.get(name, []))
    cls = kind_of(value)
    methods = [m for m in sorted(dir(cls)) if m not in LEFT_OUT]
    if name == "module":
        methods = ["__repr__", "__init__"]
    lines.append(f"RECEIVERS = {{{', '.join(f'{r!r}: lambda: {r}' for r in receivers)}}}")
    lines.append(f"METHODS = {methods!r}")
    lines.append("LISTS = [")
    lines += [f"    {each!r}," for each in lists]
    lines.append("]")
    skipped = [
        (m, r, places) for m in methods for r in receivers for places, _ in lists if takes_all_memory(m, r, places)
    ]
    lines.append(f"SKIPPED = {set(skipped)!r}")
    lines.append(LOOP)
    return "\n".join(lines)


LOOP = '''
for method in METHODS:
    for shown, make in RECEIVERS.items():
        try:
            attribute = getattr(make(), method)
        except BaseException as e:
            print(shown, method, type(e).__name__, e)
            continue
        if not callable(attribute) or isinstance(attribute, type):
            print(shown, method, text(attribute))
            continue
        for places, names in LISTS:
            if (method, shown, places) in SKIPPED:
                continue
            receiver = make()
            question = "%s.%s(%s)" % (shown, method, ", ".join(list(places) + ["%s=%s" % pair for pair in names]))
            before = text(receiver) if isinstance(receiver, (list, dict, set, bytearray)) else ""
            ask(question, getattr(receiver, method), *[VALUES[a] for a in places], **{n: VALUES[a] for n, a in names})
            if before and text(receiver) != before:
                print("  left", text(receiver))
'''

CALLS = '''
for name in FUNCTIONS:
    function = getattr(__import__("builtins"), name)
    for places, names in LISTS:
        if (name, "", places) in SKIPPED:
            continue
        question = "%s(%s)" % (name, ", ".join(list(places) + ["%s=%s" % pair for pair in names]))
        ask(question, function, *[VALUES[a] for a in places], **{n: VALUES[a] for n, a in names})
'''

OPERATORS = '''
def augmented(a, b, operation):
    scope = {"a": a}
    return operation(a, b)


def add(a, b):
    a += b
    return a


def sub(a, b):
    a -= b
    return a


def mul(a, b):
    a *= b
    return a


def power(a, b):
    a **= b
    return a


def union(a, b):
    a |= b
    return a


def shift(a, b):
    a <<= b
    return a


def setitem(a, b):
    a[b] = 1


def delitem(a, b):
    del a[b]


def call(a, b):
    return a(b)


def unpack(a, b):
    x, y = a
    return x, y


def stars(a, b):
    return a_function(*a)


def keywords(a, b):
    return a_function(1, **a)


def raising(a, b):
    raise a from b


def with_(a, b):
    with a as x:
        return x


OPERATIONS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b,
    "%": lambda a, b: a % b, "@": lambda a, b: a @ b, "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b,
    ">>": lambda a, b: a >> b, "<<": lambda a, b: a << b, "**": lambda a, b: a ** b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b, "in": lambda a, b: a in b, "is": lambda a, b: a is b,
    "[]": lambda a, b: a[b], "[:]": lambda a, b: a[b:], "[::]": lambda a, b: a[::b], "+=": add, "-=": sub, "*=": mul, "**=": power, "|=": union, "<<=": shift,
    "[]=": setitem, "del[]": delitem, "()": call, "unpack": unpack, "*": stars, "**": keywords, "raise": raising, "with": with_,
    "neg": lambda a, b: -a, "pos": lambda a, b: +a, "invert": lambda a, b: ~a, "not": lambda a, b: not a,
    "f": lambda a, b: f"{a}{b!r:>5}", "f:": lambda a, b: f"{a:{b}}", "for": lambda a, b: [x for x in a], "for for": lambda a, b: {(x, y) for x in a for y in b},
    "isinstance": isinstance, "{**}": lambda a, b: {**a, **b}, "[*]": lambda a, b: [*a, *b], "{*}": lambda a, b: {*a}, "{:}": lambda a, b: {a: b}, ".": lambda a, b: a.gone,
}

MAKE = {
    "None": lambda: None, "True": lambda: True, "3": lambda: 3, "-1": lambda: -1, "2**70": lambda: 2**70, "1.5": lambda: 1.5, "2j": lambda: 2j,
    "'a'": lambda: "a", "'ab,c'": lambda: "ab,c", "'%s %d'": lambda: "%s %d", "b'a'": lambda: b"a", "bytearray": lambda: bytearray(b"bc"), "[]": lambda: [], "[1,'x']": lambda: [1, "x"],
    "(1,2)": lambda: (1, 2), "{}": lambda: {}, "{'a':1}": lambda: {"a": 1}, "{1}": lambda: {1}, "frozenset": lambda: frozenset({2}), "range": lambda: range(3), "slice": lambda: slice(1, None), "int": lambda: int,
    "function": lambda: a_function, "Index": lambda: Index(), "Plain": lambda: Plain(), "Int": lambda: Int(4), "Str": lambda: Str("a"), "Faulty": lambda: Faulty(),
    "memoryview": lambda: memoryview(b"ab"), "keys": lambda: {"a": 1}.keys(), "...": lambda: ..., "ValueError": lambda: ValueError, "generator": a_generator,
}

HUGE = ("2**70", "Int", "3", "Index")
for name, operation in OPERATIONS.items():
    for a in MAKE:
        for b in MAKE:
            if b == "2**70" and name in ("**", "**=", "<<", "<<="):
                continue
            left, right = MAKE[a](), MAKE[b]()
            ask("%s %s %s" % (a, name, b), operation, left, right)
'''


def kind_of(expression):
    scope = {}
    exec(PRELUDE, scope)
    return type(eval(expression, scope))


def program_of_functions():
    lists = argument_lists(["key", "default", "start", "base", "iterable", "strict", "object", "ndigits", "number"])
    names = [n for n in dir(builtins) if callable(getattr(builtins, n)) and n not in FUNCTIONS_LEFT_OUT and n[0] != "_"]
    skipped = {(n, "", places) for n in names for places, _ in lists if takes_all_memory(n, "", places)}
    lines = [PRELUDE, f"FUNCTIONS = {names!r}", "LISTS = ["] + [f"    {each!r}," for each in lists]
    return "\n".join(lines + ["]", f"SKIPPED = {skipped!r}", CALLS])


def write(folder, name, source):
    write_program(folder, name, source, PYTHONWARNINGS="ignore")


def main():
    folder = sys.argv[1]
    for name, receivers in RECEIVERS.items():
        if receivers:
            write(folder, name, program_of_class(name, receivers))
    write(folder, "functions", program_of_functions())
    write(folder, "operators", PRELUDE + OPERATORS)


if __name__ == "__main__":
    main()
