# versions: 3.8-
"""Messages of what CPython has in C beside the library's own code."""
import decimal
import json

try:
    json.loads('"\\x"')
except json.JSONDecodeError as e:
    print(e, e.pos)
try:
    decimal.Decimal(1) / 0
except decimal.DivisionByZero as e:
    print(e)
