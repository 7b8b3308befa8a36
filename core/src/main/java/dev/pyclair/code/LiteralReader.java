package dev.pyclair.code;

import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Constant.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the literal of a constant: what {@link Literal} and {@link LiteralWriter} print, and what
 * else Python's own syntax has for constants.
 *
 * <p>Where versions read a text differently, the version decides: in Python 2 {@code 'a'} is bytes,
 * {@code 0777} octal and {@code 7L} a long. Spellings that only later versions know, such as {@code
 * 1_000}, are read for all. Beyond Python's literals there are {@code inf}, {@code nan}, {@code
 * nan(0x7ff8000000000001)} with the bits of a float, {@code set(...)}, {@code frozenset(...)},
 * {@code frozendict(...)}, {@code slice(...)} and {@code StopIteration}; signs stand before numbers
 * only, and the parts of a complex have the signs that are written. Strings that follow each other
 * are not joined. Items of sets and mappings stay in the order of the text, doubles too.
 *
 * @see <a href="https://docs.python.org/3/library/ast.html#ast.literal_eval">Python: {@code
 *     ast.literal_eval}</a>
 */
public final class LiteralReader {
    /** As deep as a marshal stream may nest. */
    static final int MOST_DEPTH = 2000;

    private static final Constant[] NO_ITEMS = {};

    private final LiteralCursor in;
    private final PythonVersion version;
    private final Optional<CodeNotation> notation;

    /** The innermost bracket that is not closed, null if there is none. */
    private Bracket open;

    /** Where the value read last starts. */
    private int valueStart;

    private LiteralReader(
            String text, int start, PythonVersion version, Optional<CodeNotation> notation) {
        this.in = new LiteralCursor(text, start);
        this.version = version;
        this.notation = notation;
    }

    /**
     * A value and where its text ends.
     *
     * @param value the value
     * @param end behind its last character, in UTF-16 units from the start of the text
     */
    public record Result(Constant value, int end) {}

    /**
     * Reads a literal inside a text; what follows it is the caller's.
     *
     * @param text the whole text
     * @param start where the literal or the blanks before it start, in UTF-16 units
     * @param version whose literal it is
     * @return the value and where its text ends
     * @throws LiteralSyntaxException if there is no literal
     */
    public static Result read(String text, int start, PythonVersion version) {
        return new LiteralReader(text, start, version, Optional.empty()).read();
    }

    /**
     * As {@link #read(String, int, PythonVersion)}, in a text that can refer to code objects.
     *
     * @param text the whole text
     * @param start where the literal or the blanks before it start, in UTF-16 units
     * @param version whose literal it is
     * @param notation how code objects are spelled
     * @return the value and where its text ends
     * @throws LiteralSyntaxException if there is no literal
     */
    public static Result read(
            String text, int start, PythonVersion version, CodeNotation notation) {
        return new LiteralReader(text, start, version, Optional.of(notation)).read();
    }

    /** What an opening bracket, or a name and a bracket, will turn into. */
    private enum Form {
        PARENTHESES(')', "("),
        LIST(']', "["),
        BRACES('}', "{"),
        SET(')', "set("),
        FROZENSET(')', "frozenset("),
        FROZENDICT(')', "frozendict("),
        SLICE(')', "slice(");

        final char closing;
        final String opening;

        Form(char closing, String opening) {
            this.closing = closing;
            this.opening = opening;
        }

        /** Whether it takes over the items of its one argument. */
        boolean converts() {
            return this == SET || this == FROZENSET || this == FROZENDICT;
        }
    }

    private static final class Bracket {
        final Form form;
        final int start;
        final Bracket outer;
        final int depth;
        final ArrayList<Constant> items = new ArrayList<>();

        /** Braces with a colon. */
        boolean isDict;

        boolean hasComma;

