# versions: 3.8-
# f-strings: expressions, conversions, nested specs, debugging form, braces, quotes, evaluation order.
name, n, pi, d = "né", 42, 3.14159, {"k": [1, 2]}
print(f"{name} {n} {pi:.2f} {d['k'][1]} {name!r} {name!s} {name!a} {n:>6}|{n:<6}|{n:^6}|{n:06d}|{n:#x}")
width, precision = 10, 3
print(f"{pi:{width}.{precision}}|{name:{'*'}^{width}}|{n:{'0'}{5}}|{pi!r:>{width}}")
print(f"{{}} {{{n}}} {{{{}}}} {n}}}", f"{n + 1 if n else 0}", f"{[x * 2 for x in range(3)]}",
    f"{(lambda v: v * 2)(4)}", f"{ {'a': 1}['a'] }")
print(f"{n=} {n = } {n=!s:>5} {name=} {pi=:.1f} {n + 1=} {d['k']=}", f"{name!r:>8}", f"{n!r}")
print(f"" f"{n}" "plain {n}" f"{n}", rf"\n{n}", f"\n{n}\t\x41\u00e9\N{BULLET}".encode("unicode_escape"),
    f'{"nested"}', f"{'a' 'b'}", f"""{
    n
} lines""")
log = []
def note(v):
    log.append(v)
    return v
print(f"{note(1)} {note(2):{note(3)}} {note(4)!r:>{note(5)}}", log)
print(f"{n}" == str(n), f"{None} {True} {[]} {()} {b'b'} {...} {1j} {int}", f"{n:d}{n:5}{n:,}{10 ** 6:_}",
    f"{'%'}{'{'}{'}'}", len(f"{'x' * 3:>10}"))
class Spec:
    def __format__(self, spec): return "[" + spec + "]"
    def __str__(self): return "str"
print(f"{Spec()} {Spec():abc} {Spec()!s:>5} {Spec(): {n} {name} }{Spec():%H:%M:%S}")
for f in (lambda: f"{n:s}", lambda: f"{name:d}", lambda: f"{undefined}", lambda: f"{d['missing']}",
        lambda: f"{n:{'bad spec'}}", lambda: f"{None:5}", lambda: f"{[]:5}", lambda: f"{n.missing}",
        lambda: f"{1 / 0}"):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def outer():
    local = "cell"
    def inner():
        return f"{local} {n}"
    return inner(), [f"{i}{local}" for i in range(2)], f"{(yield_ := 3)}"
print(outer(), *(f"{i}" for i in range(3)), f"{'a' if n == 42 else 'b'}", f"{n!s}{n!s}", f"{'é'!a}", f"{3.0}",
    f"{-0.0}", f"{n:+}", f"{n!r:^{width}}|")
