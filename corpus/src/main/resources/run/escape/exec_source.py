# attempt: Runs source text that imports os.
# expect: refused: Exception
exec("import os; print('ESCAPED', os.sep)")
