# attempt: Writes a number of a hundred million bits as text.
# expect: limit: instructions
import sys
getattr(sys, "set_int_max_str_digits", lambda n: None)(0)
for _ in range(1000):
    str(1 << 10 ** 8)
