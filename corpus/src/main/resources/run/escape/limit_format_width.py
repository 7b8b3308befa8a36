# attempt: Formats by format, an f-string and methods of str to billions of columns.
# expect: limit: memory
w = 10 ** 11
for f in (lambda: f"{1:{w}}", lambda: "{:>99999999999}".format(1), lambda: "a".center(w), lambda: "a".zfill(w), lambda: "\t".expandtabs(10 ** 9) * 200, lambda: "%.*f" % (10 ** 9, 1.5)):
    f()
print("ESCAPED")
