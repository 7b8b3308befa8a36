package dev.pyclair.runtime.object;

import java.util.Arrays;

/** {@code sentinel}: an object that is nothing but itself (PEP 661). */
public final class PySentinel extends PyObject {
    /** {@code sentinel}. */
    public static final PyType TYPE =
            PyType.of("builtins", "sentinel", new Methods(), Types.OBJECT).setFinal();

    private static final Signature NEW = Signature.parse("(name, /, *, repr=)");

    private final Object name;
    private final Object text;
    private Object module;

    private PySentinel(Object name, Object text, Object module) {
        super(TYPE);
        this.name = name;
        this.text = text;
        this.module = module;
    }

    private static PySentinel create(Context cx, Object[] given) {
        Object[] plain = Arrays.copyOf(given, given.length - 1);
        Object[] args =
                NEW.bind(cx, "sentinel", "sentinel", plain, Signature.Arguments.names(given));
        Object name = TextArguments.text(args[0], "sentinel() argument 1");
        Object text = args[1] == null || args[1] == Singleton.NONE ? name : Texts.plain(args[1]);
        if (text == null) {
            throw Errors.type(
                    "sentinel() argument 'repr' must be str or None, not "
                            + TextArguments.kind(args[1]));
        }
        Object module = cx.currentGlobals().getText("__name__");
        return new PySentinel(name, text, module == null ? Singleton.NONE : module);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __copy__ 0
                    __deepcopy__ O
                    __module__ member set
                    __name__ member
                    __or__ slot 1
                    __repr__ slot 0
                    __ror__ slot 1""");
        }

        @Override
        protected Object call(Context cx, String method, Object self, Object[] args) {
            if (method.equals("__new__")) {
                return create(cx, args);
            }
            var own = (PySentinel) self;
            return switch (method) {
                case "__copy__", "__deepcopy__" -> own;
                case "__module__" -> own.module;
                case "__name__" -> own.name;
                case "__or__" -> PyUnion.of(cx, own, args[0]);
                case "__repr__" -> own.text;
                case "__ror__" -> PyUnion.of(cx, args[0], own);
                default -> throw new IllegalStateException(method);
            };
        }

        @Override
        protected void set(Context cx, String method, Object self, Object value) {
            ((PySentinel) self).module = value == null ? Singleton.NONE : value;
        }
    }
}
