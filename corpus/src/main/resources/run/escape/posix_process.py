# attempt: Asks for the number of the process.
# expect: harmless
import posix, sys
number = posix.getpid()
status = [line for line in (open("/proc/self/status") if number != 1 else ())]
print("safe" if number == 1 else "ESCAPED %d %d" % (number, len(status)))
