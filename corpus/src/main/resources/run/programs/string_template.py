# versions: 3.8-
# string.Template: placeholders, escapes, safe substitution, own delimiters, errors.
from string import Template

t = Template("$who likes ${what}s, costs $$5, $who")
print(t.substitute(who="tim", what="kung pao"), t.template, t.safe_substitute(who="tim"),
    t.substitute({"who": "a", "what": "b"}, who="wins"), Template("").substitute(),
    Template("no names").substitute({}))
for text in ("$", "$5", "${", "${}", "${a", "$a$", "a $ b", "$missing", "${missing}", "line\nline $ "):
    try:
        print(repr(text), repr(Template(text).substitute(a=1)))
    except (ValueError, KeyError) as error:
        print(repr(text), type(error).__name__, error, "|", repr(Template(text).safe_substitute(a=1)))


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+"


class Braces(Template):
    idpattern = r"[a-z][_a-z0-9]*(?:\.[a-z]+)*"


print(Percent("%a %% %b").substitute(a=1, b=2), Braces("${a.b} $c").substitute({"a.b": 5, "c": 6}),
    Percent("%A").safe_substitute(), type(Template("x")).__name__)
for f in (lambda: Template(5).substitute(), lambda: Template(), lambda: t.substitute(1, 2),
        lambda: t.substitute(5), lambda: Template("$é").substitute(é=1),
        lambda: Template("$_x $x1y").substitute(_x=1, x1y=2), lambda: Template("$Ab").substitute(Ab="case"),
        lambda: Template("$class").substitute(**{"class": 1})):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class Lookup:
    def __getitem__(self, key):
        return key.upper()


print(t.substitute(Lookup()), t.safe_substitute({}), Template("$a$b").substitute(a="$b", b=1),
    Template("${a}b").substitute(a=None))
print(hasattr(t, "is_valid"), hasattr(t, "get_identifiers"), Template.delimiter)
