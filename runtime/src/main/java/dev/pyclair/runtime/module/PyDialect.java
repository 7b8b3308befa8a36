package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Arrays;
import java.util.List;

/**
 * {@code _csv.Dialect}: how rows are written.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_csv.c">CPython: {@code
 *     Modules/_csv.c}, {@code dialect_new}</a>
 */
final class PyDialect extends PyObject {
    static final PyType TYPE = PyType.of("_csv", "Dialect", new Methods(), Types.OBJECT);

    /** No character. */
    static final int NONE = -1;

    static final long MINIMAL = 0;
    static final long ALL = 1;
    static final long NONNUMERIC = 2;
    static final long NEVER = 3;
    static final long STRINGS = 4;
    static final long NOTNULL = 5;

    private static final List<String> NAMES =
            List.of(
                    "delimiter",
                    "doublequote",
                    "escapechar",
                    "lineterminator",
                    "quotechar",
                    "quoting",
                    "skipinitialspace",
                    "strict");

    int delimiter = ',';
    int escape = NONE;
    int quote = '"';
    long quoting = MINIMAL;
    boolean doublesQuotes = true;
    boolean skipsBlanks;
    boolean isStrict;
    Object lineEnd = "\r\n";

    private PyDialect(PyType type) {
        super(type);
    }

    /** A dialect of a name, a class or an object, and of what keywords change. */
    static PyDialect of(Context cx, PyType type, Object given, Object[] values, String[] names) {
        Object base = given == Singleton.NONE ? null : given;
        if (base instanceof PyDialect dialect && names.length == 0 && type == TYPE) {
            return dialect;
        }
        var made = new PyDialect(type);
        boolean hasQuoting = false;
        Object quote = null;
        Object[] all = new Object[NAMES.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = base == null ? null : Attributes.find(cx, base, NAMES.get(i));
        }
        for (int i = 0; i < names.length; i++) {
            int place = NAMES.indexOf(names[i]);
            if (place < 0) {
                throw Errors.type(cx.wording("csv-keyword", names[i]));
            }
            all[place] = values[i];
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                made.take(cx, NAMES.get(i), all[i]);
                hasQuoting |= i == 5;
                quote = i == 4 ? all[i] : quote;
            }
        }
        if (quote == Singleton.NONE && !hasQuoting) {
            made.quoting = NEVER;
        }
        made.check(cx);
        return made;
    }

    private void take(Context cx, String name, Object value) {
        switch (name) {
            case "delimiter" -> delimiter = character(name, value, false);
            case "escapechar" -> escape = character(name, value, true);
            case "quotechar" -> quote = character(name, value, true);
            case "doublequote" -> doublesQuotes = Operators.isTrue(cx, value);
            case "skipinitialspace" -> skipsBlanks = Operators.isTrue(cx, value);
            case "strict" -> isStrict = Operators.isTrue(cx, value);
            case "quoting" -> {
                if (!(value instanceof Long number)) {
                    throw Errors.type("\"quoting\" must be an integer");
                }
                quoting = number;
            }
            default -> {
                if (value == Singleton.NONE) {
                    throw Errors.type("lineterminator must be set");
                }
                if (Texts.plain(value) == null) {
                    throw Errors.type(
                            "\"lineterminator\" must be a string, not " + Types.of(value).name());
                }
                lineEnd = Texts.plain(value);
            }
        }
    }

    private static int character(String name, Object value, boolean isOptional) {
        if (isOptional && value == Singleton.NONE) {
            return NONE;
        }
        Object text = Texts.plain(value);
        if (text == null) {
            throw Errors.type(
                    "\""
                            + name
                            + "\" must be string"
                            + (isOptional ? " or None" : "")
                            + ", not "
                            + Types.of(value).name());
        }
        if (CodePoints.length(text) != 1) {
            throw Errors.type("\"" + name + "\" must be a 1-character string");
        }
        return CodePoints.at(text, 0);
    }

    private void check(Context cx) {
        long last = cx.wording("csv-quotings").equals("6") ? NOTNULL : NEVER;
        if (quoting < MINIMAL || quoting > last) {
            throw Errors.type("bad \"quoting\" value");
        }
        if (quoting != NEVER && quote == NONE) {
            throw Errors.type("quotechar must be set if quoting enabled");
        }
        if (cx.wording("csv-checks").equals("none")) {
            return;
        }
        checkCharacter("delimiter", delimiter, true);
        checkCharacter("escapechar", escape, !skipsBlanks);
        checkCharacter("quotechar", quote, !skipsBlanks);
        checkDistinct("delimiter", delimiter, "escapechar", escape);
        checkDistinct("delimiter", delimiter, "quotechar", quote);
        checkDistinct("escapechar", escape, "quotechar", quote);
    }

    private void checkCharacter(String name, int point, boolean allowsBlank) {
        boolean isBad =
                point != NONE
                        && (point == '\n'
                                || point == '\r'
                                || point == ' ' && !allowsBlank
                                || endsWith(point));
        if (isBad) {
            throw Errors.value("bad " + name + " value");
        }
    }

    /** {@return whether a character stands in the ends of lines} */
    boolean endsWith(int point) {
        return CodePoints.toJava(lineEnd).indexOf(point) >= 0;
    }

    private static void checkDistinct(String name, int point, String other, int otherPoint) {
        if (point != NONE && point == otherPoint) {
            throw Errors.value("bad " + name + " or " + other + " value");
        }
    }

    static PyRaise error(String message) {
        return Errors.of(CsvModule.ERROR, message);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    delimiter member
                    doublequote member
                    escapechar get
                    lineterminator get
                    quotechar get
                    quoting get
                    skipinitialspace member
                    strict member""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                String[] names = Signature.Arguments.names(args);
                int places = Signature.Arguments.positional(args);
                Object[] values = Arrays.copyOfRange(args, places, places + names.length);
                Object base = places == 0 ? Singleton.NONE : CsvModule.known(cx, args[0]);
                return of(cx, (PyType) self, base, values, names);
            }
            var own = (PyDialect) self;
            return switch (name) {
                case "delimiter" -> text(own.delimiter);
                case "escapechar" -> text(own.escape);
                case "quotechar" -> text(own.quote);
                case "doublequote" -> own.doublesQuotes;
                case "skipinitialspace" -> own.skipsBlanks;
                case "strict" -> own.isStrict;
                case "quoting" -> own.quoting;
                default -> own.lineEnd;
            };
        }

        private static Object text(int point) {
            return point == NONE ? Singleton.NONE : CodePoints.fromJava(Character.toString(point));
        }
    }
}
