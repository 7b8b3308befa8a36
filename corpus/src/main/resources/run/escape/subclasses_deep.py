# attempt: Walks all subclasses of subclasses and the globals of all their methods.
# expect: harmless
seen, work = set(), [object]
bad = set()
while work:
    c = work.pop()
    if c in seen:
        continue
    seen.add(c)
    work += type.__subclasses__(c)
    for v in list(vars(c).values()):
        g = getattr(v, "__globals__", None)
        if g and ("os" in g or "sys" in g and hasattr(g["sys"].modules.get("os"), "system")):
            bad.add(c.__name__)
print("ESCAPED %s" % sorted(bad)[:3] if bad else "safe")
