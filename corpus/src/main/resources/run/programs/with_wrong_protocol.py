# versions: 3.8-
# Objects that are no context managers, special methods on the instance, wrong signatures.
class OnlyEnter:
    def __enter__(self):
        return 1


class OnlyExit:
    def __exit__(self, *details):
        return None


class Few:
    def __enter__(self):
        return 1

    def __exit__(self):
        return None


class Asynchronous:
    async def __aenter__(self):
        return 1

    async def __aexit__(self, *details):
        return None


class OnInstance:
    pass


instance = OnInstance()
instance.__enter__ = lambda: 1
instance.__exit__ = lambda *details: None


class BadBool:
    class Value:
        def __bool__(self):
            raise ArithmeticError("truth")

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return BadBool.Value()


for what in (5, None, OnlyEnter(), OnlyExit(), Few(), Asynchronous(), instance, BadBool()):
    try:
        with what as value:
            print("inside", type(what).__name__)
    except Exception as error:
        print(type(what).__name__, "->", type(error).__name__, error)
try:
    with BadBool():
        raise KeyError("k")
except ArithmeticError as error:
    print(error, repr(error.__context__))
