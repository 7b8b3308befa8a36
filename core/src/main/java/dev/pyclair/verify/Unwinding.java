package dev.pyclair.verify;

import dev.pyclair.opcode.Flow;

/**
 * The block stack while instructions are interpreted (to 3.10): what opens and closes blocks, and
 * where exceptions, and to 3.7 also {@code return}, {@code break} and {@code continue}, lead.
 *
 * <p>{@code Python/ceval.c} unwinds at the label {@code fast_block_end}, later {@code
 * exception_unwind}. A handler finds three values of the exception (to 2.7), or a block of its own
 * at whose level the exception handled before is, in three values, and above it the new one. Where
 * code is entered in other ways, too, one slot of {@link SlotKind#FINALLY} stands for all of them,
 * with the block that may be there.
 */
final class Unwinding {
    private static final int[] PREVIOUS = {
        Kinds.of(SlotKind.PREVIOUS_EXCEPTION, 1),
        Kinds.of(SlotKind.PREVIOUS_EXCEPTION, 2),
        Kinds.of(SlotKind.PREVIOUS_EXCEPTION, 3),
    };
    private static final int TRACEBACK = Kinds.of(SlotKind.TRACEBACK);
    private static final int VALUE = Kinds.of(SlotKind.EXCEPTION);
    private static final int TYPE = Kinds.of(SlotKind.EXCEPTION_TYPE);

    private final Machine machine;
    private final Program program;
    private final State state;

    /** Whether handlers have blocks of their own (3.0 on). */
    private final boolean savesPrevious;

    private final FinallyCalls calls;
    private final Cleanups cleanups;

    /** Whether control does not go on as the flow of the instruction says. */
    private boolean hasLeft;

    private boolean isInFinally;

    Unwinding(Machine machine, Program program) {
        this.machine = machine;
        this.program = program;
        this.state = machine.state;
        savesPrevious = program.opcodes().savesPrevious();
        calls = new FinallyCalls(machine, program);
        cleanups = new Cleanups(machine);
    }

    /** How deep the stack is at most, as a finally has one slot for several values. */
    int height(State at) {
        int height = at.depth;
        if (isInFinally) {
            for (int i = 0; i < at.depth; i++) {
                if (Kinds.is(at.stack[i], SlotKind.FINALLY)) {
                    height += Reason.height(at.stack[i], savesPrevious) - 1;
                }
            }
        }
        return height;
    }

    /** Where control goes after an instruction that was just interpreted. */
    Flow flow(int index) {
        Flow flow = program.opcodes().flow(program.number(index));
        return hasLeft ? Flow.EXIT : flow;
    }

    /**
     * Joins what the innermost handler would find if an instruction raised an exception.
     *
     * @param seen the handler that has seen the state, unless that has changed since
     * @return the handler of the instruction, or -1
     */
    int raise(int index, Transfer transfer, int seen) {
        hasLeft = false;
        Blocks blocks = state.blocks;
        Special special = transfer.special();
        if (blocks.count() == 0 || special == Special.POP_BLOCK && followsRotation(index)) {
            return -1;
        }
        int left = left(index, transfer);
        if (left < blocks.level() && special != Special.END_LOOP_OF_HANDLER) {
            machine.fail(
                    Rule.V4_STACK,
                    index,
                    "takes values that were on the stack before the innermost block was opened: "
                            + left
                            + " would be left, and the block needs "
                            + blocks.level());
            return -1;
        }
        boolean isEndOfHandler =
                special == Special.POP_EXCEPT || special == Special.POP_EXCEPT_UNWINDING;
        int block = blocks.count() - 1;
        for (; block >= 0; block--) {
            if (blocks.type(block) == Blocks.Type.HANDLER) {
                if (!holdsPrevious(blocks.level(block), isEndOfHandler ? state.depth : left)) {
                    if (!isEndOfHandler) {
                        failPrevious(index);
                    }
                    return -1;
                }
            } else if (blocks.type(block) != Blocks.Type.LOOP) {
                break;
            }
        }
        if (block < 0) {
            return -1;
        }
        int handler = blocks.target(block);
        if (handler != seen || state.isChanged) {
            enterHandler(index, block, handler);
            state.isChanged = false;
        }
        return handler;
    }

