# attempt: Makes pairs of sockets without end.
# expect: limit: memory
import _socket
pairs = []
while True:
    a, b = _socket.socketpair()
    a.send(b"x" * 100000)
    pairs.append((a, b))
