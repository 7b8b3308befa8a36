package dev.pyclair.runtime.object;

/** What all iterators that are written in Java have. */
public class IteratorMethods extends MethodTable {
    private static final String ROWS =
            """
            __iter__ slot 0
            __next__ slot 0
            """;

    /**
     * The table of a class of iterators.
     *
     * @param more rows of its own
     */
    public IteratorMethods(String more) {
        super(ROWS + more);
    }

    /** The table of a class of iterators that know how many items are left. */
    static IteratorMethods withHint() {
        return new IteratorMethods("__length_hint__ 0");
    }

    @Override
    protected final Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__iter__" -> self;
            case "__next__" -> {
                Object next = ((PyIterator) self).next(cx);
                if (next == null) {
                    throw Errors.stopIteration(Singleton.NONE);
                }
                yield next;
            }
            case "__length_hint__" -> {
                long left = ((PyIterator) self).left();
                yield left < 0 ? Singleton.NOT_IMPLEMENTED : (Object) left;
            }
            default -> callOwn(cx, name, self, args);
        };
    }

    /** Does what a row of its own says. */
    protected Object callOwn(Context cx, String name, Object self, Object[] args) {
        throw new IllegalStateException(name);
    }
}
