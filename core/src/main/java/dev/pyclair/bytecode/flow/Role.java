package dev.pyclair.bytecode.flow;

import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;

/** What an instruction does to the block stack (to 3.10), or to the stack besides its effect. */
enum Role {
    NONE,
    SETUP_LOOP,
    SETUP_EXCEPT,
    SETUP_FINALLY,
    SETUP_WITH,
    SETUP_ASYNC_WITH,
    POP_BLOCK,
    POP_EXCEPT,
    BREAK_LOOP,
    CONTINUE_LOOP,
    RETURN,
    WITH_CLEANUP,
    WITH_CLEANUP_FINISH,
    BEGIN_FINALLY,
    CALL_FINALLY,
    POP_FINALLY,
    END_FINALLY,
    END_ASYNC_FOR,
    RETURN_GENERATOR;

    private static final int OPCODES = 256;
    private static final Role[][] BY_VERSION = new Role[PythonVersion.values().length][];

    /** The roles of a version's instructions, by number. */
    static Role[] of(InstructionSet set) {
        int version = set.version().ordinal();
        // A race makes an equal table.
        Role[] known = BY_VERSION[version];
        if (known == null) {
            known = new Role[OPCODES];
            for (int number = 0; number < OPCODES; number++) {
                known[number] = of(set, set.entry(number));
            }
            BY_VERSION[version] = known;
        }
        return known;
    }

    private static Role of(InstructionSet set, Entry entry) {
        if (set.version().exceptionScheme() == ExceptionScheme.TABLE) {
            return entry.baseName().equals("RETURN_GENERATOR") ? RETURN_GENERATOR : NONE;
        }
        return switch (entry.baseName()) {
            case "SETUP_LOOP" -> SETUP_LOOP;
            case "SETUP_EXCEPT" -> SETUP_EXCEPT;
            case "SETUP_FINALLY" -> SETUP_FINALLY;
            case "SETUP_WITH" -> SETUP_WITH;
            case "SETUP_ASYNC_WITH" -> SETUP_ASYNC_WITH;
            case "POP_BLOCK" -> POP_BLOCK;
            case "POP_EXCEPT" -> POP_EXCEPT;
            case "BREAK_LOOP" -> BREAK_LOOP;
            case "CONTINUE_LOOP" -> CONTINUE_LOOP;
            case "RETURN_VALUE" -> RETURN;
            case "WITH_CLEANUP" -> WITH_CLEANUP;
            case "WITH_CLEANUP_FINISH" -> WITH_CLEANUP_FINISH;
            case "BEGIN_FINALLY" -> BEGIN_FINALLY;
            case "CALL_FINALLY" -> CALL_FINALLY;
            case "POP_FINALLY" -> POP_FINALLY;
            case "END_FINALLY" -> END_FINALLY;
            case "END_ASYNC_FOR" -> END_ASYNC_FOR;
            default -> NONE;
        };
    }

    /** Whether other handlers, or another way on, make a new block start behind it. */
    boolean endsBlock() {
        return switch (this) {
            case SETUP_EXCEPT,
                    SETUP_FINALLY,
                    SETUP_WITH,
                    SETUP_ASYNC_WITH,
                    POP_BLOCK,
                    END_FINALLY ->
                    true;
            case NONE,
                    SETUP_LOOP,
                    POP_EXCEPT,
                    BREAK_LOOP,
                    CONTINUE_LOOP,
                    RETURN,
                    WITH_CLEANUP,
                    WITH_CLEANUP_FINISH,
                    BEGIN_FINALLY,
                    CALL_FINALLY,
                    POP_FINALLY,
                    END_ASYNC_FOR,
                    RETURN_GENERATOR ->
                    false;
        };
    }
}
