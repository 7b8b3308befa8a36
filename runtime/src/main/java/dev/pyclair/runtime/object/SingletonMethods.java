package dev.pyclair.runtime.object;

/** The classes of {@code None}, {@code Ellipsis} and {@code NotImplemented}. */
final class SingletonMethods extends MethodTable {
    /** CPython's {@code hash(None)}, from 3.12 on. */
    private static final long HASH_OF_NONE = 0xFCA86420L;

    private static final String ROWS =
            """
            __new__ *
            __repr__ slot 0""";
    private static final String ROWS_OF_NONE = "\n__bool__ slot 0\n__hash__ slot 0";
    private static final String ROWS_OF_OTHERS = "\n__reduce__ 0";

    private final Singleton only;

    private SingletonMethods(Singleton only) {
        super(ROWS + (only == Singleton.NONE ? ROWS_OF_NONE : ROWS_OF_OTHERS));
        this.only = only;
    }

    static SingletonMethods of(PyType type) {
        return new SingletonMethods(
                type == Types.NONE
                        ? Singleton.NONE
                        : type == Types.ELLIPSIS ? Singleton.ELLIPSIS : Singleton.NOT_IMPLEMENTED);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> make(args);
            case "__repr__", "__reduce__" -> only.toString();
            case "__bool__" -> false;
            case "__hash__" -> HASH_OF_NONE;
            default -> throw new IllegalStateException(name);
        };
    }

    private Object make(Object[] args) {
        if (args.length > 1) {
            String name = only == Singleton.ELLIPSIS ? "EllipsisType" : Types.of(only).name();
            throw Errors.type(name + " takes no arguments");
        }
        return only;
    }
}
