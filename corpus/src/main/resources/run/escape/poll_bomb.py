# attempt: Has an object watch descriptors without end.
# expect: limit: memory or instructions
import select
p = select.poll()
number = 0
while True:
    p.register(number)
    number += 1
