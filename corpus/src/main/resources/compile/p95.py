('😀' for (e, *len) in ((cls[x]) or (self << 0b101) or (y[b'\x00\xff':]))
  if (b[{'\x41\u0042': b'' for a.b in __private
  if y}])
  if (len.__name__((self).append,{}(*(b'a' b'b'), True, d),b'\x00\xff' or self or '%s and %r')))
raise {1e10 for __private, a in (self[::b])} from {__private & u'old',self,~naïve}; (y := (__debug__())())
