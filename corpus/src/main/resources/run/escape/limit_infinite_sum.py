# attempt: Sums an iterator without end.
# expect: limit: instructions
import itertools
sum(itertools.repeat(1))
