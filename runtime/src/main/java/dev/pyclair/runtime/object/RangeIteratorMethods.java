package dev.pyclair.runtime.object;

/** {@code range_iterator} and {@code longrange_iterator}. */
final class RangeIteratorMethods extends MethodTable {
    private static final String ROWS =
            """
            __iter__ slot 0
            __next__ slot 0
            __length_hint__ 0
            __reduce__ 0
            __setstate__ O""";

    RangeIteratorMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var iterator = (PyRangeIterator) self;
        return switch (name) {
            case "__iter__" -> iterator;
            case "__next__" -> Iteration.nextOrRaise(cx, iterator);
            case "__length_hint__" -> iterator.leftCount();
            case "__reduce__" -> reduce(cx, iterator);
            case "__setstate__" -> skip(cx, iterator, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object reduce(Context cx, PyRangeIterator iterator) {
        return new PyTuple(
                cx.builtins().getText("iter"), new PyTuple(iterator.rest()), Singleton.NONE);
    }

    private static Object skip(Context cx, PyRangeIterator iterator, Object index) {
        iterator.skip(Sizes.index(cx, index));
        return Singleton.NONE;
    }
}
