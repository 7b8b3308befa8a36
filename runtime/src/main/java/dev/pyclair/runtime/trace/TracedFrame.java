package dev.pyclair.runtime.trace;

import dev.pyclair.code.CodeObject;
import java.util.List;
import java.util.Optional;

/**
 * A call that is under way. Two are equal if they are the same call.
 *
 * <p>Values are given as text. It is like {@code repr}, but cut where it is long, and no code of
 * the program runs for it: objects of its classes are shown by class and attributes.
 */
public interface TracedFrame {
    /** {@return the code} */
    CodeObject code();

    /** {@return the offset of the instruction, in bytes} */
    int offset();

    /** {@return its line, counted from 1; -1 for none} */
    int line();

    /** {@return who called; empty if that is Java} */
    Optional<TracedFrame> caller();

    /** {@return the values on the stack, the bottom first; {@code NULL} where there is none} */
    List<String> stack();

    /** {@return the variables of a function, or the names of a module or a class} */
    List<Variable> variables();

    /**
     * A variable.
     *
     * @param name its name
     * @param value its value, for a cell that of its content; empty if it has none
     */
    record Variable(String name, Optional<String> value) {}
}