        Bracket(Form form, int start, Bracket outer) {
            this.form = form;
            this.start = start;
            this.outer = outer;
            int outerDepth = outer == null ? 0 : outer.depth;
            // The list in frozenset([...]) is not a value of its own.
            boolean isConverted = outer != null && outer.form.converts() && !form.converts();
            this.depth = isConverted ? outerDepth : outerDepth + 1;
        }

        boolean isKeyNext() {
            return form == Form.BRACES && (!isDict || items.size() % 2 == 0);
        }
    }

    private Result read() {
        while (true) {
            in.skipBlanks(open != null);
            Constant value;
            if (open != null && in.peek() == open.form.closing && mayClose()) {
                value = close();
            } else {
                valueStart = in.index();
                value = head();
            }
            while (value != null) {
                if (open == null) {
                    return new Result(value, in.index());
                }
                value = add(value);
            }
        }
    }

    private boolean mayClose() {
        return !open.isDict || open.items.size() % 2 == 0;
    }

    /** Reads a value of one piece, or opens a bracket and gives null. */
    private Constant head() {
        int c = in.peek();
        switch (c) {
            case LiteralCursor.END:
                throw missing();
            case '(':
                return open(Form.PARENTHESES, 1);
            case '[':
                return open(Form.LIST, 1);
            case '{':
                return open(Form.BRACES, 1);
            case '\'', '"':
                return QuotedReader.read(in, "", version);
            case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
                return number();
            case '.':
                return in.take("...") ? Singleton.ELLIPSIS : number();
            default:
                return LiteralCursor.isWordPart(c) ? named() : other();
        }
    }

    private Constant number() {
        return NumberReader.read(in, version, open != null);
    }

    private LiteralSyntaxException missing() {
        return open == null
                ? in.fault("the text ends where a value should stand")
                : new LiteralSyntaxException(
                        "'"
                                + open.form.opening
                                + "' is not closed: '"
                                + open.form.closing
                                + "' is missing at its end",
                        open.start);
    }

    private Constant named() {
        String word = in.word();
        int next = in.peek(word.length());
        if (next == '\'' || next == '"') {
            return QuotedReader.read(in, word, version);
        }
        if (NumberReader.isNumber(word)) {
            return number();
        }
        for (Singleton singleton : Singleton.values()) {
            if (singleton.pythonName().equals(word)) {
                in.skip(word.length());
                return singleton;
            }
        }
        return switch (word) {
            case "set" -> call(Form.SET, word);
            case "frozenset" -> call(Form.FROZENSET, word);
            case "frozendict" -> call(Form.FROZENDICT, word);
            case "slice" -> call(Form.SLICE, word);
            default -> other();
        };
    }

    private Constant call(Form form, String word) {
        if (in.peek(word.length()) != '(') {
            throw in.fault("the name " + word + " stands without the ( of a call");
        }
        return open(form, form.opening.length());
    }

    private Constant open(Form form, int length) {
        open = new Bracket(form, valueStart, open);
        // The innermost parentheses can be those of a complex, which do not count.
        int most = form == Form.PARENTHESES ? MOST_DEPTH + 1 : MOST_DEPTH;
        if (open.depth > most) {
            throw tooDeep();
        }
        in.skip(length);
        return null;
    }

    private LiteralSyntaxException tooDeep() {
        return new LiteralSyntaxException("values nest deeper than " + MOST_DEPTH, open.start);
    }

    /** What {@code repr} prints of {@code StopIteration}, a code object, or nothing known. */
    private Constant other() {
        if (in.take("<class 'StopIteration'>") || in.take("<type 'exceptions.StopIteration'>")) {
            return Singleton.STOP_ITERATION;
        }
        if (notation.isPresent()) {
            Optional<Result> code = notation.get().read(in.text(), in.index());
            if (code.isPresent()) {
                in.moveTo(code.get().end());
                return code.get().value();
            }
        }
        if (in.text().startsWith("<code object ", in.index())) {
            throw in.fault("a code object has no literal");
        }
        String word = in.word();
        throw in.fault(
                word.isEmpty()
                        ? in.found() + " stands where a value should"
                        : "the name "
                                + LiteralCursor.cut(word)
                                + " is no constant: a string stands in quotes, and the names are"
                                + " None, True, False, Ellipsis, StopIteration, inf and nan");
    }

