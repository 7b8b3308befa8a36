# attempt: Deletes and replaces built-in functions that the engine may use itself.
# expect: harmless
import builtins
keep = print, len, builtins
for name in list(vars(builtins)):
    if name not in ("print",):
        try:
            delattr(builtins, name)
        except Exception:
            pass
values = [v * 2 for v in (3, 1)]
keep[0](values, f"{values!r:>8}", [*values], "safe")
