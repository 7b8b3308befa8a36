# versions: 3.8-
# Assignment expressions.


def read(file, pattern):
    while chunk := file.read(1024):
        if (match := pattern.match(chunk)) and (end := match.end()) > 3:
            return match, end
    return [last := x for x in file], last


def cells(values):
    total = 0
    sums = [total := total + v for v in values]
    return lambda: (total, sums), any((hit := v) > 3 for v in values) and hit


if (n := len("module")) > 3:
    values = [y := n, y ** 2, {(z := 1)}]


def in_global():
    global counter
    return [counter := each for each in range(3)]
