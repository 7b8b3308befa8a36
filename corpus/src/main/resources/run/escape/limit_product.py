# attempt: Makes products of ranges with billions of rows.
# expect: limit: memory or instructions
import itertools
list(itertools.product(range(10 ** 4), repeat=4))
