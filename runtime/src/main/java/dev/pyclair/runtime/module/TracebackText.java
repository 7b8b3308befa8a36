package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.TracebackPlace;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyExceptionGroup;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The text of an exception with all that led to it, as Python prints what nobody catches.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/traceback.py">CPython: {@code
 *     Lib/traceback.py}, {@code TracebackException.format}, {@code StackSummary.format}</a>
 */
final class TracebackText {
    private static final int MOST_REPEATS = 3;
    private static final int MOST_IN_GROUP = 15;
    private static final int DEEPEST_GROUP = 10;
    private static final String CAUSE =
            "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT =
            "\nDuring handling of the above exception, another exception occurred:\n\n";

    private final Context cx;
    private final SourceLines source;
    private final StringBuilder out = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int groupDepth;
    private boolean needsClose;

    /** Whether nothing marks where in a line an exception was raised. */
    private boolean isUnmarked;

    TracebackText(Context cx, SourceLines source) {
        this.cx = cx;
        this.source = source;
    }

    /** {@return the text, with a line end at its end} */
    Object of(PyException exception) {
        seen.add(exception);
        write(exception);
        return CodePoints.of(out.toString().codePoints().toArray());
    }

    /**
     * {@return the text of an exception that nobody is there for, as C code writes it: without what
     * led to it}
     */
    Object ofIgnored(PyException exception) {
        isUnmarked = !Feature.MARKS_IGNORED.in(cx);
        if (exception.traceback() != null) {
            line("Traceback (most recent call last):\n");
            stack(exception.traceback());
        }
        message(exception);
        return CodePoints.of(out.toString().codePoints().toArray());
    }

    private void write(PyException last) {
        var chain = new java.util.ArrayDeque<Object[]>();
        PyException each = last;
        String joint = "";
        while (each != null) {
            chain.push(new Object[] {each, joint});
            PyException next = null;
            if (each.cause() != null) {
                next = each.cause();
                joint = CAUSE;
            } else if (each.context() != null && !each.suppressesContext()) {
                next = each.context();
                joint = CONTEXT;
            }
            each = next != null && seen.add(next) ? next : null;
        }
        boolean isFirst = true;
        for (Object[] part : chain) {
            writeOne((PyException) part[0], isFirst);
            isFirst = false;
            if (!((String) part[1]).isEmpty()) {
                line((String) part[1]);
            }
        }
    }

    private void writeOne(PyException exception, boolean isFirst) {
        if (!(exception instanceof PyExceptionGroup group)) {
            if (exception.traceback() != null) {
                line("Traceback (most recent call last):\n");
                stack(exception.traceback());
            }
            message(exception);
            return;
        }
        if (groupDepth > DEEPEST_GROUP) {
            line("... (max_group_depth is " + DEEPEST_GROUP + ")\n");
            return;
        }
        boolean isTop = groupDepth == 0;
        if (isTop) {
            groupDepth++;
        }
        if (exception.traceback() != null) {
            String header = "Exception Group Traceback (most recent call last):\n";
            if (isTop) {
                bordered(header, '+');
            } else {
                line(header);
            }
            stack(exception.traceback());
        }
        message(exception);
        parts(group);
        if (isTop) {
            groupDepth = 0;
        }
    }

    private void parts(PyExceptionGroup group) {
        int count = group.exceptions().size();
        int shown = Math.min(count, MOST_IN_GROUP + 1);
        needsClose = false;
        for (int i = 0; i < shown; i++) {
            boolean isLast = i == shown - 1;
            if (isLast) {
                needsClose = true;
            }
            boolean isCut = i >= MOST_IN_GROUP;
            String title = isCut ? "..." : Integer.toString(i + 1);
            out.append("  ".repeat(groupDepth))
                    .append(i == 0 ? "+-" : "  ")
                    .append("+---------------- ")
                    .append(title)
                    .append(" ----------------\n");
            groupDepth++;
            if (isCut) {
                int left = count - MOST_IN_GROUP;
                line("and " + left + " more exception" + (left > 1 ? "s" : "") + "\n");
            } else {
                var part = (PyException) group.exceptions().get(i);
                seen.add(part);
                write(part);
            }
            if (isLast && needsClose) {
                out.append("  ".repeat(groupDepth))
                        .append("+------------------------------------\n");
                needsClose = false;
            }
            groupDepth--;
        }
    }

