# attempt: Listens on a port.
# expect: refused: PermissionError
import _socket
s = _socket.socket()
s.bind(("127.0.0.1", 0))
s.listen()
print("ESCAPED", s.getsockname())
