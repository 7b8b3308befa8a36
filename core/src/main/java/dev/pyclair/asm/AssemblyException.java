package dev.pyclair.asm;

import dev.pyclair.PyclairException;

/** An assembler text is wrong at a place. */
public final class AssemblyException extends PyclairException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int line;
    private final int column;
    private final String source;

    /**
     * A fault.
     *
     * @param problem what was found and what would be right
     * @param line from 1
     * @param column from 1, in characters
     * @param source the line
     */
    AssemblyException(String problem, int line, int column, String source) {
        super("line " + line + ", column " + column + ": " + problem);
        this.problem = problem;
        this.line = line;
        this.column = column;
        this.source = source;
    }

    /** {@return what was found and what would be right, without the place} */
    public String problem() {
        return problem;
    }

    /** {@return the line of the text, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column in the line, from 1, in characters} */
    public int column() {
        return column;
    }

    /** {@return two lines: that of the text, and a caret under the column} */
    public String excerpt() {
        String start = source.substring(0, Math.min(column - 1, source.length()));
        return source + "\n" + start.replaceAll("[^\t]", " ") + "^";
    }
}
