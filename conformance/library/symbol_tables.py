# versions: 3.13-
import symtable

table = symtable.symtable("def f(a):\n    global g\n    b = a\n    return lambda: b + g\n", "x", "exec")
f = table.get_children()[0]
print(table.get_type(), f.get_name(), f.get_parameters(), f.get_locals(), f.get_globals(), f.lookup("b").is_local(), f.is_nested())
