package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code OSError}, which picks the class of its objects by their number.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/exceptions.c">CPython: {@code
 *     Objects/exceptions.c}, {@code OSError_new}, {@code oserror_parse_args}</a>
 */
final class OsErrors extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __str__ slot 0
            errno member set
            strerror member set
            filename member set
            filename2 member set
            characters_written get set""";

    OsErrors() {
        super(ROWS);
    }

    /** The class for a number of Linux; {@code OSError} itself for most. */
    static PyType type(long errno) {
        return switch ((int) errno) {
            case 1, 13 -> Types.PERMISSION_ERROR;
            case 2 -> Types.FILE_NOT_FOUND_ERROR;
            case 3 -> Types.PROCESS_LOOKUP_ERROR;
            case 4 -> Types.INTERRUPTED_ERROR;
            case 10 -> Types.CHILD_PROCESS_ERROR;
            case 11, 114, 115 -> Types.BLOCKING_IO_ERROR;
            case 17 -> Types.FILE_EXISTS_ERROR;
            case 20 -> Types.NOT_ADIRECTORY_ERROR;
            case 21 -> Types.IS_ADIRECTORY_ERROR;
            case 32, 108 -> Types.BROKEN_PIPE_ERROR;
            case 103 -> Types.CONNECTION_ABORTED_ERROR;
            case 104 -> Types.CONNECTION_RESET_ERROR;
            case 110 -> Types.TIMEOUT_ERROR;
            case 111 -> Types.CONNECTION_REFUSED_ERROR;
            default -> Types.OS_ERROR;
        };
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> create((PyType) self, args);
            case "__init__" -> start((PyException) self, args);
            case "__str__" -> text(cx, (PyException) self);
            case "characters_written" -> {
                Object written = ((PyException) self).field(name);
                if (written == Singleton.NONE) {
                    throw Errors.attribute(name);
                }
                yield written;
            }
            default -> ((PyException) self).field(name);
        };
    }

    /** Whether a class has an {@code __init__} of its own and leaves {@code __new__} as it is. */
    private static boolean startsItself(PyType type) {
        return type.ownerOf("__init__") != Types.OS_ERROR
                && type.ownerOf("__new__") == Types.OS_ERROR;
    }

    private static Object create(PyType type, Object[] args) {
        Object[] places = ExceptionMethods.places(args);
        if (startsItself(type)) {
            return new PyException(type);
        }
        ExceptionMethods.checkNames(type, args);
        PyType chosen = type;
        if (type == Types.OS_ERROR
                && places.length >= 2
                && places.length <= 5
                && places[0] instanceof Long errno) {
            chosen = type(errno);
        }
        var exception = new PyException(chosen, places);
        parse(exception, places);
        return exception;
    }

    private static Object start(PyException self, Object[] args) {
        if (startsItself(self.type())) {
            ExceptionMethods.checkNames(self.type(), args);
            Object[] places = ExceptionMethods.places(args);
            self.setArgs(new PyTuple(places));
            parse(self, places);
        }
        return Singleton.NONE;
    }

    private static void parse(PyException self, Object[] places) {
        if (places.length < 2 || places.length > 5) {
            return;
        }
        self.setField("errno", places[0]);
        self.setField("strerror", places[1]);
        if (places.length < 3 || places[2] == Singleton.NONE) {
            return;
        }
        if (self.type().isSubtypeOf(Types.BLOCKING_IO_ERROR) && places[2] instanceof Long) {
            self.setField("characters_written", places[2]);
            return;
        }
        self.setField("filename", places[2]);
        if (places.length == 5) {
            self.setField("filename2", places[4]);
        }
        self.setArgs(new PyTuple(Arrays.copyOf(places, 2)));
    }

    private static Object text(Context cx, PyException self) {
        Object file = self.field("filename");
        String start =
                "[Errno "
                        + Texts.str(cx, self.field("errno"))
                        + "] "
                        + Texts.str(cx, self.field("strerror"));
        if (file != Singleton.NONE) {
            Object second = self.field("filename2");
            return start
                    + ": "
                    + Texts.repr(cx, file)
                    + (second == Singleton.NONE ? "" : " -> " + Texts.repr(cx, second));
        }
        return self.field("errno") != Singleton.NONE && self.field("strerror") != Singleton.NONE
                ? start
                : ExceptionMethods.text(cx, self);
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        ((PyException) self).setField(name, value == null ? Singleton.NONE : value);
    }
}
