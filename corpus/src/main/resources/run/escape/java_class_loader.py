# attempt: Walks from the class of a value to a Java class loader.
# expect: refused: AttributeError
print("ESCAPED", "".__class__.getClassLoader().loadClass("java.lang.Runtime"))
