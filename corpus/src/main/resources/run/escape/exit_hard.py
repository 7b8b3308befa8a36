# attempt: Ends the process of the host.
# expect: refused: SystemExit
import sys
sys.exit(7)
