# attempt: Reaches frames of the engine through the traceback of an exception of a built-in function.
# expect: harmless
try:
    sorted([1, 2], key=lambda v: 1 / 0)
except ZeroDivisionError as error:
    tb = error.__traceback__
    while tb:
        if tb.tb_frame.f_globals is not globals():
            print("ESCAPED", tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
print("safe")
