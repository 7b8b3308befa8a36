package dev.pyclair.runtime;

import dev.pyclair.PyclairException;

/** A program used more than it may. The {@link Python} that it ran in can be used again. */
public final class LimitExceededException extends PyclairException {
    private static final long serialVersionUID = 1;

    /** The kinds of limits. */
    public enum Limit {
        /** {@link Limits#instructions}. */
        INSTRUCTIONS,
        /** {@link Limits#memory}. */
        MEMORY,
        /** {@link Limits#time}. */
        TIME,
        /** {@link Limits#output}. */
        OUTPUT,
        /** {@link Limits#recursion}, or the stack of the thread. */
        RECURSION,
        /** No limit, but an interrupt of the thread, which stays interrupted. */
        INTERRUPT
    }

    private final Limit limit;

    LimitExceededException(Limit limit, String message) {
        super(message);
        this.limit = limit;
    }

    /** {@return which limit} */
    public Limit limit() {
        return limit;
    }
}
