# attempt: Asks for the name of the host.
# expect: refused: PermissionError
import _socket
print("ESCAPED", _socket.gethostname())
