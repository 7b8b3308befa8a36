# attempt: Walks from sys.stdout to the stream of the host.
# expect: harmless
import sys
seen = []
value = sys.stdout
for name in ("buffer", "raw", "_out", "out", "stream", "getClass", "channel"):
    value = getattr(value, name, value)
if "FileIO" in type(value).__name__ or "java" in repr(type(value)):
    print("ESCAPED", type(value).__name__)
print("safe")
