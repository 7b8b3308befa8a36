# attempt: Gives built-in types other bases and classes.
# expect: harmless
class A:
    escaped = 1
for call in (lambda: setattr(int, "__bases__", (A,)), lambda: setattr(list, "__class__", type("M", (type,), {})), lambda: setattr(bool, "__bases__", (A,)), lambda: object.__setattr__(5, "__class__", A), lambda: type.__dict__["__bases__"].__set__(dict, (A,)), lambda: object.__delattr__(int, "real"), lambda: setattr(object, "__doc__", "x")):
    try:
        call()
        print("ESCAPED")
    except TypeError:
        pass
    except AttributeError:
        pass
print("safe", hasattr(1, "escaped"), hasattr({}, "escaped"))
