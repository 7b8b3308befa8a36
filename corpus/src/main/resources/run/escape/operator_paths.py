# attempt: Follows paths to Java's methods by attrgetter and methodcaller.
# expect: refused: AttributeError
import operator
last = None
for value in ("x", 1, [], print, object(), len, 1.5, ValueError("x"), type, {}):
    for path in ("class.classLoader", "getClass", "__class__.getClass", "hashCode", "__java__", "type.layout", "attributes"):
        for get in (operator.attrgetter(path), operator.methodcaller(path)):
            try:
                print("ESCAPED", get(value))
            except AttributeError as e:
                last = e
raise last