    /** A return rotates its value below those of a handler and then closes blocks, unwatched. */
    private boolean followsRotation(int index) {
        return index > 0
                && !machine.isJoin(index)
                && switch (program.special(index - 1)) {
                    case ROT_TWO, ROT_THREE, ROT_FOUR, ROT_N -> true;
                    default -> false;
                };
    }

    /** How many values are left if the instruction raises an exception. */
    private int left(int index, Transfer transfer) {
        return switch (transfer.special()) {
            case END_FINALLY ->
                    state.depth - (Kinds.is(state.top(1), SlotKind.EXCEPTION_TYPE) ? 3 : 1);
            case END_LOOP_OF_HANDLER -> state.depth - 3;
            case ROT_TWO, ROT_THREE, ROT_FOUR, ROT_N -> state.depth;
            default ->
                    transfer.through().isFixed()
                            ? state.depth - transfer.through().popped().length
                            : state.depth
                                    - (int)
                                            Effect.size(
                                                    transfer.through().popped(),
                                                    program.oparg(index));
        };
    }

    /** Whether the exception handled before is at a level. */
    private boolean holdsPrevious(int level, int depth) {
        return level + PREVIOUS.length <= depth
                && state.stack[level] == PREVIOUS[0]
                && state.stack[level + 1] == PREVIOUS[1]
                && state.stack[level + 2] == PREVIOUS[2];
    }

    private void failPrevious(int index) {
        machine.fail(
                Rule.V5_KIND,
                index,
                "unwinds the block of a handler, at whose level the exception handled before"
                        + " must be");
    }

    private void enterHandler(int index, int block, int handler) {
        Blocks.Type type = state.blocks.type(block);
        State other = machine.other();
        other.copy(state, state.blocks.level(block), block);
        if (type == Blocks.Type.FINALLY) {
            other.push(Reason.slot(0));
            isInFinally = true;
        } else {
            if (savesPrevious) {
                pushHandler(other);
            }
            other.push(TRACEBACK);
            other.push(VALUE);
            other.push(TYPE);
        }
        enter(index, handler, other);
    }

    /** Opens the block of a handler, if there is room, with the exception handled before. */
    static boolean pushHandler(State at) {
        if (at.blocks.isFull()) {
            return false;
        }
        at.blocks.push(Blocks.Type.HANDLER, 0, at.depth);
        for (int slot : PREVIOUS) {
            at.push(slot);
        }
        return true;
    }

    private void enter(int index, int target, State with) {
        machine.checkHeight(index, with);
        if (!machine.hasFailed()) {
            machine.merge(target, with);
        }
    }

    /** Interprets an instruction if it is one of these. */
    boolean apply(int index, Transfer transfer, int oparg) {
        switch (transfer.special()) {
            case SETUP_LOOP -> open(index, Blocks.Type.LOOP, state.depth);
            case SETUP_EXCEPT -> open(index, Blocks.Type.EXCEPT, state.depth);
            case SETUP_FINALLY -> open(index, calls.type(program.target(index)), state.depth);
            case SETUP_WITH -> {
                state.depth--;
                if (Effect.size(transfer.through().pushed(), oparg) == 2) {
                    state.push(Kinds.of(SlotKind.ANY));
                }
                state.push(Kinds.of(SlotKind.ANY));
                open(index, calls.type(program.target(index)), state.depth - 1);
            }
            case POP_BLOCK, POP_BLOCK_UNWINDING -> close(index, transfer.special());
            case POP_EXCEPT, POP_EXCEPT_UNWINDING -> endHandler(index, transfer.special());
            case END_LOOP_OF_HANDLER -> endLoop(index);
            case RERAISE_AT -> {
                if (oparg > 0 && !isHandlerOnTop()) {
                    machine.fail(Rule.V5_KIND, index, "needs the block of a handler on top");
                }
                state.depth -= 3;
            }
            case RETURN_OUTSIDE -> leaveFrame(index);
            case RETURN_UNWINDING -> {
                state.depth--;
                leave(index, Reason.RETURN);
            }
            case BREAK_LOOP -> leave(index, Reason.BREAK);
            case CONTINUE_LOOP -> {
                if (Reason.holds(program.target(index))) {
                    leave(index, Reason.at(program.target(index), 0));
                } else {
                    machine.fail(Rule.V4_STACK, index, "cannot be followed so far into the code");
                }
            }
            case END_FINALLY -> endFinally(index);
            case CALL_FINALLY -> {
                isInFinally = true;
                calls.call(index);
                hasLeft = true;
            }
            case POP_FINALLY -> calls.pop(index, oparg);
            case WITH_CLEANUP -> cleanups.call(index);
            case WITH_CLEANUP_START -> cleanups.start(index);
            case WITH_CLEANUP_FINISH -> cleanups.finish(index, calls.areUsed());
            default -> {
                return false;
            }
        }
        isInFinally |= cleanups.isUsed();
        return true;
    }

