# attempt: Sends signals to the process, and ends it.
# expect: refused: Exception
last = None
for name, call in (("signal", lambda m: m.raise_signal(9)), ("_signal", lambda m: m.raise_signal(9)), ("posix", lambda m: m.kill(m.getpid(), 9)), ("posix", lambda m: m._exit(0)), ("posix", lambda m: m.abort()), ("posix", lambda m: m.fork()), ("posix", lambda m: m.execv("/bin/true", ["true"])), ("posix", lambda m: m.system("true")), ("faulthandler", lambda m: m._sigsegv()), ("_posixsubprocess", lambda m: m.fork_exec())):
    try:
        print("ESCAPED", call(__import__(name)))
    except Exception as e:
        last = e
raise last
