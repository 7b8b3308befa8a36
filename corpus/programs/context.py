# versions: 2.7 3.6-
# with and try in forms that Python 2 knows too.


def managed(a, b):
    with a:
        pass
    with a as x, b as (y, z):
        return x, y, z
    with a as b.attribute, b[0] as b[1]:
        raise ValueError("x")


def loops(a, items):
    for item in items:
        with a:
            if item:
                continue
            break
    while 1:
        try:
            item()
        except ValueError:
            break
        except (TypeError, KeyError) as error:
            print(error)
            continue
        except:
            raise
        else:
            return 1
        finally:
            a.close()
    else:
        return 2


def nested(a):
    try:
        try:
            return a()
        finally:
            a.x()
    finally:
        for x in a:
            try:
                pass
            finally:
                break


def raising(a):
    if a:
        raise
    raise a
