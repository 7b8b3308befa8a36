# attempt: Connects to a datagram socket's address, which needs nobody there.
# expect: refused: PermissionError
import _socket
s = _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM)
s.connect(("127.0.0.1", 9))
print("ESCAPED", s.getsockname())
