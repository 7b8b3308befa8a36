# attempt: Recurses without end and catches the error at every depth.
# expect: limit: instructions
def f():
    try:
        f()
    finally:
        f()
f()
