# versions: 3.8-
# KeyboardInterrupt and other exceptions that are not an Exception, raised by hand and caught.
import sys

order = []
for kind in (KeyboardInterrupt, SystemExit, GeneratorExit, BaseException):
    try:
        try:
            raise kind("k")
        except Exception:
            order.append("Exception")
        finally:
            order.append("finally")
    except BaseException as error:
        order.append(repr(error))
print(order)


class Stop(BaseException):
    pass


def g():
    try:
        yield 1
    except Exception:
        print("never")
    except Stop as stop:
        print("stopped", stop.args)
        raise


it = g()
next(it)
try:
    it.throw(Stop("a"))
except Stop as stop:
    print(repr(stop))
print("end", flush=True)
raise Stop("uncaught")
