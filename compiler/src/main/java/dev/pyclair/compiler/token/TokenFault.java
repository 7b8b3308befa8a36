package dev.pyclair.compiler.token;

import dev.pyclair.source.SourceException;

/**
 * Why a tokenizer stopped.
 *
 * @param reason what happened
 * @param error the error, where it is one that the tokenizer words itself, or else null
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/errcode.h">CPython: {@code
 *     Include/errcode.h}</a>
 */
public record TokenFault(Reason reason, SourceException error) {
    /** The reasons. */
    public enum Reason {
        /** An error with words of its own. */
        ERROR,
        /** The end of the source inside of parentheses, or after a backslash. */
        END_OF_FILE,
        /** An indentation that no outer block has. */
        DEDENT,
        /** Tabs and spaces whose meaning hangs on the width of a tab. */
        TAB_SPACE,
        /** Too many blocks in one another. */
        TOO_DEEP,
        /** A backslash that does not stand at the end of a line. */
        LINE_CONTINUATION,
        /** A name that is not UTF-8; the words of the error are there. */
        DECODE,
        /** A string in three quotes that does not end; the error is there too. */
        END_OF_FILE_IN_STRING
    }
}
