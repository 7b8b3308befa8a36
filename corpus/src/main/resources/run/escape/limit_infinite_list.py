# attempt: Makes a list of an iterator without end.
# expect: limit: memory or instructions
import itertools
list(itertools.count())
