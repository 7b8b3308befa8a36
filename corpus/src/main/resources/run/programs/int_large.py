# versions: 3.8-
# Very large integers: factorials, Fibonacci numbers, text and back, square roots, greatest divisors.
import math


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(math.factorial(100))
print(fib(500))
print(2 ** 521 - 1)
n = math.factorial(60)
print(n // math.factorial(58), n % (10 ** 15 + 37), n.bit_length(), len(str(n)))
print(math.gcd(fib(300), fib(200)), fib(100), math.isqrt(10 ** 41), math.isqrt(2 ** 200 + 1))
print(sum(int(d) for d in str(2 ** 1000)), str(3 ** 333)[-20:], int(str(7 ** 111)[::-1]) % 97)
print(pow(3, 10 ** 40, 10 ** 12), pow(10 ** 30 + 57, -1, 10 ** 9 + 7), (10 ** 50) ** 3 % 998244353)
x = 123456789 ** 9
print(x, -x, x // -987654321, x % -987654321, divmod(-x, 10 ** 20), x >> 100, x & (2 ** 64 - 1))
print(hex(x), oct(x)[:30], bin(x)[-40:], "{:,}".format(x), "%e" % x, float(x), x / 7)
print(x * x == x ** 2, (x + 1) * (x - 1) == x * x - 1, x * 0, x - x, -x // x, x ^ x, ~x == -x - 1)
def primes(limit):
    sieve = bytearray([1]) * limit
    for i in range(2, int(limit ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = bytes(len(range(i * i, limit, i)))
    return [i for i in range(2, limit) if sieve[i]]
p = primes(200)
print(len(p), p[-5:], math.prod(p))
print(math.comb(200, 100), math.perm(30, 12))
acc = 1
for i in range(1, 400, 7):
    acc = (acc * i + 3) ^ (acc >> 5)
print(acc)
