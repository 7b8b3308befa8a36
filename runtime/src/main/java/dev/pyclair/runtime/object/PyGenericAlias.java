package dev.pyclair.runtime.object;

import java.util.Set;

/** {@code types.GenericAlias}: a class with arguments, such as {@code list[int]}. */
public final class PyGenericAlias extends PyObject {
    /** {@code types.GenericAlias}. */
    public static final PyType TYPE =
            PyType.of("types", "GenericAlias", new GenericAliasMethods(), Types.OBJECT);

    /** All other attributes are those of the class. */
    private static final Set<String> OWN =
            Set.of(
                    "__class__",
                    "__bases__",
                    "__origin__",
                    "__args__",
                    "__unpacked__",
                    "__parameters__",
                    "__typing_unpacked_tuple_args__",
                    "__mro_entries__",
                    "__reduce_ex__",
                    "__reduce__",
                    "__copy__",
                    "__deepcopy__");

    private final Object origin;
    private final PyTuple args;
    private final boolean isStarred;

    /**
     * A class with arguments.
     *
     * @param origin the class
     * @param args its argument, or a tuple of them
     */
    public PyGenericAlias(Object origin, Object args) {
        this(origin, args instanceof PyTuple tuple ? tuple : new PyTuple(args), false);
    }

    PyGenericAlias(Object origin, PyTuple args, boolean isStarred) {
        super(TYPE);
        this.origin = origin;
        this.args = args;
        this.isStarred = isStarred;
    }

    /** {@return {@code __origin__}} */
    public Object origin() {
        return origin;
    }

    /** {@return {@code __args__}} */
    public PyTuple args() {
        return args;
    }

    /** {@return {@code __unpacked__}} */
    public boolean isStarred() {
        return isStarred;
    }

    /** What an alias has not itself, its class has. */
    @Override
    Object findAttribute(Context cx, String name) {
        boolean isOwn =
                OWN.contains(name)
                        && (!name.equals("__class__") || Feature.ALIASES_HAVE_A_CLASS.in(cx));
        return isOwn ? super.findAttribute(cx, name) : Attributes.seek(cx, origin, name);
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        Object made = Calls.onward(cx, origin, args, keywords);
        if (made instanceof PyObject object && object.hasAttributes()) {
            object.attributes().putText("__orig_class__", this);
        }
        return made;
    }
}
