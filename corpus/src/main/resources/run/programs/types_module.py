# versions: 3.8-
# types: names of types, SimpleNamespace, MappingProxyType, MethodType, DynamicClassAttribute, GenericAlias where it exists.
import types

def f(): yield
async def c(): pass
co = c()
for name, value in (("FunctionType", f), ("LambdaType", lambda: 0), ("GeneratorType", f()), ("CoroutineType",
        co), ("CodeType", f.__code__), ("MethodType", [].__class__ and types.MethodType(f, 1)),
        ("BuiltinFunctionType", len), ("BuiltinMethodType", [].append), ("WrapperDescriptorType",
        object.__init__), ("MethodWrapperType", object().__str__), ("MethodDescriptorType", str.join),
        ("ClassMethodDescriptorType", dict.__dict__["fromkeys"]), ("ModuleType", types), ("MappingProxyType",
        type.__dict__), ("GetSetDescriptorType", type(f).__code__), ("MemberDescriptorType",
        type(f).__globals__), ("CellType", types.CellType(1))):
    print(name, isinstance(value, getattr(types, name)), getattr(types, name).__name__)
co.close()
n = types.SimpleNamespace(a=1, b="x")
n.c = [2]
del n.a
print(n, n.b, n == types.SimpleNamespace(b="x", c=[2]), n != types.SimpleNamespace(), vars(n),
    types.SimpleNamespace(), repr(types.SimpleNamespace(n=types.SimpleNamespace(x=1))))
n.self = n
print(n)
source = {"k": 1}
p = types.MappingProxyType(source)
source["new"] = 2
print(p, p["k"], len(p), list(p), "k" in p, p.get("z"), p.copy(), dict(p), p == source, list(p.items()),
    repr(p), p.keys() == source.keys())
m = types.MethodType(lambda self, x: (self, x), "bound")
print(m(5), m.__self__, m.__func__("free", 1), m == types.MethodType(m.__func__, "bound"), m.__name__,
    types.MethodType(len, [1, 2])())
for g in (lambda: p.__setitem__("a", 1), lambda: p["missing"], lambda: types.MappingProxyType(5),
        lambda: types.MappingProxyType([1]), lambda: n.missing, lambda: types.SimpleNamespace(1),
        lambda: types.MethodType(5, 1), lambda: types.MethodType(len, None), lambda: types.MethodType(len),
        lambda: types.FunctionType(), lambda: types.ModuleType(), lambda: types.ModuleType(5),
        lambda: types.NoneType if hasattr(types, "NoneType") else "none", lambda: types.CellType(1, 2),
        lambda: hash(n), lambda: n < n, lambda: types.GeneratorType(), lambda: type(None)(),
        lambda: type(...)(), lambda: type(None)(1), lambda: p.clear()):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)
def k(a, b=2):
    return a + b
new = types.FunctionType(k.__code__, {"x": 1}, "new", (10,))
print(new(1), new.__name__, new.__globals__, new.__defaults__, k.__globals__ is globals(),
    new.__builtins__ is not None if hasattr(new, "__builtins__") else True)
class A:
    @types.DynamicClassAttribute
    def v(self):
        return 5
print(A().v, types.coroutine(f)().gi_code.co_name, types.new_class("N").__name__, types.resolve_bases([int]),
    types.CodeType.__name__)