    /** How many blocks there can be, with those of exceptions for which finally has one slot. */
    private int blockCount() {
        int count = state.blocks.count();
        if (savesPrevious && isInFinally) {
            for (int i = 0; i < state.depth; i++) {
                count += Kinds.is(state.stack[i], SlotKind.FINALLY) ? 1 : 0;
            }
        }
        return count;
    }

    private void open(int index, Blocks.Type type, int level) {
        if (blockCount() >= Blocks.MOST) {
            machine.fail(
                    Rule.V4_STACK,
                    index,
                    "opens one block more than the " + Blocks.MOST + " that a frame has room for");
            return;
        }
        int target = program.target(index);
        state.blocks.push(type, target, level);
        calls.setUp(target, level);
        state.isChanged = true;
    }

    /** Whether the block on top may be hidden by the one of an exception in a finally. */
    private boolean isTopHidden() {
        if (savesPrevious && isInFinally) {
            for (int i = state.blocks.level(); i < state.depth; i++) {
                if (Kinds.is(state.stack[i], SlotKind.FINALLY)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHandlerOnTop() {
        int count = state.blocks.count();
        return count > 0 && state.blocks.type(count - 1) == Blocks.Type.HANDLER && !isTopHidden();
    }

    private void close(int index, Special special) {
        int count = state.blocks.count();
        if (count == 0) {
            machine.fail(Rule.V4_STACK, index, "closes a block, but none is open");
        } else if (isTopHidden() || state.blocks.type(count - 1) == Blocks.Type.HANDLER) {
            machine.fail(
                    Rule.V5_KIND, index, "closes the block of a handler, which POP_EXCEPT must");
        } else {
            if (special == Special.POP_BLOCK_UNWINDING) {
                state.depth = state.blocks.level();
            }
            state.blocks.pop();
            state.isChanged = true;
        }
    }

    private void endHandler(int index, Special special) {
        boolean isUnwinding = special == Special.POP_EXCEPT_UNWINDING;
        if (!isHandlerOnTop()) {
            machine.fail(Rule.V5_KIND, index, "needs the block of a handler on top");
            return;
        }
        int from = isUnwinding ? state.blocks.level() : state.depth - PREVIOUS.length;
        if (from < state.blocks.level() || !holdsPrevious(from, state.depth)) {
            failPrevious(index);
            return;
        }
        state.depth = from;
        state.blocks.pop();
        state.isChanged = true;
    }

    private void endLoop(int index) {
        int level = state.depth - 6;
        if (!isHandlerOnTop()
                || state.blocks.level() != level
                || !holdsPrevious(level, state.depth)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs the block of a handler on top, and its exception on the stack");
            return;
        }
        state.depth = level - 1;
        state.blocks.pop();
        state.isChanged = true;
        if (state.depth < state.blocks.level()) {
            machine.fail(Rule.V4_STACK, index, "takes a value from below the innermost block");
        }
    }

    /** The frame drops other values and blocks with itself. */
    private void leaveFrame(int index) {
        boolean isHandling = false;
        for (int i = 0; i < state.blocks.count(); i++) {
            isHandling |= state.blocks.type(i) == Blocks.Type.HANDLER;
        }
        for (int i = 0; isInFinally && i < state.depth; i++) {
            isHandling |= Kinds.is(state.stack[i], SlotKind.FINALLY);
        }
        if (isHandling) {
            machine.fail(
                    Rule.V4_STACK,
                    index,
                    "leaves the frame with the block of a handler open; the exception handled"
                            + " before would never be put back");
        }
        state.depth--;
    }

    /** Raises again, or goes on with why finally was entered. */
    private void endFinally(int index) {
        int top = state.top(1);
        if (Kinds.is(top, SlotKind.EXCEPTION_TYPE)) {
            if (state.depth < 3 || state.top(2) != VALUE || state.top(3) != TRACEBACK) {
                machine.fail(
                        Rule.V5_KIND,
                        index,
                        "needs an exception and its traceback below the class");
            }
            hasLeft = true;
            return;
        }
        boolean isEnd =
                Kinds.is(top, SlotKind.FINALLY)
                        || Kinds.is(top, calls.areUsed() ? SlotKind.NULL : SlotKind.NONE);
        if (!isEnd) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs why finally was entered on top of the stack; it finds "
                            + Kinds.kind(top).text());
            return;
        }
        state.depth--;
        int reasons = Reason.of(top);
        if (calls.areUsed()) {
            calls.comeBack(index, Reason.place(reasons));
            return;
        }
        if (Reason.has(reasons, Reason.RETURN)) {
            leave(index, Reason.RETURN);
        }
        if (Reason.has(reasons, Reason.BREAK)) {
            leave(index, Reason.BREAK);
        }
        if (Reason.place(reasons) >= 0) {
            leave(index, Reason.at(Reason.place(reasons), 0));
        }
        hasLeft = !Reason.has(reasons, Reason.NORMAL | Reason.SILENCED | Reason.OUTSIDE);
        if (Reason.has(reasons, Reason.OUTSIDE)) {
            state.depth -= PREVIOUS.length;
            state.blocks.pop();
            state.isChanged = true;
        }
    }

    /**
     * Up to 3.6 a handler ends before the {@code finally} that is its last part; the exception
     * handled before and the block are gone on the normal way only. Gives the state as if they were
     * still there, as nothing looks at them; the state itself if that is not how it is.
     */
    State inside(int[] known, State from) {
        int depth = from.depth;
        boolean isOutside =
                savesPrevious
                        && !calls.areUsed()
                        && from == state
                        && depth > 0
                        && from.savedDepth(known) == depth + PREVIOUS.length
                        && Kinds.is(from.top(1), SlotKind.NONE);
        if (!isOutside) {
            return from;
        }
        State other = machine.other();
        other.copy(from, depth - 1, from.blocks.count());
        if (!pushHandler(other)) {
            return from;
        }
        other.push(Reason.slot(Reason.OUTSIDE));
        isInFinally = true;
        return other;
    }

    /** Unwinds blocks for one reason, to the first that goes on with it. */
    private void leave(int index, int reason) {
        hasLeft = true;
        Blocks blocks = state.blocks;
        State other = machine.other();
        int depth = state.depth;
        for (int block = blocks.count() - 1; block >= 0; block--) {
            Blocks.Type type = blocks.type(block);
            int level = blocks.level(block);
            if (type == Blocks.Type.LOOP && Reason.place(reason) >= 0) {
                other.copy(state, depth, block + 1);
                startAgain(index, Reason.place(reason), other, level);
                return;
            }
            if (type == Blocks.Type.HANDLER && !holdsPrevious(level, depth)) {
                failPrevious(index);
                return;
            }
            depth = level;
            if (type == Blocks.Type.LOOP && reason == Reason.BREAK) {
                other.copy(state, depth, block);
                enter(index, blocks.target(block), other);
                return;
            }
            if (type == Blocks.Type.FINALLY) {
                other.copy(state, depth, block);
                other.push(Reason.slot(reason));
                isInFinally = true;
                enter(index, blocks.target(block), other);
                return;
            }
        }
        if (reason != Reason.RETURN) {
            machine.fail(Rule.V4_STACK, index, "leaves a loop, but no block of one is open");
        }
    }

    /** A continue leaves the stack as it is; so the block of an exception may not be there. */
    private void startAgain(int index, int target, State with, int level) {
        for (int i = level; i < with.depth; i++) {
            if (savesPrevious && Kinds.is(with.stack[i], SlotKind.FINALLY)) {
                machine.fail(
                        Rule.V4_STACK,
                        index,
                        "goes to the start of a loop out of a finally inside of it");
                return;
            }
        }
        enter(index, target, with);
    }
}
