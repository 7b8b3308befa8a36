# attempt: Uses the __getattribute__ of type and object against what classes hide.
# expect: harmless
bad = []
for name in ("getClass", "__subclasshook__host__", "_java_", "delegate", "mro_entries"):
    for owner, value in ((type, int), (object, 5), (type, type), (object, len)):
        try:
            bad.append(owner.__getattribute__(value, name))
        except AttributeError:
            pass
print("ESCAPED %s" % bad if bad else "safe")