    /** Adds an item to the open bracket: null if it goes on, its value if it is closed. */
    private Constant add(Constant item) {
        if (open.isKeyNext()) {
            checkHashable(item, valueStart);
        }
        open.items.add(item);
        in.skipBlanks(true);
        int c = in.peek();
        if (c == LiteralCursor.END) {
            throw missing();
        }
        boolean isKey = open.form == Form.BRACES && open.items.size() % 2 == 1;
        if (c == ':' && isKey && (open.isDict || !open.hasComma)) {
            open.isDict = true;
        } else if (open.isDict && isKey) {
            throw in.fault(in.found() + " stands where the ':' behind a key should");
        } else if (c == ',') {
            open.hasComma = true;
        } else if (c == open.form.closing) {
            return close();
        } else {
            throw in.fault(in.found() + " stands where ',' or '" + open.form.closing + "' should");
        }
        in.skip(1);
        return null;
    }

    private static void checkHashable(Constant value, int index) {
        if (value instanceof Container container && !container.kind().isHashable()) {
            throw new LiteralSyntaxException(
                    "a "
                            + container.kind().name().toLowerCase(Locale.ROOT)
                            + " stands where a value must be hashable",
                    index);
        }
    }

    private Constant close() {
        in.skip(1);
        valueStart = open.start;
        Constant value =
                switch (open.form) {
                    case PARENTHESES -> parentheses();
                    case LIST -> container(Kind.LIST, open.items);
                    case BRACES ->
                            container(
                                    open.isDict || open.items.isEmpty() ? Kind.DICT : Kind.SET,
                                    open.items);
                    case SET -> converted(Kind.SET);
                    case FROZENSET -> converted(Kind.FROZENSET);
                    case FROZENDICT -> converted(Kind.FROZENDICT);
                    case SLICE -> slice();
                };
        open = open.outer;
        return value;
    }

    private static Container container(Kind kind, List<Constant> items) {
        return Container.of(kind, items.toArray(NO_ITEMS));
    }

    /** A tuple, or what only stands in parentheses. */
    private Constant parentheses() {
        if (open.items.size() == 1 && !open.hasComma) {
            return open.items.get(0);
        }
        if (open.depth > MOST_DEPTH) {
            throw tooDeep();
        }
        return container(Kind.TUPLE, open.items);
    }

    /** The value of a call that makes its kind of container from another. */
    private Constant converted(Kind kind) {
        if (open.items.isEmpty() && !open.hasComma) {
            return container(kind, open.items);
        }
        if (open.items.size() == 1 && open.items.get(0) instanceof Container argument) {
            if (kind.isMapping() && argument.kind().isMapping()) {
                return argument.as(kind);
            }
            if (kind.isSet() && argument.kind().isSet()) {
                return argument.as(kind);
            }
            if (kind.isSet() && (argument.kind() == Kind.LIST || argument.kind() == Kind.TUPLE)) {
                for (Constant item : argument.items()) {
                    checkHashable(item, open.start);
                }
                return argument.as(kind);
            }
        }
        throw new LiteralSyntaxException(
                open.form.opening
                        + ") takes nothing or one "
                        + (kind.isMapping() ? "dict" : "list, tuple or set"),
                open.start);
    }

    /** With the defaults of Python's own {@code slice}: one value is where it stops. */
    private Constant slice() {
        List<Constant> given = open.items;
        return switch (given.size()) {
            case 1 -> Container.of(Kind.SLICE, Singleton.NONE, given.get(0), Singleton.NONE);
            case 2 -> Container.of(Kind.SLICE, given.get(0), given.get(1), Singleton.NONE);
            case 3 -> container(Kind.SLICE, given);
            default ->
                    throw new LiteralSyntaxException(
                            "slice() takes one to three values, not " + given.size(), open.start);
        };
    }
}
