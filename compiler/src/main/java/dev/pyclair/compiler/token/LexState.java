package dev.pyclair.compiler.token;

import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceException.Kind;
import dev.pyclair.source.SourceWarning;

/**
 * Where a tokenizer stands in its source.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/state.h">CPython: {@code
 *     Parser/lexer/state.h}</a>
 */
final class LexState {
    static final int MAX_LEVEL = 200;

    /** The source with zeros behind its end. */
    final byte[] source;

    final int length;
    final String filename;
    final Tokens tokens;
    final NameTable names = NameTable.create();

    /** The next byte. */
    int at;

    /** The line of that byte, from 1; still the line before where none of its bytes is read. */
    int line;

    int lineStart;

    /** Where the token begins. */
    int start;

    int startColumn;

    /** The line where a string begins. */
    int firstLine;

    int level;
    final byte[] openings = new byte[MAX_LEVEL];
    final int[] openingLines = new int[MAX_LEVEL];
    final int[] openingColumns = new int[MAX_LEVEL];

    LexState(byte[] source, int length, String filename) {
        this.source = source;
        this.length = length;
        this.filename = filename;
        this.tokens = new Tokens(source, length);
    }

    /** Notes that the byte at hand begins a line, unless the source ends there. */
    void beginLine() {
        if (at < length) {
            line++;
            lineStart = at;
        }
    }

    /** Adds the token that begins at {@link #start} and ends here. */
    int add(int kind) {
        int index = tokens.add(kind, level, line, startColumn, line, at - lineStart);
        tokens.setText(index, start, at);
        return index;
    }

    /** Adds a token of a string, which may have begun on a line before. */
    int addString(int kind, int end) {
        int index = tokens.add(kind, level, firstLine, startColumn, line, at - lineStart);
        tokens.setText(index, start, end);
        return index;
    }

    /** Adds one that has no text. */
    int addEmpty(int kind) {
        int index = tokens.add(kind, level, line, -1, line, -1);
        tokens.setText(index, at, at);
        return index;
    }

    void warn(String words) {
        tokens.warn(new SourceWarning(SourceWarning.Category.SYNTAX, words, line));
    }

    /** An error at the byte at hand. */
    int fail(String words) {
        return fail(words, -1, -1);
    }

    /**
     * An error at columns of the line.
     *
     * @param column from 1, or -1 for the byte at hand
     * @param endColumn or -1 for the same
     * @see <a
     *     href="https://github.com/python/cpython/blob/3.13/Parser/tokenizer/helpers.c">CPython:
     *     {@code Parser/tokenizer/helpers.c}, {@code _syntaxerror_range}</a>
     */
    int fail(String words, int column, int endColumn) {
        int first = column;
        if (first == -1) {
            String before = Utf8Check.replaced(source, lineStart, at);
            first = before.codePointCount(0, before.length());
        }
        int last = endColumn == -1 ? first : endColumn;
        int end = lineStart;
        while (source[end] != 0 && source[end] != '\n') {
            end++;
        }
        var error =
                new SourceException(
                        Kind.SYNTAX,
                        words,
                        filename,
                        line,
                        first,
                        line,
                        last,
                        Utf8Check.replaced(source, lineStart, end));
        return stop(TokenFault.Reason.ERROR, error);
    }

    /** Adds the last token, which stands for an error. */
    int stop(TokenFault.Reason reason, SourceException error) {
        addEmpty(Token.ERROR);
        tokens.setFault(new TokenFault(reason, error));
        return Token.ERROR;
    }

    static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c < 0;
    }

    static boolean isNamePart(int c) {
        return isNameStart(c) || c >= '0' && c <= '9';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
