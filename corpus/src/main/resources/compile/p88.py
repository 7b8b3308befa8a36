match [*b]:
    case -3.5-0j:  # note
        cls[((r'\d+')[d]):(e)] /= [False & len for a.b in (cls)]
    case _:  # note
        naïve[::(naïve)]
        x
        b[é[b'a']] &= (340282366920938463463374607431768211455 * 9223372036854775808) or (naïve == '%s' in z is not 0); cls[0]: (y <= '\n\t') = {a for x[0] in (e.b("a")) if ((z for cls in ()))}
if (.5 and '' and é) << (256 + rb'\d'): ...
