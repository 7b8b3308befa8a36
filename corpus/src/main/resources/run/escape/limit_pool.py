# attempt: Gives itertools pools and tees of endless iterators.
# expect: limit: memory or instructions
import itertools
itertools.product(itertools.count())
