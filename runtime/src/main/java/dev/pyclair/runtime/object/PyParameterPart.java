package dev.pyclair.runtime.object;

/** {@code P.args} and {@code P.kwargs} of a {@code ParamSpec}. */
public final class PyParameterPart extends PyObject {
    /** {@code typing.ParamSpecArgs}. */
    public static final PyType ARGS =
            PyType.of("typing", "ParamSpecArgs", new Methods(), Types.OBJECT).setFinal();

    /** {@code typing.ParamSpecKwargs}. */
    public static final PyType KWARGS =
            PyType.of("typing", "ParamSpecKwargs", new Methods(), Types.OBJECT).setFinal();

    private final Object origin;

    /**
     * A part.
     *
     * @param type its class
     * @param origin the {@code ParamSpec}
     */
    PyParameterPart(PyType type, Object origin) {
        super(type);
        this.origin = origin;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ (origin)
                    __origin__ member
                    __eq__ slot 1
                    __hash__ slot 0
                    __mro_entries__ O
                    __repr__ slot 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyParameterPart((PyType) self, args[0]);
            }
            var part = (PyParameterPart) self;
            return switch (name) {
                case "__origin__" -> part.origin;
                case "__eq__" ->
                        args[0] instanceof PyParameterPart other && other.type() == part.type()
                                ? (Object) Comparisons.isEqual(cx, part.origin, other.origin)
                                : Singleton.NOT_IMPLEMENTED;
                case "__hash__" -> Hashing.of(cx, part.origin);
                case "__mro_entries__" ->
                        throw Errors.type("Cannot subclass an instance of " + part.type().name());
                case "__repr__" -> repr(cx, part);
                default -> throw new IllegalStateException(name);
            };
        }

        private static Object repr(Context cx, PyParameterPart part) {
            Object name =
                    part.origin instanceof PyTypeParameter parameter
                            ? parameter.name()
                            : Texts.plainRepr(cx, part.origin);
            return name + (part.type() == ARGS ? ".args" : ".kwargs");
        }
    }
}
