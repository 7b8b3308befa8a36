package dev.pyclair.compiler.token;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Text;
import java.util.function.Supplier;

/**
 * Strings, and the text of f-strings and t-strings.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/lexer.c">CPython: {@code
 *     Parser/lexer/lexer.c}, {@code tok_get_fstring_mode}</a>
 */
final class StringScanner {
    private static final int MAX_STRINGS = 150;
    private static final int MAX_NESTING = 3;

    private final LexState in;
    private final byte[] source;
    private final boolean hasTemplates;
    private final FStringMode[] modes = new FStringMode[MAX_STRINGS];
    private int top;

    StringScanner(LexState in, boolean hasTemplates) {
        this.hasTemplates = hasTemplates;
        this.in = in;
        this.source = in.source;
        modes[0] = FStringMode.outside();
    }

    FStringMode mode() {
        return modes[top];
    }

    boolean isInside() {
        return top > 0;
    }

    /** Takes a plain string whose quote is at hand. */
    int plain() {
        byte quote = source[in.at];
        int quoteSize = opening(quote);
        in.firstLine = in.line;
        int multiLineStart = in.lineStart;
        boolean hasEscapedQuote = false;
        if (quoteSize == 1 && source[in.at] == quote) {
            in.at++;
            in.addString(Token.STRING, in.at);
            return Token.STRING;
        }
        int closing = 0;
        while (closing != quoteSize) {
            byte c = source[in.at];
            if (c == 0 || quoteSize == 1 && c == '\n') {
                return unterminated(quote, quoteSize, c, multiLineStart, hasEscapedQuote);
            }
            in.at++;
            if (c == quote) {
                closing++;
                continue;
            }
            closing = 0;
            if (c == '\n') {
                in.beginLine();
            } else if (c == '\\') {
                byte escaped = source[in.at];
                if (escaped != 0) {
                    in.at++;
                    hasEscapedQuote |= escaped == quote;
                    if (escaped == '\n') {
                        in.beginLine();
                    }
                }
            }
        }
        in.addString(Token.STRING, in.at);
        return Token.STRING;
    }

    private int opening(byte quote) {
        in.at++;
        if (source[in.at] == quote && source[in.at + 1] == quote) {
            in.at += 2;
            return 3;
        }
        return 1;
    }

    private int unterminated(
            byte quote, int quoteSize, byte last, int multiLineStart, boolean hasEscapedQuote) {
        int detected = in.line;
        in.at = in.start + 1;
        in.lineStart = multiLineStart;
        in.line = in.firstLine;
        if (isInside() && mode().quote == quote && mode().quoteSize == quoteSize) {
            return in.fail(mode().prefix() + ": expecting '}'");
        }
        if (quoteSize == 3) {
            in.fail(
                    "unterminated triple-quoted string literal (detected at line "
                            + detected
                            + ")");
            return endOfFile();
        }
        return in.fail(
                "unterminated string literal (detected at line "
                        + detected
                        + ")"
                        + (hasEscapedQuote ? "; perhaps you escaped the end quote?" : ""));
    }

    private int endOfFile() {
        in.tokens.setFault(
                new TokenFault(TokenFault.Reason.END_OF_FILE_IN_STRING, in.tokens.fault().error()));
        return Token.ERROR;
    }

    /** Takes the prefix and the quote of an f-string; its quote is at hand. */
    int open(boolean isTemplate, boolean isRaw) {
        in.firstLine = in.line;
        int lineStart = in.lineStart;
        byte quote = source[in.at];
        int quoteSize = opening(quote);
        if (top + 1 >= MAX_STRINGS) {
            return in.fail(
                    hasTemplates
                            ? "too many nested f-strings or t-strings"
                            : "too many nested f-strings");
        }
        var mode = new FStringMode(quote, quoteSize, isRaw, isTemplate);
        mode.isText = true;
        mode.start = in.start;
        mode.lineStart = lineStart;
        mode.line = in.line;
        modes[++top] = mode;
        int kind = isTemplate ? Token.TSTRING_START : Token.FSTRING_START;
        in.addString(kind, in.at);
        return kind;
    }

    /**
     * Takes text, or the closing quote.
     *
     * @return the kind of the token, or -1 where an expression begins
     */
    int text() {
        FStringMode mode = mode();
        in.start = in.at;
        in.firstLine = in.line;
        in.startColumn = in.at - in.lineStart;
        if (source[in.at] == '{' && source[in.at + 1] != '{') {
            return beginExpression(mode) ? -1 : Token.ERROR;
        }
        if (isQuoteAhead(mode)) {
            in.at += mode.quoteSize;
            mode.expressionEnd = -1;
            top--;
            int kind = mode.isTemplate ? Token.TSTRING_END : Token.FSTRING_END;
            in.addString(kind, in.at);
            return kind;
        }
        return middle(mode);
    }

