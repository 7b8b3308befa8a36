# attempt: Resolves a name.
# expect: refused: PermissionError
import _socket
print("ESCAPED", _socket.getaddrinfo("localhost", 80))
