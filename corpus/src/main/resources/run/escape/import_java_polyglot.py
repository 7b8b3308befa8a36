# attempt: Imports the modules by which other engines reach Java.
# expect: refused: ImportError
for name in ("java", "polyglot", "jpype", "jarray", "javashell", "org.python.core", "_java", "__graalpython__"):
    try:
        print("ESCAPED", __import__(name))
    except ImportError:
        pass
raise ImportError("none of them")
