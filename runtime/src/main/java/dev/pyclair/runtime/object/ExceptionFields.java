package dev.pyclair.runtime.object;

import java.util.List;

/**
 * Classes of exceptions that keep attributes of their own.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/exceptions.c">CPython: {@code
 *     Objects/exceptions.c}, {@code SimpleExtendsException} and its kin</a>
 */
final class ExceptionFields extends MethodTable {
    private static final List<String> SYNTAX =
            List.of("filename", "lineno", "offset", "text", "end_lineno", "end_offset");

    private final PyType type;

    private ExceptionFields(PyType type, String rows) {
        super(rows);
        this.type = type;
    }

    static MethodTable of(PyType type) {
        return switch (type.name()) {
            case "StopIteration" -> new ExceptionFields(type, "__init__ *\nvalue member set");
            case "SystemExit" -> new ExceptionFields(type, "__init__ *\ncode member set");
            case "KeyError" -> new ExceptionFields(type, "__str__ slot 0");
            case "NameError" -> new ExceptionFields(type, "__init__ *\nname member set since 3.10");
            case "AttributeError" ->
                    new ExceptionFields(
                            type,
                            "__init__ *\nname member set since 3.10\nobj member set since 3.10");
            case "ImportError" ->
                    new ExceptionFields(
                            type,
                            """
                            __init__ *
                            __str__ slot 0
                            msg member set
                            name member set
                            path member set
                            name_from member set since 3.12""");
            case "SyntaxError" ->
                    new ExceptionFields(
                            type,
                            """
                            __init__ *
                            __str__ slot 0
                            msg member set
                            filename member set
                            lineno member set
                            offset member set
                            text member set
                            end_lineno member set since 3.10
                            end_offset member set since 3.10
                            print_file_and_line member set""");
            default -> new NoMethods();
        };
    }

    /** Whether a field that nobody has set is the first argument. */
    static boolean isFirstArgument(PyType type, String name) {
        return switch (name) {
            case "value" -> type.isSubtypeOf(Types.STOP_ITERATION);
            case "code" -> type.isSubtypeOf(Types.SYSTEM_EXIT);
            case "msg" ->
                    type.isSubtypeOf(Types.IMPORT_ERROR) || type.isSubtypeOf(Types.SYNTAX_ERROR);
            default -> false;
        };
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var exception = (PyException) self;
        return switch (name) {
            case "__init__" -> {
                Object[] places = ExceptionMethods.places(args);
                exception.setArgs(new PyTuple(places));
                start(cx, exception, places, args);
                yield Singleton.NONE;
            }
            case "__str__" -> text(cx, exception);
            default -> exception.field(name);
        };
    }

    private void start(Context cx, PyException self, Object[] places, Object[] args) {
        Object first = places.length == 0 ? Singleton.NONE : places[0];
        switch (type.name()) {
            case "StopIteration" -> {
                ExceptionMethods.checkNames(self.type(), args);
                self.setField("value", first);
            }
            case "SystemExit" -> {
                ExceptionMethods.checkNames(self.type(), args);
                self.setField("code", places.length > 1 ? self.args() : first);
            }
            case "NameError" -> named(cx, self, args, List.of("name"));
            case "AttributeError" -> named(cx, self, args, List.of("name", "obj"));
            case "ImportError" -> {
                named(cx, self, args, List.of("name", "path", "name_from"));
                self.setField("msg", places.length == 1 ? first : Singleton.NONE);
            }
            default -> {
                ExceptionMethods.checkNames(self.type(), args);
                self.setField("msg", first);
                if (places.length == 2) {
                    startSyntaxError(cx, self, places[1]);
                }
            }
        }
    }

    private void named(Context cx, PyException self, Object[] args, List<String> known) {
        String[] names = Signature.Arguments.names(args);
        int first = Signature.Arguments.positional(args);
        if (names.length > 0 && type.lookup(cx, known.get(0)) == null) {
            throw Errors.type(type.name() + "() takes no keyword arguments");
        }
        if (names.length > known.size()) {
            throw Errors.type(
                    type.name()
                            + "() takes at most "
                            + known.size()
                            + (known.size() == 1 ? " keyword argument (" : " keyword arguments (")
                            + names.length
                            + " given)");
        }
        for (int i = 0; i < names.length; i++) {
            if (!known.contains(names[i])) {
                throw Errors.type(cx.wording("unexpected-keyword", type.name(), names[i]));
            }
            self.setField(names[i], args[first + i]);
        }
    }

    private static void startSyntaxError(Context cx, PyException self, Object details) {
        Object[] values = Iteration.all(cx, details);
        if (values.length < 4) {
            throw Errors.type("function takes at least 4 arguments (" + values.length + " given)");
        }
        if (values.length > 6) {
            throw Errors.type("function takes at most 6 arguments (" + values.length + " given)");
        }
        for (int i = 0; i < values.length; i++) {
            self.setField(SYNTAX.get(i), values[i]);
        }
        if (values.length == 5) {
            throw Errors.type("end_offset must be provided when end_lineno is provided");
        }
    }

    private Object text(Context cx, PyException self) {
        return switch (type.name()) {
            case "KeyError" ->
                    self.args().size() == 1
                            ? Texts.repr(cx, self.args().get(0))
                            : ExceptionMethods.text(cx, self);
            case "ImportError" ->
                    Texts.plain(self.field("msg")) != null
                            ? self.field("msg")
                            : ExceptionMethods.text(cx, self);
            default -> syntaxError(cx, self);
        };
    }

    private static Object syntaxError(Context cx, PyException self) {
        Object text = Texts.plain(Texts.str(cx, self.field("msg")));
        Object file = self.field("filename");
        Object line = self.field("lineno");
        boolean hasLine = line instanceof Long;
        if (file instanceof String path) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return text + " (" + name + (hasLine ? ", line " + line : "") + ")";
        }
        return hasLine ? text + " (line " + line + ")" : text;
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        ((PyException) self).setField(name, value == null ? Singleton.NONE : value);
    }
}
