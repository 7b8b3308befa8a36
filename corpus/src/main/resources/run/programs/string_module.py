# versions: 3.8-
# string: constants, Template, Formatter, capwords.
import string

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.whitespace),
    string.punctuation, len(string.printable), string.ascii_lowercase[:3], string.ascii_uppercase[-1])
print(string.capwords("hello  big world"), string.capwords("a-b-c", "-"), string.capwords(""))
f = string.Formatter()
print(f.format("{0} {a!r:>5}", 1, a="x"), list(f.parse("a{b!r:c}d{{e}}{f[0].g}")), f.vformat("{0}{k}", ("a",),
    {"k": "b"}), f.format("{}{}", 1, 2), f.get_field("0.real", (5,), {})[0])


class Upper(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "<%s>" % key) if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return "[" + super().format_field(value, spec) + "]"


print(Upper().format("{a} {b!u} {0:>4} {missing}", 5, a=1, b="text"))
for g in (lambda: f.format("{0}"), lambda: f.format("{a}"), lambda: f.format("{!x}", 1),
        lambda: f.format("{0} {}", 1), lambda: f.format(), lambda: list(f.parse("{")),
        lambda: list(f.parse("}")), lambda: f.format("{0.x}", 1), lambda: f.format("{:{:{}}}", 1, 2, 3),
        lambda: f.format("{0:d}", "a"), lambda: list(f.parse("{a!}")), lambda: string.capwords(5)):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)
print([c for c in "aZ5_ \n" if c in string.ascii_letters + string.digits], string.digits.isdigit(),
    string.whitespace.isspace(), "".join(sorted(set("hello") & set(string.ascii_lowercase))))
