# versions: 2.7 3.6-
# Ways out of finally.


def swallow(a):
    try:
        return a()
    finally:
        return 1


def loop(a):
    for x in a:
        try:
            a()
        finally:
            if x:
                return 2
            x = 1
    while a:
        try:
            break
        finally:
            continue_ = 1
    return continue_


def deep(a):
    try:
        for x in a:
            try:
                return x
            finally:
                a.one()
    finally:
        a.two()
