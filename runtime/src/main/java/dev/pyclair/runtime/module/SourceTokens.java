package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a source with comments and blank lines, as {@code tokenize} gives them since 3.12.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/Python-tokenize.c">CPython:
 *     {@code Python/Python-tokenize.c}</a>
 */
final class SourceTokens {
    /**
     * A token.
     *
     * @param kind its name in {@code token}
     * @param line from 1; columns are from 0, in UTF-16
     * @param physical the lines that it stands in
     */
    record Token(
            String kind,
            String text,
            int line,
            int column,
            int endLine,
            int endColumn,
            String physical) {}

    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";
    private static final int TAB = 8;

    private static final String[] LONG = {
        "**=", "//=", ">>=", "<<=", "...", "!=", "->", "**", "//", "<<", ">>", "<=", ">=", "==",
        "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":="
    };

    /** An f-string that is open, and how deep brackets were where it began. */
    private static final class Open {
        private final String quote;
        private final boolean isRaw;
        private final int depth;

        /** Whether a format is under way in the field that is open. */
        private boolean formats;

        Open(String quote, boolean isRaw, int depth) {
            this.quote = quote;
            this.isRaw = isRaw;
            this.depth = depth;
        }
    }

    private final List<String> lines;
    private final List<Token> tokens = new ArrayList<>();
    private final ArrayDeque<Integer> indents = new ArrayDeque<>();
    private final ArrayDeque<Open> strings = new ArrayDeque<>();
    private String text = "";
    private int line;
    private int column;
    private int depth;
    private boolean goesOn;

    private SourceTokens(List<String> lines) {
        this.lines = lines;
    }

    /** {@return the tokens of lines, each with its end} */
    static List<Token> of(List<String> lines) {
        var scan = new SourceTokens(lines);
        scan.all();
        return scan.tokens;
    }

    private void all() {
        indents.push(0);
        for (line = 1; line <= lines.size(); line++) {
            text = lines.get(line - 1);
            column = 0;
            if (depth == 0 && !goesOn && strings.isEmpty() && !isIndented()) {
                continue;
            }
            goesOn = false;
            rest();
        }
        if (!strings.isEmpty() || depth > 0 || goesOn) {
            throw fault("unexpected EOF in multi-line statement", lines.size());
        }
        end();
    }

    private void end() {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean isOpen =
                last != null && !last.kind().equals("NEWLINE") && !last.kind().equals("NL");
        if (isOpen && last.kind().equals("COMMENT") && isAlone(last)) {
            add("NL", "", last.endLine(), last.endColumn(), last.endColumn() + 1);
        } else if (isOpen && !last.kind().equals("DEDENT")) {
            add("NEWLINE", "", last.endLine(), last.endColumn(), last.endColumn() + 1);
        }
        text = "";
        for (; indents.size() > 1; indents.pop()) {
            add("DEDENT", "", line, 0, 0);
        }
        add("ENDMARKER", "", line, 0, 0);
    }

    private static boolean isAlone(Token comment) {
        return comment.physical().substring(0, comment.column()).isBlank();
    }

    private void add(String kind, String what, int at, int from, int to) {
        tokens.add(new Token(kind, what, at, from, at, to, text));
    }

    /** Looks at the start of a line; false if nothing is in it but perhaps a comment. */
    private boolean isIndented() {
        int width = 0;
        int at = 0;
        while (at < text.length() && " \t\f".indexOf(text.charAt(at)) >= 0) {
            char c = text.charAt(at++);
            width = c == '\t' ? (width / TAB + 1) * TAB : c == '\f' ? 0 : width + 1;
        }
        column = at;
        boolean isBlank = at == text.length() || "#\r\n".indexOf(text.charAt(at)) >= 0;
        if (isBlank) {
            if (at < text.length() && text.charAt(at) == '#') {
                comment();
            }
            if (column < text.length()) {
                add("NL", text.substring(column), line, column, text.length());
            }
            return false;
        }
        if (width > indents.peek()) {
            indents.push(width);
            add("INDENT", text.substring(0, at), line, 0, at);
        }
        while (width < indents.peek()) {
            indents.pop();
            if (width > indents.peek()) {
                throw Errors.of(
                        Types.named("IndentationError"),
                        "unindent does not match any outer indentation level");
            }
            add("DEDENT", "", line, at, at);
        }
        return true;
    }

