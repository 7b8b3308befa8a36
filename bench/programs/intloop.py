EXPECTED = 22489684
def run():
    s = 0
    for i in range(3000):
        for j in range(2500):
            s = s + (i ^ j) % 7
    return s