    /** Writes lines, behind the border of the group that they stand in. */
    private void line(String text) {
        bordered(text, '|');
    }

    private void bordered(String text, char border) {
        if (groupDepth == 0) {
            out.append(text);
            return;
        }
        String prefix = "  ".repeat(groupDepth) + border + " ";
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            out.append(prefix).append(text, start, end);
            start = end;
        }
    }

    /** Places, the same ones three times at most. */
    private void stack(PyTraceback first) {
        String last = "";
        int count = 0;
        for (PyTraceback each = first; each != null; each = each.next()) {
            TracebackPlace place = TracebackPlace.of(each);
            String key = place.file() + "\n" + place.line() + "\n" + place.function();
            if (!key.equals(last)) {
                repeats(count);
                last = key;
                count = 0;
            }
            count++;
            if (count <= MOST_REPEATS) {
                TracebackPlace shown = isUnmarked ? place.unmarked() : place;
                line(PlaceText.of(shown, source, Feature.MARKS_CALLS.in(cx)));
            }
        }
        repeats(count);
    }

    private void repeats(int count) {
        if (count > MOST_REPEATS) {
            int more = count - MOST_REPEATS;
            line(
                    "  [Previous line repeated "
                            + more
                            + " more time"
                            + (more > 1 ? "s" : "")
                            + "]\n");
        }
    }

    private void message(PyException exception) {
        String type = typeName(exception);
        String text;
        if (exception.type().isSubtypeOf(Types.SYNTAX_ERROR)) {
            text = SyntaxErrorText.of(exception, type, Feature.SYNTAX_MARKS_TO_THE_END.in(cx));
        } else {
            String message = shown(exception);
            text = message.isEmpty() ? type + "\n" : type + ": " + message + "\n";
            String hint = Feature.SUGGESTS_NAMES.in(cx) ? Suggestions.of(cx, exception) : "";
            if (!hint.isEmpty()) {
                text = text.substring(0, text.length() - 1) + hint + "\n";
            }
        }
        line(text);
        notes(exception);
    }

    private String typeName(PyException exception) {
        Object module = exception.type().lookup("__module__");
        String name =
                Feature.SHOWS_CLASSES_QUALIFIED.in(cx)
                        ? exception.type().qualname().toString()
                        : exception.type().name();
        return !(module instanceof String text)
                        || text.equals("builtins")
                        || text.equals("__main__") && !Feature.NAMES_MAIN.in(cx)
                ? name
                : text + "." + name;
    }

    private String shown(PyException exception) {
        try {
            return Texts.plain(Texts.str(cx, exception)).toString();
        } catch (PyRaise e) {
            return "<exception str() failed>";
        }
    }

    private void notes(PyException exception) {
        Object notes;
        try {
            notes = Attributes.find(cx, exception, "__notes__");
        } catch (PyRaise e) {
            line("Ignored error getting __notes__: " + e.getMessage() + "\n");
            return;
        }
        if (notes == null || notes == Singleton.NONE) {
            return;
        }
        Object[] all =
                notes instanceof PyList list
                        ? list.toArray()
                        : notes instanceof PyTuple tuple ? tuple.items() : null;
        if (all == null) {
            line(Texts.repr(cx, notes) + (Feature.ENDS_ALL_NOTES.in(cx) ? "\n" : ""));
            return;
        }
        for (Object note : all) {
            String text;
            try {
                text = Texts.plain(Texts.str(cx, note)).toString();
            } catch (PyRaise e) {
                text = "<note str() failed>";
            }
            for (String each : text.split("\n", -1)) {
                line(each + "\n");
            }
        }
    }
}
