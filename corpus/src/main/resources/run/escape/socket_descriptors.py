# attempt: Takes the descriptors of the host's process for sockets.
# expect: refused: OSError
import _socket, select
for number in range(3):
    try:
        print("ESCAPED", select.select([number], [number], [], 0))
    except OSError as e:
        last = e
raise last
