# attempt: Uses __reduce__ in copy to call any callable.
# expect: refused: ImportError
import copy
class R:
    def __reduce__(self):
        return __import__, ("os",)
print("ESCAPED", copy.copy(R()).sep)
