# versions: 3.8-
# What sys says that does not depend on the machine: limits, names, interning, version tests.
import sys

print(sys.version_info[0], sys.version_info >= (3, 8), sys.version_info.major,
    type(sys.version_info).__name__, sys.implementation.name, sys.byteorder, sys.getdefaultencoding(),
    sys.maxunicode, sys.argv[1:], __name__, sys.modules["__main__"].__dict__ is globals())
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.min,
    sys.float_info.mant_dig, sys.int_info.bits_per_digit in (15, 30), sys.hash_info.inf, sys.hash_info.imag,
    sys.getrecursionlimit())
a, b = sys.intern("some text"), sys.intern("some " + "".join("text"))
print(a is b, sys.getrefcount(a) > 0, callable(sys.getsizeof), "sys" in sys.builtin_module_names,
    "builtins" in sys.modules, sys.stdout.encoding.lower(), sys.stdout.writable(), sys.stderr.errors)
for f in (lambda: sys.intern(5), lambda: sys.intern(), lambda: sys.exit(1, 2),
        lambda: sys.getrecursionlimit(1), lambda: sys.missing, lambda: sys.intern(type("S", (str,),
        {})("x"))):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
old = sys.displayhook
sys.displayhook(5)
sys.displayhook(None)
sys.displayhook("text")
import builtins
print(builtins._, sys.displayhook is sys.__displayhook__, sys.api_version > 0, sys.hexversion >> 24,
    sys.copyright.startswith("Copyright"), "lib")
print(sys.version_info[:2] == (sys.hexversion >> 24, sys.hexversion >> 16 & 255), sys.version.split(".")[0],
    sys.float_repr_style, sys.flags.optimize, sys.flags.debug, sys.warnoptions,
    sys.dont_write_bytecode in (True, False), sys.exc_info(), sys.gettrace(), sys.getprofile())
