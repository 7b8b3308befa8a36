# attempt: Starts a thread beside the context's own.
# expect: refused: RuntimeError
import _thread
print("ESCAPED", _thread.start_new_thread(print, ("in a thread",)))
