# attempt: Starts a debugger by breakpoint().
# expect: refused: Exception
import sys
sys.breakpointhook = None
breakpoint()
print("ESCAPED")
