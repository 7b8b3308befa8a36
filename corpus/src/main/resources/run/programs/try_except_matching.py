# versions: 3.8-
# Which handler is taken: order, tuples, base classes, wrong handler types, re-raise.
def handle(error):
    try:
        raise error
    except (KeyError, IndexError) as e:
        return "lookup pair " + type(e).__name__
    except LookupError:
        return "lookup"
    except ArithmeticError as e:
        return "arithmetic " + str(e)
    except (OSError, ValueError):
        return "os or value"
    except Exception:
        return "other"
    except:
        return "bare"
    else:
        return "never"


class Own(KeyError):
    pass


class Base(BaseException):
    pass


for error in (KeyError(1), Own(1), LookupError(), ZeroDivisionError("z"), OverflowError(), UnicodeError("u"),
              OSError(), FileNotFoundError(), RuntimeError(), Base(), KeyboardInterrupt(), ValueError, Own):
    print(handle(error))
for wrong in (5, "text", None, int, (ValueError, 5)):
    try:
        try:
            raise ValueError("v")
        except wrong:
            print("taken")
    except TypeError as error:
        print(error, "|", repr(error.__context__))
    except ValueError as error:
        print("not matched")
for wrong in (5, None, int, "x", object()):
    try:
        raise wrong
    except TypeError as error:
        print(error)
try:
    raise
except RuntimeError as error:
    print(error)
try:
    try:
        raise OSError("again")
    except OSError:
        raise
except OSError as error:
    print(error, error.__context__)
