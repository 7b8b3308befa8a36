# attempt: Looks for a value in an iterator without end, within a single built-in call.
# expect: limit: instructions
import itertools
any(itertools.repeat(0))
