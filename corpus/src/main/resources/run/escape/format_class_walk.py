# attempt: Walks attributes through a format string.
# expect: harmless
text = "{0.__class__.__base__.__subclasses__} {0.__init__.__class__} {1.__globals__[__name__]}".format("", lambda: 0)
print("ESCAPED" if "java" in text.lower() or "pyclair" in text else "safe")
