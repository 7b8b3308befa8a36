# attempt: Keeps running in finally blocks and generators that will not close.
# expect: limit: instructions
def g():
    while True:
        try:
            yield
        finally:
            continue
def f():
    while True:
        try:
            for _ in g():
                pass
        finally:
            continue
f()
