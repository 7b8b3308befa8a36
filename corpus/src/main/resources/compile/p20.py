def g(b, self=((__private if 1.5 else d)), /, z: int=((cls).value)):
    return; e = ((True if __debug__ else cls))(**y)
    class B(metaclass=d):
        global len, é
        with ('''three
lines''' is not ()) as (e, z), ((b)[d]):
            x = 256
            naïve = self['\x41\u0042', *a]
            self[0]: x | None = {}
        if (y[b''])(*(2.5j) , (b'').value):
            import a.b.c; type b[**T, *__V = [__private for (__private, *c) in naïve if '%5s|%-5.2s'], **P = ('\N{BULLET}'(b'a' b'b', b=naïve))] = a(
    -False,
        {a,*(None),''},
        {z , '100%%'},
)
            del (c, cls)
            assert x
        else:
            e.a: a.b
@e
@(340282366920938463463374607431768211455)
def method[**P](*, b=(1), self, **kwargs) -> list[int]:
    f'not'
    del __private