package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;

/**
 * {@code csv.writer}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_csv.c">CPython: {@code
 *     Modules/_csv.c}, {@code join_append_data}</a>
 */
final class CsvWriter extends PyObject {
    static final PyType TYPE = PyType.of("_csv", "writer", new Methods(), Types.OBJECT).setFinal();

    private final Object write;
    private final PyDialect dialect;

    CsvWriter(Object write, PyDialect dialect) {
        super(TYPE);
        this.write = write;
        this.dialect = dialect;
    }

    private Object writeRow(Context cx, Object given) {
        PyIterator items;
        try {
            items = Iteration.of(cx, given);
        } catch (PyRaise e) {
            throw e.is(Types.TYPE_ERROR)
                    ? PyDialect.error("iterable expected, not " + Types.of(given).name())
                    : e;
        }
        var row = new TextBuilder(64);
        int count = 0;
        boolean isEmpty = true;
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            boolean isText = Texts.plain(item) != null;
            boolean isQuoted =
                    dialect.quoting == PyDialect.ALL
                            || dialect.quoting == PyDialect.NONNUMERIC && !isNumber(item)
                            || dialect.quoting == PyDialect.STRINGS && isText
                            || dialect.quoting == PyDialect.NOTNULL && item != Singleton.NONE;
            Object text = item == Singleton.NONE ? "" : Texts.plain(Texts.str(cx, item));
            int size = CodePoints.length(text);
            cx.tick(1 + size / 8);
            cx.allocate(4L * size + 8);
            if (count++ > 0) {
                row.append(dialect.delimiter);
            }
            isEmpty = size == 0 && !isQuoted;
            append(row, text, isQuoted);
        }
        if (count == 1 && isEmpty) {
            boolean isBare =
                    dialect.quoting == PyDialect.NEVER
                            || given != null
                                    && (dialect.quoting == PyDialect.STRINGS
                                            || dialect.quoting == PyDialect.NOTNULL);
            if (isBare) {
                throw PyDialect.error("single empty field record must be quoted");
            }
            row.append(dialect.quote);
            row.append(dialect.quote);
        }
        row.append(dialect.lineEnd);
        return Calls.call(cx, write, row.build());
    }

    private static boolean isNumber(Object item) {
        return Sizes.integer(item) != null || Types.is(item, Types.FLOAT);
    }

    private void append(TextBuilder row, Object text, boolean isQuoted) {
        var made = new TextBuilder(CodePoints.length(text) + 2);
        boolean needsQuotes = isQuoted;
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            boolean isSpecial =
                    point == dialect.delimiter
                            || point == dialect.escape
                            || point == dialect.quote
                            || point == '\n'
                            || point == '\r'
                            || dialect.endsWith(point);
            if (isSpecial) {
                boolean isEscaped = dialect.quoting == PyDialect.NEVER;
                if (!isEscaped && point == dialect.quote) {
                    if (dialect.doublesQuotes) {
                        made.append(dialect.quote);
                    } else {
                        isEscaped = true;
                    }
                } else if (!isEscaped && point == dialect.escape) {
                    isEscaped = true;
                }
                if (!isEscaped) {
                    needsQuotes = true;
                } else if (dialect.escape == PyDialect.NONE) {
                    throw PyDialect.error("need to escape, but no escapechar set");
                } else {
                    made.append(dialect.escape);
                }
            }
            made.append(point);
        }
        if (needsQuotes) {
            row.append(dialect.quote);
        }
        row.append(made.build());
        if (needsQuotes) {
            row.append(dialect.quote);
        }
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("dialect member\nwriterow O\nwriterows O");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var writer = (CsvWriter) self;
            if (name.equals("dialect")) {
                return writer.dialect;
            }
            if (name.equals("writerow")) {
                return writer.writeRow(cx, args[0]);
            }
            PyIterator rows = Iteration.of(cx, args[0]);
            for (Object row = rows.next(cx); row != null; row = rows.next(cx)) {
                writer.writeRow(cx, row);
            }
            return Singleton.NONE;
        }
    }
}
