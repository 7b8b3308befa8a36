package dev.pyclair.asm;

import dev.pyclair.PyclairException;

/** What a builder was given makes no code object. */
public final class CodeBuildException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** Which element is at fault, from 0; -1 if it is none. */
    private final int elementIndex;

    /**
     * A fault.
     *
     * @param message what was found and what would be right
     * @param elementIndex which element is at fault, counted from 0 in the order given; -1 for none
     */
    public CodeBuildException(String message, int elementIndex) {
        super(message);
        this.elementIndex = elementIndex;
    }

    /** {@return which element is at fault, counted from 0 in the order given; -1 for none} */
    public int elementIndex() {
        return elementIndex;
    }
}
