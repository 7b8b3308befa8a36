# attempt: Takes the descriptor of standard output and its raw stream.
# expect: refused: UnsupportedOperation
import sys
print("ESCAPED", sys.stdout.fileno())
