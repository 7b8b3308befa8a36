package dev.pyclair.runtime.trace;

import dev.pyclair.code.CodeObject;

/**
 * Sees every instruction of a program before it runs.
 *
 * <p>It runs in the thread of the program, whose limits of time go on. An exception that it throws
 * ends the program. A program without a tracer takes no notice of all this.
 */
public interface Tracer {
    /**
     * Whether calls of some code are to be seen; asked for each call. What they call is seen by its
     * own answer.
     *
     * @param code the code
     * @return whether {@link #before} is told of its instructions
     */
    default boolean sees(CodeObject code) {
        return true;
    }

    /**
     * An instruction is about to run.
     *
     * @param frame where; valid until this returns
     */
    void before(TracedFrame frame);

    /**
     * An instruction has raised an exception, or one comes out of a call.
     *
     * @param frame where; valid until this returns
     * @param exception its class and what it was made with, such as {@code ValueError('x')}
     */
    default void raised(TracedFrame frame, String exception) {
        // The next instruction is that of a handler, or of a caller.
    }

    /**
     * The program has written something.
     *
     * @param text what
     */
    default void written(String text) {
        // The host prints it.
    }
}
