"""Prints vectors for the text of floats: bits in hexadecimal, repr, repr of complex(x, -x), and '%.17g' as old versions print it.

    python3.13 tools/literals/floats.py > core/src/test/resources/dev/pyclair/code/floats.tsv

The generator is seeded, so the output is always the same; --count N makes more of the random ones.
"""

import argparse
import math
import random
import struct


def numbers(count):
    random_ = random.Random(5)
    yield from (0.0, -0.0, math.inf, -math.inf, math.nan, 0.1, 1 / 3, 1e16, 1e15, 9007199254740993.0, 1e22, 1e23)
    for exponent in range(-1074, 1024, 7):
        # Beside a power of two the range that reads back as the same number is lopsided.
        power = 2.0**exponent
        yield from (power, math.nextafter(power, math.inf), math.nextafter(power, 0), -power)
    for exponent in range(-30, 30):
        yield 10.0**exponent
    for _ in range(count):
        yield struct.unpack(">d", random_.randbytes(8))[0]
        yield random_.random() * 10 ** random_.randint(-8, 20)
        yield round(random_.uniform(-1e6, 1e6), random_.randint(0, 6))


def seventeen(number):
    text = "%.17g" % number
    return text + ".0" if text.lstrip("-").isdigit() else text


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--count", type=int, default=300)
    print("bits\trepr\tcomplex\t%.17g")
    for number in numbers(arguments.parse_args().count):
        bits = struct.pack(">d", number).hex()
        print(bits, repr(number), repr(complex(number, -number)), seventeen(number), sep="\t")


if __name__ == "__main__":
    main()
