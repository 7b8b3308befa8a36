# attempt: Imports the socket module.
# expect: refused: ImportError
import socket
print("ESCAPED", socket.AF_INET)
