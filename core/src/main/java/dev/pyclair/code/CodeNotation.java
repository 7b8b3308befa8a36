package dev.pyclair.code;

import java.util.Optional;

/**
 * How code objects are spelled inside literals, for a text that has a way to refer to them: Python
 * itself has none.
 */
public interface CodeNotation {
    /**
     * Appends what stands for a code object: one line, of which no literal is a beginning.
     *
     * @param out receives the text
     * @param code the code object
     */
    void append(Utf8Builder out, CodeObject code);

    /**
     * Reads what {@link #append} writes; asked wherever a value should stand and no literal does.
     *
     * @param text the whole text
     * @param start where the value starts, in UTF-16 units
     * @return the code object and where its spelling ends, or nothing if this is none
     */
    Optional<LiteralReader.Result> read(String text, int start);
}
