__private.__name__ *= (u'old' and 'a' 'b' and a).x
pass
if {(0o17 if .5 else é): b , (1 for (cls, *a) in a): [z for len in c if '%s and %r' if 'a' 'b']}:
    x[0]: int = (('\N{BULLET}' / (((1,), 2) - '😀')))[0]
    ...
    del __private[cls < y]
else:  # note
    from ..a.b import (c, d as e,)
    import a
    b, len = (y).value
