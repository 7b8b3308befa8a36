# attempt: Asks values for the class that Java gives them.
# expect: harmless
for value in (1, 2 ** 70, 1.5, "s", "𝄞", b"b", [], (), {}, None, True, len, print, type, object(), range(3), {1}, 1j, (lambda: 0), slice(1), Exception(), iter([]), [].append):
    for name in ("getClass", "class", "hashCode", "notify", "wait", "__javaclass__", "__class__.getClass", "toString", "class_", "_getPyInstance"):
        if hasattr(value, name):
            print("ESCAPED", type(value).__name__, name)
print("safe")
