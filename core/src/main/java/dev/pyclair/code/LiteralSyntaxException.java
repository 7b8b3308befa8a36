package dev.pyclair.code;

import dev.pyclair.PyclairException;

/** A text is not the literal of a constant. */
public final class LiteralSyntaxException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** Where in the text the fault was noticed. */
    private final int index;

    LiteralSyntaxException(String message, int index) {
        super(message);
        this.index = index;
    }

    /**
     * {@return the place of the fault, in UTF-16 units from the start of the text; the message does
     * not name it}
     */
    public int index() {
        return index;
    }
}
