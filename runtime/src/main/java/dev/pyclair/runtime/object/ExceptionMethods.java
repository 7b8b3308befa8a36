package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code BaseException}; what other classes have besides is in {@link ExceptionFields}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/exceptions.c">CPython: {@code
 *     Objects/exceptions.c}</a>
 */
final class ExceptionMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            args get set
            __traceback__ get set
            __cause__ get set
            __context__ get set
            __suppress_context__ member set
            __dict__ get set
            __repr__ slot 0
            __str__ slot 0
            __setstate__ O
            __reduce__ 0
            with_traceback O
            add_note O since 3.11""";

    private ExceptionMethods() {
        super(ROWS);
    }

    static MethodTable of(PyType type) {
        if (type == Types.BASE_EXCEPTION) {
            return new ExceptionMethods();
        }
        if (type == Types.BASE_EXCEPTION_GROUP) {
            return new ExceptionGroupMethods();
        }
        return type == Types.OS_ERROR ? new OsErrors() : ExceptionFields.of(type);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyException((PyType) self, places(args));
        }
        var exception = (PyException) self;
        return switch (name) {
            case "__init__" -> {
                checkNames(exception.type(), args);
                exception.setArgs(new PyTuple(places(args)));
                yield Singleton.NONE;
            }
            case "args" -> exception.args();
            case "__traceback__" -> orNone(exception.traceback());
            case "__cause__" -> orNone(exception.cause());
            case "__context__" -> orNone(exception.context());
            case "__suppress_context__" -> exception.suppressesContext();
            case "__dict__" -> exception.attributes();
            case "__repr__" -> repr(cx, exception);
            case "__str__" -> text(cx, exception);
            case "__setstate__" -> setState(cx, exception, args[0]);
            case "__reduce__" -> reduced(exception);
            case "with_traceback" -> {
                set(cx, "__traceback__", self, args[0]);
                yield self;
            }
            case "add_note" -> addNote(cx, exception, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    /** Classes whose arguments have no names say so. */
    static void checkNames(PyType type, Object[] args) {
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type(type.name() + "() takes no keyword arguments");
        }
    }

    /** {@return the arguments that have no names} */
    static Object[] places(Object[] args) {
        return Arrays.copyOf(args, Signature.Arguments.positional(args));
    }

    private static Object[] items(PyException self) {
        return self.args().items();
    }

    private static Object orNone(Object value) {
        return value == null ? Singleton.NONE : value;
    }

    /** {@code str(exception)} of exceptions that print their arguments. */
    static Object text(Context cx, PyException self) {
        return switch (self.args().size()) {
            case 0 -> "";
            case 1 -> Texts.str(cx, self.args().get(0));
            default -> Texts.repr(cx, self.args());
        };
    }

    private static Object reduced(PyException self) {
        return self.attributes().size() == 0
                ? new PyTuple(self.type(), self.args())
                : new PyTuple(self.type(), self.args(), self.attributes());
    }

    private static Object setState(Context cx, PyException self, Object state) {
        if (state == Singleton.NONE) {
            return state;
        }
        if (!(state instanceof PyDict dict)) {
            throw Errors.type("state is not a dictionary");
        }
        for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
            String name = Texts.java(dict.keyAt(i), "attribute name must be string, not '%'");
            Attributes.set(cx, self, name, dict.valueAt(i));
        }
        return Singleton.NONE;
    }

    private static Object repr(Context cx, PyException self) {
        String open = self.type().name() + "(";
        var end = new StringBuilder();
        if (self.type().isSubtypeOf(Types.IMPORT_ERROR) && Feature.SHOWS_IMPORTED.in(cx)) {
            for (String name : new String[] {"name", "path"}) {
                if (self.hasField(name)) {
                    end.append(end.length() == 0 && self.args().size() == 0 ? "" : ", ")
                            .append(name)
                            .append('=')
                            .append(Texts.repr(cx, self.field(name)));
                }
            }
        }
        return Texts.join(cx, open, items(self), end.append(')').toString());
    }

    static Object addNote(Context cx, PyException self, Object note) {
        if (Texts.plain(note) == null) {
            throw Errors.type(
                    cx.wording(
                            "note",
                            Types.of(note).name(),
                            note == Singleton.NONE ? "None" : Types.of(note).name()));
        }
        Object notes = Attributes.find(cx, self, "__notes__");
        if (notes == null) {
            notes = new PyList();
            Attributes.set(cx, self, "__notes__", notes);
        }
        if (!(notes instanceof PyList list)) {
            throw Errors.type("Cannot add note: __notes__ is not a list");
        }
        list.add(note);
        return Singleton.NONE;
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        var exception = (PyException) self;
        if (value == null) {
            throw Errors.type(
                    name.equals("__suppress_context__")
                            ? "can't delete numeric/char attribute"
                            : name + " may not be deleted");
        }
        switch (name) {
            case "args" -> exception.setArgs(new PyTuple(Iteration.all(cx, value)));
            case "__dict__" -> {
                if (!(value instanceof PyDict dict)) {
                    throw Errors.type(
                            "__dict__ must be set to a dictionary, not a '"
                                    + Types.of(value).name()
                                    + "'");
                }
                exception.setAttributes(dict);
            }
            case "__traceback__" -> {
                if (value != Singleton.NONE && !(value instanceof PyTraceback)) {
                    throw Errors.type("__traceback__ must be a traceback or None");
                }
                exception.setTraceback(value instanceof PyTraceback place ? place : null);
            }
            case "__cause__" -> exception.setCause(related(value, "cause"));
            case "__context__" -> exception.setContext(related(value, "context"));
            default -> {
                if (!(value instanceof Boolean truth)) {
                    throw Errors.type("attribute value type must be bool");
                }
                exception.setSuppressesContext(truth);
            }
        }
    }

    private static PyException related(Object value, String what) {
        if (value == Singleton.NONE) {
            return null;
        }
        if (value instanceof PyException other) {
            return other;
        }
        throw Errors.type("exception " + what + " must be None or derive from BaseException");
    }
}
