# versions: 3.8-
# The texts that built-in classes and functions have about themselves.
print(bool.__doc__.split()[0], len(int.__doc__) > 100, len.__doc__.split()[0], [].append.__doc__.split()[0])
