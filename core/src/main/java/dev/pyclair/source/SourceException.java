package dev.pyclair.source;

import dev.pyclair.PyclairException;

/**
 * A source that does not compile. Lines and offsets are what the attributes of CPython's exception
 * hold: from 1, an offset of 0 where the column is not known, a line of 0 where no place is known.
 */
public final class SourceException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** The offset where CPython's exception has None. */
    public static final int NO_OFFSET = Integer.MIN_VALUE;

    /** The class of the exception that CPython raises. */
    public enum Kind {
        /** {@code SyntaxError}. */
        SYNTAX("SyntaxError"),
        /** {@code _IncompleteInputError}; {@code SyntaxError} where there is none yet. */
        INCOMPLETE("_IncompleteInputError"),
        /** {@code IndentationError}. */
        INDENTATION("IndentationError"),
        /** {@code TabError}. */
        TAB("TabError"),
        /** {@code RecursionError}. */
        RECURSION("RecursionError"),
        /** {@code MemoryError}. */
        MEMORY("MemoryError"),
        /** {@code OverflowError}. */
        OVERFLOW("OverflowError"),
        /** {@code ValueError}. */
        VALUE("ValueError"),
        /** {@code SystemError}. */
        SYSTEM("SystemError"),
        /** {@code UnicodeEncodeError}. */
        UNICODE_ENCODE("UnicodeEncodeError"),
        /** {@code UnicodeDecodeError}. */
        UNICODE_DECODE("UnicodeDecodeError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /** {@return the name of the class in Python} */
        public String pythonName() {
            return pythonName;
        }
    }

    private final Kind kind;
    private final String words;
    private final String filename;
    private final int line;
    private final int offset;
    private final int endLine;
    private final int endOffset;
    private final String text;

    /**
     * A failure at a place.
     *
     * @param kind the class of the exception
     * @param words what is wrong, in CPython's words
     * @param filename the name of the file; empty where the pass does not know it
     * @param line the first line, from 1
     * @param offset where it begins there, from 1
     * @param endLine the last line, from 1
     * @param endOffset where it ends there, exclusive, from 1
     * @param text the line of the source, or null
     */
    public SourceException(
            Kind kind,
            String words,
            String filename,
            int line,
            int offset,
            int endLine,
            int endOffset,
            String text) {
        super(kind.pythonName + ": " + words + " (" + filename + ", line " + line + ")");
        this.kind = kind;
        this.words = words;
        this.filename = filename;
        this.line = line;
        this.offset = offset;
        this.endLine = endLine;
        this.endOffset = endOffset;
        this.text = text;
    }

    /**
     * A failure at a place of a file whose name is not known yet.
     *
     * @param kind the class of the exception
     * @param words what is wrong, in CPython's words
     * @param line the first line, from 1
     * @param offset where it begins there, from 1
     * @param endLine the last line, from 1
     * @param endOffset where it ends there, exclusive, from 1
     */
    public SourceException(
            Kind kind, String words, int line, int offset, int endLine, int endOffset) {
        this(kind, words, "", line, offset, endLine, endOffset, null);
    }

    /**
     * {@return the same failure in a file}
     *
     * @param name the name of the file
     * @param sourceLine the line of the source, or null
     */
    public SourceException in(String name, String sourceLine) {
        return new SourceException(kind, words, name, line, offset, endLine, endOffset, sourceLine);
    }

    /**
     * A failure without a place.
     *
     * @param kind the class of the exception
     * @param message what is wrong, in CPython's words
     * @return the exception
     */
    public static SourceException nowhere(Kind kind, String message) {
        return new SourceException(kind, message, 0, 0, 0, 0);
    }

    /** {@return what CPython raises for a tree that is too deep} */
    public static SourceException tooDeep() {
        return nowhere(Kind.RECURSION, "maximum recursion depth exceeded during compilation");
    }

    /** {@return the class of the exception} */
    public Kind kind() {
        return kind;
    }

    /** {@return what is wrong, in CPython's words: {@code msg}} */
    public String words() {
        return words;
    }

    /** {@return the name of the file; empty where it is not known} */
    public String filename() {
        return filename;
    }

    /** {@return the line of the source, or null} */
    public String text() {
        return text;
    }

    /** {@return the first line, from 1; 0 where no place is known} */
    public int line() {
        return line;
    }

    /** {@return where it begins there, from 1; 0 where it is not known} */
    public int offset() {
        return offset;
    }

    /** {@return the last line, from 1; 0 where no place is known} */
    public int endLine() {
        return endLine;
    }

    /** {@return where it ends there, exclusive, from 1; 0 where it is not known} */
    public int endOffset() {
        return endOffset;
    }
}