    private boolean beginExpression(FStringMode mode) {
        mode.expressionDepth++;
        if (mode.expressionDepth >= MAX_NESTING) {
            in.fail(mode.prefix() + ": expressions nested too deeply");
            return false;
        }
        mode.isText = false;
        return true;
    }

    private boolean isQuoteAhead(FStringMode mode) {
        for (int i = 0; i < mode.quoteSize; i++) {
            if (source[in.at + i] != mode.quote) {
                return false;
            }
        }
        return true;
    }

    private int middle(FStringMode mode) {
        int kind = mode.isTemplate ? Token.TSTRING_MIDDLE : Token.FSTRING_MIDDLE;
        boolean isNamedEscape = false;
        boolean isInSpec = mode.isFormat && mode.isInExpression();
        while (true) {
            byte c = source[in.at];
            if (c == 0 || mode.quoteSize == 1 && c == '\n') {
                if (isInSpec && c == '\n') {
                    mode.isText = false;
                    in.addString(kind, in.at);
                    return kind;
                }
                return unterminated(mode, c);
            }
            if (c == mode.quote && isQuoteAhead(mode)) {
                in.addString(kind, in.at);
                return kind;
            }
            in.at++;
            switch (c) {
                case '\n':
                    in.beginLine();
                    break;
                case '{':
                    if (source[in.at] != '{' || isInSpec) {
                        in.at--;
                        if (!beginExpression(mode)) {
                            return Token.ERROR;
                        }
                        in.addString(kind, in.at);
                    } else {
                        in.at++;
                        in.addString(kind, in.at - 1);
                    }
                    return kind;
                case '}':
                    if (isNamedEscape) {
                        in.addString(kind, in.at);
                    } else if (source[in.at] == '}' && !isInSpec && mode.depth == 0) {
                        in.at++;
                        in.addString(kind, in.at - 1);
                    } else {
                        in.at--;
                        mode.isText = false;
                        in.addString(kind, in.at);
                    }
                    return kind;
                case '\\':
                    isNamedEscape |= escape(mode);
                    break;
                default:
                    break;
            }
        }
    }

    /** Takes what follows a backslash; tells whether it is the name of a character. */
    private boolean escape(FStringMode mode) {
        byte c = source[in.at];
        if (c == '{' || c == '}') {
            if (!mode.isRaw) {
                in.warn("invalid escape sequence '\\" + (char) c + "'");
            }
            return false;
        }
        if (c == 0) {
            return false;
        }
        in.at++;
        if (c == '\n') {
            in.beginLine();
        }
        if (!mode.isRaw && c == 'N' && source[in.at] == '{') {
            in.at++;
            return true;
        }
        return false;
    }

    private int unterminated(FStringMode mode, byte last) {
        int detected = in.line;
        in.at = mode.start + 1;
        in.lineStart = mode.lineStart;
        in.line = mode.line;
        String words =
                "unterminated "
                        + (mode.quoteSize == 3 ? "triple-quoted " : "")
                        + mode.prefix()
                        + " literal (detected at line "
                        + detected
                        + ")";
        in.fail(words);
        return mode.quoteSize == 3 ? endOfFile() : Token.ERROR;
    }

    /**
     * Notes a brace, a colon or an exclamation mark of a replacement field, which is at hand.
     *
     * @return the text of the expression, where it is wanted and ends here, or else null
     * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/lexer.c">CPython:
     *     {@code Parser/lexer/lexer.c}, {@code set_fstring_expr} and {@code
     *     _PyLexer_update_fstring_expr}</a>
     */
    Supplier<Text> mark(FStringMode mode, byte c) {
        if (c == '{') {
            mode.expressionStart = in.at + 1;
            mode.expressionEnd = -1;
            return null;
        }
        if (mode.expressionEnd == -1) {
            mode.expressionEnd = in.at;
        }
        if (!mode.isDebug && !mode.isTemplate) {
            return null;
        }
        int from = mode.expressionStart;
        int to = mode.expressionEnd;
        return () -> withoutComments(from, to);
    }

    private Text withoutComments(int from, int to) {
        var kept = new byte[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (source[i] == '#') {
                while (i < to && source[i] != '\n') {
                    i++;
                }
                if (i < to) {
                    kept[count++] = '\n';
                }
            } else {
                kept[count++] = source[i];
            }
        }
        return Text.ofUtf8(Bytes.window(kept, 0, count));
    }
}
