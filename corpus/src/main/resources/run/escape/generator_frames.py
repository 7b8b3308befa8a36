# attempt: Walks from generators, coroutines and tracebacks along frames to the host.
# expect: harmless
import sys
def g():
    yield sys._getframe()
frames = [next(g()), sys._getframe()]
try:
    1 / 0
except ZeroDivisionError as e:
    frames.append(e.__traceback__.tb_frame)
bad = []
for frame in frames:
    depth = 0
    while frame is not None and depth < 100:
        if frame.f_globals.get("__name__") != "__main__":
            bad.append(frame)
        frame, depth = frame.f_back, depth + 1
print("ESCAPED" if bad else "safe")
