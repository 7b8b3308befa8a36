package dev.pyclair.bytecode;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.DepthScheme;
import dev.pyclair.code.PythonVersion;
import java.util.List;

/**
 * How many values the stack of a code object must hold: {@code co_stacksize}, from its bytecode,
 * constants, flags and exception table alone.
 *
 * <p>Never less than a run can need, where the code keeps the stack in balance; and what CPython's
 * compiler wrote for code that it made, as far as the finished code shows it. Up to 3.9 the
 * compiler counts before its last optimisations, so that constants folded since count as what they
 * were made of.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/flowgraph.c">{@code
 *     Python/flowgraph.c}: {@code calculate_stackdepth}</a>
 */
public final class StackDepth {
    private StackDepth() {}

    /**
     * The stack size of a code object.
     *
     * @param code any code object, well-formed or not
     * @return how many values, from 0 on; if the stack grows in a loop, some number
     */
    public static int of(CodeObject code) {
        PythonVersion version = code.version();
        var slots = new DepthCode(code, DepthTable.ofCompiler(version));
        int depth = depth(code, slots);
        if (slots.hidesDepth()) {
            var plain = new DepthCode(code, DepthTable.ofPlainFlow(version));
            depth = Math.max(depth, depth(code, plain));
        }
        return version.depthScheme() == DepthScheme.V3_13 ? Math.max(1, depth) : depth;
    }

    private static int depth(CodeObject code, DepthCode slots) {
        var walk = new DepthWalk(slots);
        walk.from(0, startsWithValue(code) ? 1 : 0);
        resumeLoops(slots, walk);
        if (!code.exceptionTable().isEmpty()) {
            enterHandlers(ExceptionTable.decode(code.exceptionTable()), slots, walk);
        }
        return walk.hasGivenUp() ? slots.bound() : walk.max();
    }

    /** A generator of 3.10 to 3.12 takes from the stack what is sent to it first. */
    private static boolean startsWithValue(CodeObject code) {
        if (code.version().depthScheme() != DepthScheme.V3_10) {
            return false;
        }
        int generators =
                CodeFlag.GENERATOR.bit(code.version())
                        | CodeFlag.COROUTINE.bit(code.version())
                        | CodeFlag.ASYNC_GENERATOR.bit(code.version());
        return (code.flags() & generators) != 0;
    }

    /**
     * CONTINUE_LOOP drops what lies above the depth of its loop, whose start is reached otherwise,
     * too, in code of a compiler; if it is not, nothing is known to be dropped.
     */
    private static void resumeLoops(DepthCode slots, DepthWalk walk) {
        if (!slots.hasContinue()) {
            return;
        }
        boolean isGrowing = true;
        while (isGrowing && !walk.hasGivenUp()) {
            isGrowing = false;
            walk.spend(slots.slots);
            for (int slot = 0; slot < slots.slots && !walk.hasGivenUp(); slot++) {
                int target = slots.target[slot];
                if (slots.ways[slot] == DepthTable.CONTINUE
                        && walk.hasReached(slot)
                        && target >= 0
                        && !walk.hasReached(target)) {
                    walk.from(target, walk.depthAt(slot));
                    isGrowing = true;
                }
            }
        }
    }

    /** Enters the handlers of what was reached, and of what they reach. */
    private static void enterHandlers(
            List<ExceptionTable.Entry> table, DepthCode slots, DepthWalk walk) {
        var isEntered = new boolean[table.size()];
        boolean isGrowing = true;
        while (isGrowing && !walk.hasGivenUp()) {
            isGrowing = false;
            walk.spend(table.size());
            for (int i = 0; i < isEntered.length && !walk.hasGivenUp(); i++) {
                ExceptionTable.Entry entry = table.get(i);
                if (!isEntered[i] && isReached(entry, slots, walk)) {
                    isEntered[i] = true;
                    isGrowing = true;
                    enter(entry.target(), depth(entry), slots, walk);
                }
            }
            if (!isGrowing) {
                isGrowing = enterHandlersOfNothing(table, slots, walk);
            }
        }
    }

    private static int depth(ExceptionTable.Entry entry) {
        return kept(entry) + (entry.lasti() ? 2 : 1);
    }

    private static int kept(ExceptionTable.Entry entry) {
        return Math.max(0, Math.min(DepthTable.LIMIT - 2, entry.depth()));
    }

    private static void enter(int offset, int depth, DepthCode slots, DepthWalk walk) {
        int slot = slots.slotAt(offset);
        if (slot >= 0) {
            walk.from(slot, depth);
        }
    }

    private static boolean isReached(ExceptionTable.Entry entry, DepthCode slots, DepthWalk walk) {
        int end = Math.min(slots.slots, entry.end() >> 1);
        for (int slot = Math.max(0, entry.start() >> 1); slot < end; slot++) {
            if (walk.hasReached(slot)) {
                return true;
            }
            walk.spend(1);
        }
        return false;
    }

    /**
     * A {@code try} around nothing that could fail leaves a handler that no entry leads to, and
     * that counts. How deep it starts is what the entry that covers it keeps.
     */
    private static boolean enterHandlersOfNothing(
            List<ExceptionTable.Entry> table, DepthCode slots, DepthWalk walk) {
        boolean isGrowing = false;
        for (int i = 0; i < slots.handlerCount() && !walk.hasGivenUp(); i++) {
            int slot = slots.handler(i);
            if (walk.hasReached(slot)) {
                continue;
            }
            walk.spend(table.size());
            for (ExceptionTable.Entry entry : table) {
                if (slot >= entry.start() >> 1 && slot < entry.end() >> 1) {
                    walk.from(slot, kept(entry));
                    isGrowing = true;
                    break;
                }
            }
        }
        return isGrowing;
    }
}
