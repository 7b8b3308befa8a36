package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import java.util.List;

/**
 * What a jump out of a place has to undo: a loop, a {@code try}, a {@code with} around it.
 *
 * @param kind what it is
 * @param span the place of the statement
 * @param block where it begins, which is where {@code continue} goes; or null
 * @param exit where {@code break} goes, or null
 * @param finalBody the statements of {@code finally}, or null
 * @param name the name that a handler has to delete, or null
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code struct fblockinfo}</a>
 */
record FrameBlock(
        Kind kind, Span span, Label block, Label exit, List<Stmt> finalBody, String name) {
    /** The kinds. */
    enum Kind {
        WHILE_LOOP,
        FOR_LOOP,
        TRY_EXCEPT,
        FINALLY_TRY,
        FINALLY_END,
        WITH,
        ASYNC_WITH,
        HANDLER_CLEANUP,
        POP_VALUE,
        EXCEPTION_HANDLER,
        EXCEPTION_GROUP_HANDLER,
        ASYNC_COMPREHENSION_GENERATOR,
        STOP_ITERATION;

        boolean isLoop() {
            return this == WHILE_LOOP || this == FOR_LOOP;
        }
    }
}
