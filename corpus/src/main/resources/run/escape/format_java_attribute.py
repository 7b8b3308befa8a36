# attempt: Names Java methods in a format string.
# expect: refused: AttributeError
print("ESCAPED", "{0.class.classLoader}".format("text"))
