package dev.pyclair.runtime.object;

/** What a subscript of a generic class or of a type alias gives. */
public final class PyGenericSubscript extends PyObject {
    private final Object origin;
    private final PyTuple args;

    private PyGenericSubscript(Object origin, PyTuple args) {
        super(TypingTypes.GENERIC_ALIAS);
        this.origin = origin;
        this.args = args;
    }

    /**
     * A subscript.
     *
     * @param origin what is subscripted
     * @param args one argument, or a tuple of them
     * @return the subscript
     */
    public static PyGenericSubscript of(Object origin, Object args) {
        return new PyGenericSubscript(
                origin, args instanceof PyTuple tuple ? tuple : new PyTuple(args));
    }

    /** {@return what is subscripted} */
    public Object origin() {
        return origin;
    }

    /** {@return the arguments} */
    public PyTuple args() {
        return args;
    }

    @Override
    public Object call(Context cx, Object[] given, String[] keywords) {
        return Calls.call(cx, origin, given, keywords);
    }
}
