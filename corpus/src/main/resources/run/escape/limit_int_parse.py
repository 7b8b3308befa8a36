# attempt: Parses ten million digits.
# expect: limit: instructions
import sys
getattr(sys, "set_int_max_str_digits", lambda n: None)(0)
for _ in range(1000):
    int("9" * 10 ** 7)
