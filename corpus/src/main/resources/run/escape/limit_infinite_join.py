# attempt: Joins strings of an iterator without end.
# expect: limit: memory or instructions
import itertools
"".join(itertools.repeat("abc"))
