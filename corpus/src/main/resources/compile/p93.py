self[['%5s|%-5.2s' for (b, *cls) in e]] = ((e or 1_000 or 340282366920938463463374607431768211455 or True) if (__private and d and __debug__ and 9223372036854775808) else (({} , naïve,))), *b
with (('\x41\u0042' + (-"""doc"""))) as (b, é):
    while True:
        from . import a as b
        (((((-True) % """doc""") + 7)) | (x and -1)) != ('%s' % (naïve,))
    else:
        é = not (+r'\d+')
        import a.b as c, d
z[0j >= '%s and %r', *z,] = (f'text') - (1e308 != 2147483648 != b)
