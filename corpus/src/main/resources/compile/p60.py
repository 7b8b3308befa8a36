with ((True & False)):
    cls[(~'\N{BULLET}') and (a[rb'\d']) and ((-(+False))) and (rf'{ None = :{c}.{x!r}}'):]
(__private): x | None; ({c @ self: c for a.b in (1e308) if ('%s and %r' % (cls , __debug__,))})({(*(naïve).__secret,) for x[0] in ('\n\t' % .5)
  if (f'é{ '😀' = !a:{x}}texttext')},({naïve: '100%%','\
': 1,u'old': rb'\d',self: self,**(...)[e],...: b'a' b'b',0b101: "it's",1.5: x,x: r'\d+',__private: a})({__private for __private, a in self}),{e[é]: not 'é€' for e in (b())})
@(b)
@cls.a((3j).a)
class A:
    (__private.x(__private.__secret(e, None, *('%5s|%-5.2s')[self])))[len['%s and %r' % (1.5,)], (((lambda *args, z=x, **kwargs: 2)) is (d.__secret(x for c, e in '😀'))):((lambda self, c: é)),]; (('text' or {} or 0.0).b) / (é)
