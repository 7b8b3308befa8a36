# versions: 3.8-
# eval and exec of source: values, namespaces, nested functions and classes, errors by their types.
print(eval("1 + 2 * 3"), eval(" \t[x * x for x in range(4)]"), eval(b"'b' 'c'"), eval(bytearray(b"6")))
names = {"a": 40}
print(eval("a + 2", names), sorted(n for n in names if n != "__builtins__"))
exec("def f(x, *, y=2):\n    return x * y\nr = f(21)", names)
print(names["r"], names["f"](3, y=5), names["f"].__name__, names["f"].__module__)
local = {}
exec("a = 1\nclass C:\n    b = a\nfor i in range(3): pass", {}, local) if False else exec("a = 1\nfor i in range(3): pass", {}, local)
print(local)


class Chain(dict):
    def __missing__(self, key):
        return key * 2


print(eval("ab + cd", {}, Chain()))
x = "global"


def scopes():
    x = "local"
    exec("y = x + '!'")
    print(eval("x"), eval("x", globals()), eval("x", {"x": "given"}), eval("[x for _ in '12']", {"x": 1}))
    return eval("locals()") is not None


print(scopes())
exec("print('printed', __name__)")
exec(compile("z = [n for n in 'abc']", "<c>", "exec"))
print(z)
print(exec("pass"), eval(compile("(1, 'a', 2.5, None)", "<e>", "eval")))
counter = eval("lambda: (lambda n=[0]: n.append(0) or len(n))")()
print(counter(), counter())
for source in ("1 +", "x y", "def f(:", "  1", "'abc", "return 3", "x = = 1", "(", "a b c", "f(**k, *a)", "1 = x",
        "nonlocal q", "break", "def g():\n  yield\n return", "lambda: (yield)\nx ="):
    try:
        exec(source)
        print("accepted", source)
    except SyntaxError as error:
        print(type(error).__name__, error.filename, error.lineno)
for call in (lambda: eval(1), lambda: exec(1), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("1", 5),
        lambda: eval("missing"), lambda: eval("x = 1"), lambda: exec("1/0")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)


def outer():
    free = 1

    def inner():
        return free
    return inner


try:
    exec(outer().__code__)
except TypeError as error:
    print("TypeError")
big = "+".join(["1"] * 2000)
print(eval(big), len(eval("[" + "1," * 5000 + "]")))
exec("\n".join(f"v{i} = {i}" for i in range(300)))
print(v299 + v1)
