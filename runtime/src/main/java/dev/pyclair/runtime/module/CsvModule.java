package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code _csv}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_csv.c">CPython: {@code
 *     Modules/_csv.c}</a>
 */
final class CsvModule extends MethodTable {
    static final PyType ERROR = PyType.of("_csv", "Error", new NoRows(), Types.EXCEPTION);

    private static final long FIRST_LIMIT = 128 * 1024;

    private final PyDict dialects = new PyDict();
    private long limit = FIRST_LIMIT;

    CsvModule() {
        super(
                """
                QUOTE_NOTNULL value since 3.12
                QUOTE_STRINGS value since 3.12
                Reader value since 3.10
                Writer value since 3.10
                field_size_limit 0-1
                get_dialect O
                list_dialects 0
                reader *
                register_dialect *
                unregister_dialect O
                writer *""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("QUOTE_MINIMAL", PyDialect.MINIMAL);
        all.putText("QUOTE_ALL", PyDialect.ALL);
        all.putText("QUOTE_NONNUMERIC", PyDialect.NONNUMERIC);
        all.putText("QUOTE_NONE", PyDialect.NEVER);
        all.putText("QUOTE_STRINGS", PyDialect.STRINGS);
        all.putText("QUOTE_NOTNULL", PyDialect.NOTNULL);
        all.putText("__version__", "1.0");
        all.putText("_dialects", dialects);
        all.putText("Dialect", PyDialect.TYPE);
        all.putText("Error", ERROR);
        all.putText("Reader", CsvReader.TYPE);
        all.putText("Writer", CsvWriter.TYPE);
    }

    /** {@return how long a field may be} */
    long limit() {
        return limit;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "list_dialects" -> new PyList(Iteration.all(cx, dialects));
            case "get_dialect" -> dialect(cx, args[0]);
            case "field_size_limit" -> {
                long before = limit;
                if (args.length > 0) {
                    if (!(args[0] instanceof Long most)) {
                        throw Errors.type("limit must be an integer");
                    }
                    limit = most;
                }
                yield before;
            }
            case "unregister_dialect" -> {
                dialect(cx, args[0]);
                dialects.remove(cx, args[0]);
                yield Singleton.NONE;
            }
            case "register_dialect" -> {
                if (Signature.Arguments.positional(args) == 0) {
                    throw Errors.type("register_dialect expected at least 1 argument, got 0");
                }
                if (Texts.plain(args[0]) == null) {
                    throw Errors.type("dialect name must be a string");
                }
                dialects.put(cx, args[0], dialect(cx, args));
                yield Singleton.NONE;
            }
            case "reader" -> {
                check(name, args);
                yield new CsvReader(this, Iteration.of(cx, args[0]), dialect(cx, args));
            }
            default -> {
                check(name, args);
                Object write = Attributes.find(cx, args[0], "write");
                if (write == null) {
                    throw Errors.type("argument 1 must have a \"write\" method");
                }
                yield new CsvWriter(write, dialect(cx, args));
            }
        };
    }

    private static void check(String name, Object[] args) {
        int places = Signature.Arguments.positional(args);
        if (places == 0) {
            throw Errors.type(name + " expected at least 1 argument, got 0");
        }
        if (places > 2) {
            throw Errors.type(name + " expected at most 2 arguments, got " + places);
        }
    }

    private PyDialect dialect(Context cx, Object[] args) {
        int places = Signature.Arguments.positional(args);
        String[] names = Signature.Arguments.names(args);
        Object[] values = Arrays.copyOfRange(args, places, places + names.length);
        Object base = places > 1 ? args[1] : Singleton.NONE;
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("dialect")) {
                base = values[i];
                names[i] = names[names.length - 1];
                values[i] = values[names.length - 1];
                names = Arrays.copyOf(names, names.length - 1);
                values = Arrays.copyOf(values, values.length - 1);
                break;
            }
        }
        Object known = Texts.plain(base) == null ? base : dialect(cx, base);
        return PyDialect.of(cx, PyDialect.TYPE, known, values, names);
    }

    private Object dialect(Context cx, Object name) {
        Object found = dialects.get(cx, name);
        if (found == null) {
            throw PyDialect.error("unknown dialect");
        }
        return found;
    }

    /** A dialect that a name of a program stands for. */
    static Object known(Context cx, Object given) {
        if (Texts.plain(given) == null) {
            return given;
        }
        Object dialects = Attributes.get(cx, Modules.builtin(cx, "_csv"), "_dialects");
        Object found = ((PyDict) dialects).get(cx, given);
        if (found == null) {
            throw PyDialect.error("unknown dialect");
        }
        return found;
    }
}
