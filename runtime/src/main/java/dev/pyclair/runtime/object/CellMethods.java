package dev.pyclair.runtime.object;

/** {@code cell}. */
final class CellMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ 0-1
            __repr__ slot 0
            __eq__ slot 1
            __ne__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            cell_contents get set""";

    CellMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType) {
            return new PyCell(args.length == 0 ? null : args[0]);
        }
        var cell = (PyCell) self;
        return switch (name) {
            case "__repr__" -> repr(cell);
            case "cell_contents" -> contents(cell);
            default ->
                    args[0] instanceof PyCell other
                            ? compare(cx, Sequences.operator(name), cell.get(), other.get())
                            : Singleton.NOT_IMPLEMENTED;
        };
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        ((PyCell) self).set(value);
    }

    private static Object contents(PyCell cell) {
        if (cell.get() == null) {
            throw Errors.value("Cell is empty");
        }
        return cell.get();
    }

    private static Object repr(PyCell cell) {
        Object value = cell.get();
        return "<cell at "
                + ObjectMethods.address(cell)
                + ": "
                + (value == null
                        ? "empty"
                        : Types.of(value).name() + " object at " + ObjectMethods.address(value))
                + ">";
    }

    private static Object compare(Context cx, ComparisonOperator operator, Object a, Object b) {
        return a != null && b != null
                ? Comparisons.compare(cx, operator, a, b)
                : operator.holds(Boolean.compare(a != null, b != null));
    }
}
