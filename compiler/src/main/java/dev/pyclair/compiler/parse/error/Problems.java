package dev.pyclair.compiler.parse.error;

import dev.pyclair.compiler.token.Token;
import dev.pyclair.compiler.token.TokenFault;
import dev.pyclair.compiler.token.Tokens;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceException.Kind;

/**
 * Makes errors with their place.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen_errors.c">CPython: {@code
 *     Parser/pegen_errors.c}, {@code _PyPegen_raise_error_known_location}</a>
 */
final class Problems {
    /** An end that is where the tokenizer stands. */
    private static final int HERE = -5;

    private final TokenWindow window;
    private final Tokens tokens;
    private final String filename;

    Problems(TokenWindow window, String filename) {
        this.window = window;
        this.tokens = window.tokens;
        this.filename = filename;
    }

    SourceException place(
            Kind kind, String words, int line, int column, int endLine, int endColumn) {
        int lastLine = endLine == HERE ? window.line() : endLine;
        int lastColumn = endColumn == HERE ? window.column() : endColumn;
        String text = window.text(line);
        return new SourceException(
                kind,
                words,
                filename,
                line,
                TokenWindow.characters(text, column),
                lastLine,
                TokenWindow.characters(text, lastColumn),
                text);
    }

    /** From the beginning of a token to the end of another. */
    SourceException range(String words, int first, int last) {
        return place(
                Kind.SYNTAX,
                words,
                tokens.line(first),
                tokens.column(first) + 1,
                tokens.endLine(last),
                tokens.endColumn(last) + 1);
    }

    /** From the beginning of a token to where the tokenizer stands. */
    SourceException from(String words, int first) {
        return place(Kind.SYNTAX, words, tokens.line(first), tokens.column(first) + 1, HERE, HERE);
    }

    /** At the last token that was looked at. */
    SourceException last(Kind kind, String words) {
        return at(kind, words, window.last());
    }

    /** At the end of the source, so that one with a line more has another error. */
    SourceException ended(String words) {
        int line = 1;
        for (byte each : tokens.source()) {
            line += each == '\n' ? 1 : 0;
        }
        return new SourceException(Kind.SYNTAX, words, filename, line, 0, line, 0, null);
    }

    /** At a token, which may have no text. */
    SourceException at(Kind kind, String words, int token) {
        int column = tokens.column(token);
        int endColumn = tokens.endColumn(token);
        return place(
                kind,
                words,
                tokens.line(token),
                column == -1 ? window.column() : column + 1,
                tokens.endLine(token),
                endColumn == -1 ? -1 : endColumn + 1);
    }

    /**
     * The codec's own error, where CPython lets it through.
     *
     * @param words what a syntax error would say, with the kind of error in front
     */
    static SourceException undecodable(String words) {
        return SourceException.nowhere(
                Kind.UNICODE_DECODE, words.substring(words.indexOf(')') + 2));
    }

    SourceException neverClosed(int opening) {
        int line = tokens.line(opening);
        char c = (char) tokens.source()[tokens.start(opening)];
        return place(
                Kind.SYNTAX,
                "'" + c + "' was never closed",
                line,
                tokens.column(opening) + 1,
                line,
                0);
    }

    /**
     * What the tokenizer stopped at, which is the last token.
     *
     * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen_errors.c">CPython:
     *     {@code Parser/pegen_errors.c}, {@code _Pypegen_tokenizer_error}</a>
     */
    SourceException fault() {
        TokenFault fault = tokens.fault();
        switch (fault.reason()) {
            case ERROR, END_OF_FILE_IN_STRING:
                return fault.error();
            case DECODE:
                return last(Kind.SYNTAX, fault.error().words());
            case END_OF_FILE:
                int opening = window.openParenthesis();
                return opening >= 0
                        ? neverClosed(opening)
                        : last(Kind.SYNTAX, "unexpected EOF while parsing");
            case DEDENT:
                return last(
                        Kind.INDENTATION, "unindent does not match any outer indentation level");
            case TAB_SPACE:
                return inLine(Kind.TAB, "inconsistent use of tabs and spaces in indentation", 0);
            case TOO_DEEP:
                return inLine(Kind.INDENTATION, "too many levels of indentation", 0);
            default:
                return inLine(
                        Kind.SYNTAX,
                        "unexpected character after line continuation character",
                        Math.max(window.bufferColumn() - 1, 0));
        }
    }

    private SourceException inLine(Kind kind, String words, int column) {
        int line = window.line();
        return place(kind, words, line, column + 1, line, 0);
    }

    boolean isError() {
        return tokens.kind(window.last()) == Token.ERROR;
    }
}
