# versions: 3.8-
import decimal
import fractions
import statistics
from decimal import Decimal as D

print(D("1.10") + D("2.205"), D(1) / D(7), D("1e3").quantize(D("0.01")), repr(D("-0")), D("NaN"), D("2") ** D("0.5"))
with decimal.localcontext() as context:
    context.prec = 5
    context.rounding = decimal.ROUND_DOWN
    print(D(2) / D(3), bool(context.flags[decimal.Inexact]))
try:
    D(1) / D(0)
except decimal.DivisionByZero:
    print("by zero")
print(D("123.456").as_tuple(), D("1234567.891").__format__(",.2f"), D(0.1), round(D("2.675"), 2), D("1.5") == 1.5)
F = fractions.Fraction
print(F(3, 6), F("0.125"), F(1, 3) + F(1, 6), F(0.5), F(22, 7).limit_denominator(3), float(F(1, 3)), repr(F(-5, 10)))
print(statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), statistics.stdev([1, 2, 3, 4]), statistics.mode("aab"))
print(statistics.pvariance([F(1, 2), F(3, 2)]), statistics.quantiles(range(1, 10)), statistics.NormalDist(0, 1).cdf(0))
