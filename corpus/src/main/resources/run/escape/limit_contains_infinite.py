# attempt: Tests membership in an iterator without end.
# expect: limit: instructions
import itertools
print(5 in itertools.repeat(1))
