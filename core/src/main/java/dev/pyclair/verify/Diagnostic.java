package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;

/**
 * One thing that is wrong with a code object.
 *
 * @param rule what is broken
 * @param code the code object, which may be nested in the one that was verified
 * @param qualname its qualified name
 * @param offset the instruction, in bytes from the start of the code; -1 where it is none
 * @param instruction its name; empty where it is none
 * @param message what was found and what would be right
 */
public record Diagnostic(
        Rule rule,
        CodeObject code,
        String qualname,
        int offset,
        String instruction,
        String message) {

    /** {@return one line, such as {@code V4 f at 6 RETURN_VALUE: takes 1 value, ...}} */
    @Override
    public String toString() {
        var line = new StringBuilder(rule.id()).append(' ').append(qualname);
        if (offset >= 0) {
            line.append(" at ").append(offset);
        }
        if (!instruction.isEmpty()) {
            line.append(' ').append(instruction);
        }
        return line.append(": ").append(message).toString();
    }
}
