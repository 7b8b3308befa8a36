# attempt: Calls methods of built-in types with values of other types.
# expect: harmless
class Fake:
    __class__ = list
n = 0
for owner in (list, dict, str, int, tuple, set, type, bytes, float, type(len), type(lambda: 0), type((lambda: 0).__code__), type((x for x in ()))):
    for name, value in list(vars(owner).items()):
        for wrong in (5 if owner is not int else "s", Fake(), None):
            try:
                value.__get__(wrong, type(wrong))(wrong)
            except Exception as error:
                if "java" in str(error).lower() or "ClassCast" in str(error):
                    print("ESCAPED", owner, name, error)
                n += 1
            except SystemExit:
                pass
print("safe", n > 100)
