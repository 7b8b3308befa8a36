# attempt: Walks f_back to frames outside the program.
# expect: harmless
import sys
frame, n = sys._getframe(), 0
while frame.f_back is not None:
    frame = frame.f_back
    n += 1
    if frame.f_globals.get("__name__") != "__main__":
        print("ESCAPED", frame.f_code.co_filename)
print("safe", n)
