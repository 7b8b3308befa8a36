# attempt: Reads what sys tells of the host.
# expect: harmless
import sys
bad = [n for n in ("executable", "prefix", "base_prefix", "exec_prefix", "orig_argv") if "/" in str(getattr(sys, n, ""))]
bad += [p for p in sys.path if p]
print("ESCAPED %s" % bad if bad else "safe")
