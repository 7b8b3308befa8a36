# attempt: Computes a factorial of ten billion.
# expect: limit: memory
import math
math.factorial(10 ** 9)
