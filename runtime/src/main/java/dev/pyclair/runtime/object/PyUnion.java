package dev.pyclair.runtime.object;

import java.util.ArrayList;

/** {@code types.UnionType}: classes of which one is meant, such as {@code int | str}. */
public final class PyUnion extends PyObject {
    /** {@code types.UnionType}. */
    public static final PyType TYPE =
            PyType.of("types", "UnionType", new UnionMethods(), Types.OBJECT).setFinal();

    private final PyTuple args;

    private PyUnion(PyTuple args) {
        super(TYPE);
        this.args = args;
    }

    /** {@return {@code __args__}} */
    public PyTuple args() {
        return args;
    }

    /** {@return what {@code left | right} is for classes; NotImplemented if one is none} */
    public static Object of(Context cx, Object left, Object right) {
        if (!isPart(left) || !isPart(right)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        var all = new ArrayList<Object>();
        add(cx, all, left);
        add(cx, all, right);
        return all.size() == 1 ? all.get(0) : new PyUnion(new PyTuple(all.toArray()));
    }

    private static boolean isPart(Object object) {
        return object == Singleton.NONE
                || object instanceof PyType
                || object instanceof PyGenericAlias
                || object instanceof PyUnion
                || object instanceof PyTypeAlias
                || object instanceof PySentinel;
    }

    private static void add(Context cx, ArrayList<Object> all, Object part) {
        Object[] parts =
                part instanceof PyUnion union
                        ? union.args.items()
                        : new Object[] {part == Singleton.NONE ? Types.NONE : part};
        for (Object each : parts) {
            boolean isThere = false;
            for (Object known : all) {
                isThere |= known == each || Comparisons.isEqual(cx, known, each);
            }
            if (!isThere) {
                all.add(each);
            }
        }
    }
}
