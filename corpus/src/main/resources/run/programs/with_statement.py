# versions: 3.8-
# with: order, the value of as, exceptions in each part, swallowing, several managers, targets.
class Manager:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name, self.swallow = name, swallow
        self.fail_enter, self.fail_exit = fail_enter, fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise OSError("enter " + self.name)
        return self.name, self

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail_exit:
            raise RuntimeError("exit " + self.name)
        return self.swallow


with Manager("a") as (name, manager):
    print("body", name, manager.swallow)
with Manager("b", swallow=True), Manager("c") as x:
    raise KeyError("k")
try:
    with Manager("d"), Manager("e", fail_enter=True):
        print("never")
except OSError as error:
    print(error)
try:
    with Manager("f", fail_exit=True):
        raise ValueError("v")
except RuntimeError as error:
    print(error, repr(error.__context__))
box = {}
with Manager("g") as box["v"], Manager("h") as box["w"]:
    print(sorted(box))


def returns():
    for i in range(3):
        with Manager("r%d" % i):
            if i == 0:
                continue
            return i


print(returns())


def loops():
    while True:
        with Manager("l", True):
            try:
                break
            finally:
                print("finally")


loops()
with Manager("s", swallow=1):
    1 / 0
