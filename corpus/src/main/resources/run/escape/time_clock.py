# attempt: Measures time of the host by the time module.
# expect: refused: Exception
import time
time.sleep(0)
print("ESCAPED", time.time() > 0)
