# versions: 3.8-
# raise SystemExit without a value, from a function, in a loop, in a with statement: exit code 0.
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__, repr(value))
        return False


def f():
    for i in range(3):
        with Manager():
            if i == 1:
                raise SystemExit
        None


try:
    raise SystemExit(True)
except SystemExit as error:
    print(error.code)


class Quiet(Manager):
    def __exit__(self, kind, value, traceback):
        print("quiet", kind and kind.__name__)
        return True


with Quiet():
    raise SystemExit(9)
with Quiet():
    pass


def main():
    with Quiet():
        f_result = None
        raise SystemExit
    raise SystemExit


main()
