package dev.pyclair.opcode;

import dev.pyclair.opcode.InstructionSet.Entry;

/** Where control goes after an instruction, an exception apart. */
public enum Flow {
    /** To the next instruction. */
    NEXT,
    /**
     * To the next instruction or to the target; {@code CALL_FINALLY} (3.8) comes back from there.
     */
    BRANCH,
    /** To the target. */
    JUMP,
    /**
     * To the next instruction; the target is where a block of the block stack (to 3.10) ends: a
     * handler, or what follows a loop.
     */
    SETUP,
    /**
     * Nowhere: the frame is left, an exception is raised, or what the block stack says ({@code
     * BREAK_LOOP}).
     */
    EXIT;

    static Flow of(Entry entry) {
        return switch (entry.baseName()) {
            case "JUMP_FORWARD",
                    "JUMP_ABSOLUTE",
                    "JUMP_BACKWARD",
                    "JUMP_BACKWARD_NO_INTERRUPT",
                    "CONTINUE_LOOP" ->
                    JUMP;
            case "SETUP_LOOP", "SETUP_EXCEPT", "SETUP_FINALLY", "SETUP_WITH", "SETUP_ASYNC_WITH" ->
                    SETUP;
            case "RETURN_VALUE",
                    "RETURN_CONST",
                    "INTERPRETER_EXIT",
                    "RAISE_VARARGS",
                    "RAISE_EXCEPTION",
                    "RERAISE",
                    "BREAK_LOOP" ->
                    EXIT;
            default -> entry.operand().isJump() ? BRANCH : NEXT;
        };
    }

    /** {@return whether the next instruction can be the next that runs} */
    public boolean fallsThrough() {
        return this == NEXT || this == BRANCH || this == SETUP;
    }
}