    private void comment() {
        int end = text.length();
        while (end > column && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        add("COMMENT", text.substring(column, end), line, column, end);
        column = end;
    }

    private void rest() {
        while (column < text.length()) {
            if (!strings.isEmpty() && strings.peek().depth == depth) {
                middle();
                continue;
            }
            char c = text.charAt(column);
            if (c == ' ' || c == '\t' || c == '\f') {
                column++;
            } else if (c == '\r' || c == '\n') {
                String kind = depth > 0 ? "NL" : "NEWLINE";
                add(kind, text.substring(column), line, column, text.length());
                column = text.length();
            } else if (c == '#') {
                comment();
            } else if (c == '\\' && text.substring(column + 1).isBlank()) {
                goesOn = true;
                column = text.length();
            } else {
                word(c);
            }
        }
    }

    private void word(char c) {
        int end = column;
        boolean isNumber =
                isDigit(c)
                        || c == '.'
                                && column + 1 < text.length()
                                && isDigit(text.charAt(column + 1));
        if (isNumber) {
            end = endOfNumber();
            take("NUMBER", end);
            return;
        }
        while (end < text.length()
                && (Character.isUnicodeIdentifierPart(text.charAt(end))
                        || Character.isSurrogate(text.charAt(end)))) {
            end++;
        }
        boolean isQuote =
                end < text.length()
                        && (text.charAt(end) == '"' || text.charAt(end) == '\'')
                        && text.substring(column, end).matches("(?i)|[rbuf]|br|rb|fr|rf");
        if (isQuote) {
            string(end);
        } else if (end > column) {
            take("NAME", end);
        } else {
            operator(c);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void take(String kind, int end) {
        add(kind, text.substring(column, end), line, column, end);
        column = end;
    }

    private int endOfNumber() {
        int end = column;
        boolean isOther =
                text.charAt(end) == '0'
                        && end + 1 < text.length()
                        && "xXoObB".indexOf(text.charAt(end + 1)) >= 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean isSign =
                    (c == '+' || c == '-')
                            && !isOther
                            && end > column
                            && "eE".indexOf(text.charAt(end - 1)) >= 0;
            if (!Character.isLetterOrDigit(c) && c != '_' && !isSign && (c != '.' || isOther)) {
                break;
            }
            end++;
        }
        return end;
    }

    private void operator(char c) {
        for (String each : LONG) {
            if (text.startsWith(each, column) && !isFormatting(each)) {
                take("OP", column + each.length());
                return;
            }
        }
        if (OPEN.indexOf(c) >= 0) {
            depth++;
        } else if (CLOSE.indexOf(c) >= 0) {
            depth = Math.max(0, depth - 1);
        }
        take("OP", column + Character.charCount(text.codePointAt(column)));
        if (!strings.isEmpty() && depth <= strings.peek().depth + 1) {
            field(c, strings.peek());
        }
    }

    /** Whether an operator is the colon of a format that begins so. */
    private boolean isFormatting(String operator) {
        return operator.equals(":=") && !strings.isEmpty() && depth == strings.peek().depth + 1;
    }

    /** What an operator in a field of an f-string, and in no bracket there, means to the field. */
    private void field(char c, Open open) {
        if (depth == open.depth) {
            open.formats = false;
        } else if (c == ':' && !open.formats) {
            open.formats = true;
            format(false);
        } else if (c == '}' && open.formats) {
            format(true);
        }
    }

    /** A format in an f-string, up to the brace that ends it; behind a field it may be empty. */
    private void format(boolean isBehindField) {
        int start = column;
        while (column < text.length() && "{}\n".indexOf(text.charAt(column)) < 0) {
            column++;
        }
        if (column > start || isBehindField) {
            add("FSTRING_MIDDLE", text.substring(start, column), line, start, column);
        }
    }

    private void string(int quoteAt) {
        String prefix = text.substring(column, quoteAt).toLowerCase(Locale.ROOT);
        String one = text.substring(quoteAt, quoteAt + 1);
        String quote = text.startsWith(one.repeat(3), quoteAt) ? one.repeat(3) : one;
        if (prefix.contains("f")) {
            take("FSTRING_START", quoteAt + quote.length());
            strings.push(new Open(quote, prefix.contains("r"), depth));
            return;
        }
        int first = line;
        int from = column;
        var whole = new StringBuilder(text);
        int at = quoteAt + quote.length();
        while (!text.startsWith(quote, at)) {
            boolean isEscape = at < text.length() && text.charAt(at) == '\\';
            at += isEscape ? 2 : 1;
            if (at >= text.length()) {
                boolean isCut = quote.length() == 1 && !isEscape;
                if (isCut || line == lines.size()) {
                    throw fault(
                            "unterminated "
                                    + (quote.length() == 3 ? "triple-quoted " : "")
                                    + "string literal (detected at line "
                                    + line
                                    + ")",
                            first);
                }
                text = lines.get(line++);
                whole.append(text);
                at = 0;
            }
        }
        column = at + quote.length();
        int length = whole.length() - text.length() + column;
        String physical = whole.toString();
        tokens.add(
                new Token(
                        "STRING",
                        physical.substring(from, length),
                        first,
                        from,
                        line,
                        column,
                        physical));
    }

    /** Text of an f-string up to a brace or its end. */
    private void middle() {
        Open open = strings.peek();
        int first = line;
        int from = column;
        var found = new StringBuilder();
        while (column < text.length()) {
            char c = text.charAt(column);
            boolean isDouble =
                    column + 1 < text.length()
                            && text.charAt(column + 1) == c
                            && (c == '{' || c == '}');
            if (text.startsWith(open.quote, column)) {
                endMiddle(found, first, from);
                strings.pop();
                take("FSTRING_END", column + open.quote.length());
                return;
            }
            if (isDouble) {
                found.append(c);
                column++;
                endMiddle(found, first, from);
                column++;
                return;
            } else if (c == '{') {
                endMiddle(found, first, from);
                depth++;
                take("OP", column + 1);
                return;
            } else {
                int end = column + (c == '\\' ? escape(open) : 1);
                found.append(text, column, end);
                column = end;
            }
            if (column >= text.length() && line < lines.size() && open.quote.length() == 3) {
                text = lines.get(line++);
                column = 0;
            }
        }
        throw fault("unterminated f-string literal (detected at line " + line + ")", first);
    }

    /** {@return how long an escape in an f-string is} */
    private int escape(Open open) {
        int rest = text.length() - column;
        if (rest < 2 || "{}".indexOf(text.charAt(column + 1)) >= 0) {
            return 1;
        }
        int end = text.indexOf('}', column);
        boolean isNamed = !open.isRaw && text.startsWith("\\N{", column) && end > 0;
        return isNamed ? end + 1 - column : 2;
    }

    private void endMiddle(StringBuilder found, int first, int from) {
        if (found.length() > 0) {
            tokens.add(
                    new Token("FSTRING_MIDDLE", found.toString(), first, from, line, column, text));
        }
    }

    private static PyRaise fault(String message, int line) {
        PyRaise raise = Errors.of(Types.SYNTAX_ERROR, message);
        raise.value().setField("msg", message);
        raise.value().setField("lineno", (long) line);
        raise.value().setField("offset", 1L);
        return raise;
    }
}
