# versions: 3.8-
# dis of functions, classes and strings of code; instructions as objects.
import dis
import io


def add(a, b):
    return a + b


def loop(n):
    total = 0
    for i in range(n):
        if i % 2:
            total += i
    return total


def handler(f):
    try:
        return f()
    except ValueError as error:
        print(error)
    finally:
        f = None


class A:
    def method(self):
        return [x for x in self.items]


dis.dis(add)
print("-")
dis.dis(loop)
print("-")
dis.dis(handler)
print("-")
for i in dis.get_instructions(add):
    print(i.opname, i.arg, i.argval, i.argrepr, i.offset, i.is_jump_target)
out = io.StringIO()
dis.dis(add, file=out)
print(len(out.getvalue().splitlines()), dis.opname[dis.opmap["LOAD_CONST"]],
    dis.stack_effect(dis.opmap["POP_TOP"]), dis.code_info(add).splitlines()[0])
print([i.opname for i in dis.get_instructions(lambda x: x.y[0])])
print([n for n in dis.findlinestarts(add.__code__) if n[1] is not None][-1][1] - add.__code__.co_firstlineno,
    list(dis.findlabels(add.__code__.co_code)))
