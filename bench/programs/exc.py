EXPECTED = 140001820828
class MyErr(Exception):
    def __init__(self, code):
        Exception.__init__(self, code)
        self.code = code
def f(i):
    if i % 3 == 0:
        raise MyErr(i)
    if i % 7 == 0:
        raise ValueError('v')
    return i
def g(i):
    try:
        return f(i)
    finally:
        STATE[0] += 1
STATE = [0]
def run():
    STATE[0] = 0
    t = 0
    d = {}
    for i in range(700000):
        try:
            t += g(i)
        except MyErr as e:
            t += e.code & 3
        except (KeyError, ValueError):
            t -= 1
        else:
            t += 1
        try:
            t += d['k%d' % (i & 7)]
        except KeyError:
            if i & 31 == 5:
                d['k%d' % (i & 7)] = i
        try:
            int('12')
        except ValueError:
            t += 100
    return t + STATE[0]
