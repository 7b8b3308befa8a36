# versions: 3.14-
# t-strings: parts, interpolations, conversions, nesting, concatenation.
name, n = "world", 42
t = t"hello {name} and {n:>5} {n + 1!r:x} end"
print(type(t).__name__, type(t).__module__, t.strings, t.values)
for i in t.interpolations:
    print(i.value, i.expression, i.conversion, repr(i.format_spec), repr(i))
print(list(t))
empty = t""
print(empty.strings, empty.interpolations, list(empty), t"plain".strings, t"{n}".strings,
    t"{n}{name}".strings)
print((t"a{n}b" + t"c{name}d").strings, t"a" t"{n}" t"b", (t"x" + t"y").strings)
for f in (lambda: t"a" + "b", lambda: "a" + t"b", lambda: t"{undefined}", lambda: t"{1 / 0}"):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def render(template):
    parts = []
    for item in template:
        if isinstance(item, str):
            parts.append(item.upper())
        else:
            value = item.value
            if item.conversion == "r":
                value = repr(value)
            parts.append(format(value, item.format_spec))
    return "".join(parts)


print(render(t"value {n:05d} {name!r:>10} {t"nested {n}".values}"))
print(t"{n=}".strings, t"{n=}".interpolations[0].conversion, t"{ n  }".interpolations[0].expression,
    t"{{}}".strings, rt"\n{n}".strings)
width = 8
nested = t"{n:{width}}"
print(nested.interpolations[0].format_spec, t"{f"{n}"}".values, f"{t"{n}".values}", t"""multi
{n} lines""".strings)
log = []
def note(v):
    log.append(v)
    return v
t"{note(1)} {note(2):{note(3)}}"
print(log, t"{n}" == t"{n}", hash(t"a") is not None)
match t"m{n}":
    case object(strings=strings, values=(v,)):
        print("class pattern", strings, v)
