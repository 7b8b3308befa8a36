package dev.pyclair.compiler.parse.error;

import dev.pyclair.compiler.token.Token;
import dev.pyclair.compiler.token.Tokens;
import dev.pyclair.compiler.token.Utf8Check;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tokens that were looked at so far, and what CPython's tokenizer knows at that point.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen_errors.c">CPython: {@code
 *     Parser/pegen_errors.c}</a>
 */
final class TokenWindow {
    final Tokens tokens;
    private final byte[] source;
    private final int length;

    /** How many tokens were looked at. */
    private int fill;

    /** Where each line begins, once that is asked for. */
    private int[] lineStarts;

    TokenWindow(Tokens tokens) {
        this.tokens = tokens;
        this.source = tokens.source();
        int end = 0;
        while (source[end] != 0) {
            end++;
        }
        this.length = end;
    }

    int fill() {
        return fill;
    }

    void setFill(int count) {
        fill = count;
    }

    int last() {
        return fill - 1;
    }

    /** Whether the tokenizer has met the end of the source. */
    boolean isAtEnd() {
        int last = last();
        switch (tokens.kind(last)) {
            case Token.END_MARKER:
                return true;
            case Token.STRING, Token.FSTRING_END, Token.TSTRING_END, Token.ELLIPSIS:
            case Token.LEFTSHIFTEQUAL, Token.RIGHTSHIFTEQUAL:
            case Token.DOUBLESTAREQUAL, Token.DOUBLESLASHEQUAL:
                // Their end is known without a look at what follows.
                return false;
            default:
                return tokens.end(last) >= length;
        }
    }

    /** The line that the tokenizer is in. */
    int line() {
        return tokens.endLine(last());
    }

    /** How far into its line the tokenizer is, in bytes. */
    int column() {
        int last = last();
        if (tokens.endColumn(last) != -1) {
            return tokens.endColumn(last);
        }
        int at = tokens.end(last);
        return at - lineStart(at > 0 && at == lineStart(at) && isPastLine(last) ? at - 1 : at);
    }

    /** How far into its buffer the tokenizer is, which may begin on a line before. */
    int bufferColumn() {
        return tokens.end(last()) - startOf(bufferLine());
    }

    /** Whether the tokenizer stands behind the line feed of the line of a token. */
    private boolean isPastLine(int token) {
        int at = tokens.end(token);
        return at > 0 && source[at - 1] == '\n' && lineOf(at) != tokens.endLine(token);
    }

    private int lineOf(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (source[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && source[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** Where a line begins in the source. */
    private int startOf(int line) {
        if (lineStarts == null) {
            lineStarts = lineStarts();
        }
        return line <= lineStarts.length ? lineStarts[Math.max(line, 1) - 1] : length;
    }

    private int[] lineStarts() {
        var starts = new int[64];
        int count = 1;
        for (int i = 0; i < length; i++) {
            if (source[i] == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The text that an error in a line shows. */
    String text(int line) {
        boolean isCurrent = line() <= line;
        int start = startOf(isCurrent ? bufferLine() : line);
        int end = isCurrent ? startOf(line()) : start;
        while (end < length && source[end] != '\n') {
            end++;
        }
        if (isCurrent && end < length) {
            end++;
        }
        return Utf8Check.replaced(source, start, end);
    }

    /** The line where the buffer of the tokenizer begins: the one of a token that goes on. */
    private int bufferLine() {
        int line = line();
        while (line > 1) {
            int before = lastBefore(line);
            if (before >= 0 && tokens.endLine(before) >= line) {
                line = tokens.line(before);
                continue;
            }
            int above = line - 1;
            while (above > 1 && isBackslash(above)) {
                above--;
            }
            if (!isContinued(above)) {
                return line;
            }
            line = above;
        }
        return line;
    }

    /** The last token that begins on a line before one. */
    private int lastBefore(int line) {
        int low = 0;
        int high = tokens.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.line(middle) < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether a line has but a backslash. */
    private boolean isBackslash(int line) {
        int end = startOf(line + 1) - 1;
        return isBackslashBefore(end) && blanks(startOf(line)) == end - 1;
    }

    private boolean isBackslashBefore(int end) {
        return end > 0 && source[end] == '\n' && source[end - 1] == '\\';
    }

    /** Whether a line ends with a backslash behind a token, so that the buffer goes on. */
    private boolean isContinued(int line) {
        int end = startOf(line + 1) - 1;
        if (!isBackslashBefore(end)) {
            return false;
        }
        int token = lastBefore(line + 1);
        while (token >= 0 && tokens.column(token) == -1 && tokens.endLine(token) == line) {
            token--;
        }
        return token >= 0 && tokens.endLine(token) == line && blanks(tokens.end(token)) == end - 1;
    }

    private int blanks(int from) {
        int at = from;
        while (source[at] == ' ' || source[at] == '\t' || source[at] == '\f') {
            at++;
        }
        return at;
    }

    /** How many characters of a text a number of its bytes are. */
    static int characters(String text, int bytes) {
        if (bytes <= 0) {
            return bytes;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int count = 0;
        int at = 0;
        while (at < bytes && at < utf8.length) {
            count++;
            int first = utf8[at] & 0xFF;
            at += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        }
        return bytes > utf8.length ? count + 1 : count;
    }

    /** The token whose parenthesis is open behind the tokens, or -1. */
    int openParenthesis() {
        int depth = 0;
        for (int i = last(); i >= 0; i--) {
            switch (tokens.kind(i)) {
                case Token.RPAR, Token.RSQB, Token.RBRACE:
                    depth++;
                    break;
                case Token.LPAR, Token.LSQB, Token.LBRACE:
                    if (depth == 0) {
                        return i;
                    }
                    depth--;
                    break;
                default:
                    break;
            }
        }
        return -1;
    }

    /** Whether the tokens end inside of an f-string. */
    boolean isInString() {
        int depth = 0;
        for (int i = 0; i < fill; i++) {
            switch (tokens.kind(i)) {
                case Token.FSTRING_START, Token.TSTRING_START:
                    depth++;
                    break;
                case Token.FSTRING_END, Token.TSTRING_END:
                    depth--;
                    break;
                default:
                    break;
            }
        }
        return depth > 0;
    }
}
