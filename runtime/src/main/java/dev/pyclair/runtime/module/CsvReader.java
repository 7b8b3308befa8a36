package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.IteratorMethods;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;

/**
 * {@code csv.reader}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_csv.c">CPython: {@code
 *     Modules/_csv.c}, {@code parse_process_char}</a>
 */
final class CsvReader extends PyIterator {
    static final PyType TYPE = PyType.of("_csv", "reader", new Methods(), Types.OBJECT).setFinal();

    /** The end of a line. */
    private static final int END = -2;

    private enum State {
        START_RECORD,
        START_FIELD,
        ESCAPED,
        IN_FIELD,
        IN_QUOTES,
        ESCAPED_IN_QUOTES,
        QUOTE_IN_QUOTES,
        AFTER_RETURN,
        AFTER_ESCAPED_RETURN
    }

    private final CsvModule module;
    private final PyIterator lines;
    private final PyDialect dialect;
    private State state = State.START_RECORD;
    private PyList fields = new PyList();
    private TextBuilder field = new TextBuilder(16);
    private int length;
    private boolean isUnquoted;
    private long line;

    CsvReader(CsvModule module, PyIterator lines, PyDialect dialect) {
        super(TYPE);
        this.module = module;
        this.lines = lines;
        this.dialect = dialect;
    }

    @Override
    public Object next(Context cx) {
        fields = new PyList();
        state = State.START_RECORD;
        startField();
        do {
            Object given = lines.next(cx);
            if (given == null) {
                if (length == 0 && state != State.IN_QUOTES) {
                    return null;
                }
                if (dialect.isStrict) {
                    throw PyDialect.error("unexpected end of data");
                }
                save(cx);
                return fields;
            }
            Object text = Texts.plain(given);
            if (text == null) {
                throw PyDialect.error(
                        "iterator should return strings, not "
                                + Types.of(given).name()
                                + " (the file should be opened in text mode)");
            }
            line++;
            int size = CodePoints.length(text);
            cx.tick(1 + size / 8);
            cx.allocate(2L * size);
            for (int i = 0; i < size; i++) {
                take(cx, CodePoints.at(text, i));
            }
            take(cx, END);
        } while (state != State.START_RECORD);
        return fields;
    }

    private void startField() {
        field = new TextBuilder(16);
        length = 0;
        isUnquoted = true;
    }

    private void add(int point) {
        if (length >= module.limit()) {
            throw PyDialect.error("field larger than field limit (" + module.limit() + ")");
        }
        field.append(point);
        length++;
    }

    private void save(Context cx) {
        Object text = field.build();
        boolean isEmpty = isUnquoted && length == 0;
        long quoting = dialect.quoting;
        Object value = text;
        if (isEmpty && (quoting == PyDialect.NOTNULL || quoting == PyDialect.STRINGS)) {
            value = Singleton.NONE;
        } else if (isUnquoted
                && length > 0
                && (quoting == PyDialect.NONNUMERIC || quoting == PyDialect.STRINGS)) {
            value = Calls.call(cx, Types.FLOAT, text);
        }
        fields.add(value);
        startField();
    }

    private static boolean isEnd(int point) {
        return point == '\n' || point == '\r' || point == END;
    }

    private State after(int point) {
        return point == END ? State.START_RECORD : State.AFTER_RETURN;
    }

    private void take(Context cx, int point) {
        switch (state) {
            case START_RECORD -> {
                if (point == END) {
                    return;
                }
                if (isEnd(point)) {
                    state = State.AFTER_RETURN;
                    return;
                }
                state = State.START_FIELD;
                start(cx, point);
            }
            case START_FIELD -> start(cx, point);
            case ESCAPED -> {
                if (point == '\n' || point == '\r') {
                    add(point);
                    state = State.AFTER_ESCAPED_RETURN;
                } else {
                    add(point == END ? '\n' : point);
                    state = State.IN_FIELD;
                }
            }
            case AFTER_ESCAPED_RETURN -> {
                if (point != END) {
                    inField(cx, point);
                }
            }
            case IN_FIELD -> inField(cx, point);
            case IN_QUOTES -> inQuotes(point);
            case ESCAPED_IN_QUOTES -> {
                add(point == END ? '\n' : point);
                state = State.IN_QUOTES;
            }
            case QUOTE_IN_QUOTES -> afterQuote(cx, point);
            default -> {
                if (point == END) {
                    state = State.START_RECORD;
                } else if (point != '\n' && point != '\r') {
                    throw PyDialect.error(
                            "new-line character seen in unquoted field - "
                                    + cx.wording("csv-newline"));
                }
            }
        }
    }

    private void start(Context cx, int point) {
        if (isEnd(point)) {
            save(cx);
            state = after(point);
        } else if (point == dialect.quote && dialect.quoting != PyDialect.NEVER) {
            isUnquoted = false;
            state = State.IN_QUOTES;
        } else if (point == dialect.escape) {
            state = State.ESCAPED;
        } else if (point == dialect.delimiter) {
            save(cx);
        } else if (point != ' ' || !dialect.skipsBlanks) {
            add(point);
            state = State.IN_FIELD;
        }
    }

    private void inField(Context cx, int point) {
        if (isEnd(point)) {
            save(cx);
            state = after(point);
        } else if (point == dialect.escape) {
            state = State.ESCAPED;
        } else if (point == dialect.delimiter) {
            save(cx);
            state = State.START_FIELD;
        } else {
            add(point);
            state = State.IN_FIELD;
        }
    }

    private void inQuotes(int point) {
        if (point == END) {
            return;
        }
        if (point == dialect.escape) {
            state = State.ESCAPED_IN_QUOTES;
        } else if (point == dialect.quote && dialect.quoting != PyDialect.NEVER) {
            state = dialect.doublesQuotes ? State.QUOTE_IN_QUOTES : State.IN_FIELD;
        } else {
            add(point);
        }
    }

    private void afterQuote(Context cx, int point) {
        if (dialect.quoting != PyDialect.NEVER && point == dialect.quote) {
            add(point);
            state = State.IN_QUOTES;
        } else if (point == dialect.delimiter) {
            save(cx);
            state = State.START_FIELD;
        } else if (isEnd(point)) {
            save(cx);
            state = after(point);
        } else if (dialect.isStrict) {
            throw PyDialect.error(
                    "'"
                            + Character.toString(dialect.delimiter)
                            + "' expected after '"
                            + Character.toString(dialect.quote)
                            + "'");
        } else {
            add(point);
            state = State.IN_FIELD;
        }
    }

    private static final class Methods extends IteratorMethods {
        Methods() {
            super("dialect member\nline_num member");
        }

        @Override
        protected Object callOwn(Context cx, String name, Object self, Object[] args) {
            var reader = (CsvReader) self;
            return name.equals("dialect") ? reader.dialect : (Object) reader.line;
        }
    }
}
