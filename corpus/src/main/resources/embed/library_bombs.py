# Bombs in and with the standard library, named as those of more_bombs.py.
import itertools
import re
import sys
import traceback
import warnings


def any_regex_nested():
    return re.match("(a*)*b", "a" * 40)


def any_regex_alternatives():
    return re.match("(a|aa)+$", "a" * 60 + "b")


def any_regex_optional():
    return re.match("a?" * 40 + "a" * 40, "a" * 40)


def any_regex_dots():
    return re.match(".*.*.*.*.*.*.*=", "x" * 3000)


def any_regex_backreference():
    return re.match(r"(a*)*\1\1b", "a" * 40)


def any_regex_lookbehind():
    return re.search(r"(?<=a{9000})b", "a" * 10 ** 7)


def any_regex_lookahead():
    return re.match(r"(?=(a+)+$)b|(?=(a+)+$)c", "a" * 50 + "!")


def any_regex_quadratic():
    return re.findall("a*b", "a" * 10 ** 6)


def error_regex_depth():
    return re.compile("(" * 5000 + ")" * 5000)


def any_regex_sub_grows():
    text = "a"
    while True:
        text = re.sub("a", "aa", text)


def any_regex_sub_template():
    return re.sub("a", r"\g<0>" * 1000, "a" * 10 ** 6)


def any_regex_split():
    text = "a," * 10 ** 6
    kept = []
    while True:
        kept.append(re.split(",", text))


def any_regex_findall_empty():
    kept = []
    while True:
        kept.append(re.findall("", "a" * 10 ** 6))


def any_regex_ignoring_case():
    return re.match("(?i)(\u0130|i\u0307|I)*$", "i" * 40 + "x" * 10 ** 6)


def any_regex_scanner():
    text = "x" * 10 ** 6
    while True:
        for _ in re.finditer("(?:x(?=.*y))?", text):
            pass


def any_regex_many_groups():
    return re.compile("(a)?" * 20000).match("a" * 20000)


def any_regex_possessive():
    return re.search("(?>a+)b", "a" * 10 ** 6)


def any_regex_class():
    return re.compile("[" + "".join(map(chr, range(1000, 60000, 2))) + "]*b").search("\u0500" * 10 ** 5)


def any_regex_patterns():
    for i in itertools.count():
        re.compile("a%d" % i)


def any_re_escape():
    while True:
        re.escape("." * 10 ** 6)


def any_of_tracebacks():
    while True:
        try:
            1 / 0
        except ZeroDivisionError:
            traceback.print_exc()


def any_warnings():
    for i in itertools.count():
        warnings.warn("x%d" % i)


def ends_warnings_show():
    def show(*args, **keywords):
        warnings.warn("again %d" % len(kept))
        kept.append(1)
    kept = []
    warnings.simplefilter("always")
    warnings.showwarning = show
    warnings._showwarnmsg = show
    warnings.warn("x")
    while True:
        pass


def any_warnings_filters():
    while True:
        warnings.filterwarnings("ignore", "x" + str(len(warnings.filters)))


def any_exception_cycle():
    a, b = ValueError(), TypeError()
    a.__context__ = b
    b.__context__ = a
    try:
        try:
            raise a
        except ValueError:
            raise b
    finally:
        while True:
            traceback.format_exception(a)


def ends_traceback_deep():
    sys.setrecursionlimit(9000)

    def f():
        f()
    while True:
        try:
            f()
        except RecursionError as e:
            traceback.format_exception(e)


def any_traceback_str():
    class E(Exception):
        def __str__(self):
            while True:
                pass
    traceback.format_exception(E())
