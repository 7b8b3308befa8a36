package dev.pyclair.verify;

import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.opcode.Flow;
import java.util.HashMap;
import java.util.Map;

/**
 * Interprets the instructions of a code object on kinds instead of values, along all ways at once:
 * rules {@link Rule#V4_STACK} to {@link Rule#V6_ASSIGNMENT}.
 *
 * <p>States are kept where ways meet: at targets of jumps and of handlers. Whenever one becomes
 * more general, what follows it is interpreted once more; as kinds become general in few steps,
 * that ends soon.
 */
final class Machine {
    /** Slots of kept states: so many, and so many more for each unit of code. */
    private static final long FREE_SLOTS = 1 << 20;

    private static final long SLOTS_OF_A_UNIT = 256;

    /** Steps: so many for each instruction, and for these more. */
    private static final long STEPS_OF_AN_INSTRUCTION = 400;

    private static final long FREE_INSTRUCTIONS = 250;

    /** So many slots that are copied count as a step. */
    private static final int SLOTS_OF_A_STEP = 8;

    private final Program program;
    private final ControlFlow flow;
    private final Handlers handlers;
    private final Shape shape;
    private final boolean[] isJoin;
    private final boolean[] isPending;
    private final int[][] kept;
    private final Variables variables;
    private final Values values;
    private final boolean seesCallerBefore;
    private final Unwinding unwinding;
    private final boolean hasBlocks;

    final State state;
    private State other;
    private long slots;
    private long steps;
    private boolean hasFailed;
    private int firstPending;
    private Map<Integer, StackState> recorded;

    Machine(Program program, ControlFlow flow, Handlers handlers, Shape shape) {
        this.program = program;
        this.flow = flow;
        this.handlers = handlers;
        this.shape = shape;
        int count = program.count();
        isJoin = new boolean[count];
        isPending = new boolean[count];
        kept = new int[count][];
        hasBlocks = program.code().version().exceptionScheme() == ExceptionScheme.BLOCK_STACK;
        state = newState();
        variables = new Variables(this, program.code(), shape);
        values = new Values(this, program);
        unwinding = new Unwinding(this, program);
        seesCallerBefore = program.opcodes().setsFunctionAttributes();
        for (int i = 0; i < count; i++) {
            isJoin[i] = flow.isTarget(i);
        }
        for (int i = 0; i < handlers.count(); i++) {
            isJoin[handlers.target(i)] = true;
        }
    }

    private State newState() {
        return new State(shape.variableCount(), program.opcodes().borrows(), hasBlocks);
    }

    /** Interprets from the first instruction on, until nothing new is found. */
    void run() {
        variables.enter(state);
        if (shape.startsWithValue()) {
            state.push(Kinds.of(SlotKind.ANY));
            checkHeight(0, state);
        }
        isJoin[0] = true;
        merge(0, state);
        while (firstPending < program.count() && !program.findings().isFull()) {
            int index = firstPending;
            firstPending = program.count();
            for (; index < program.count(); index++) {
                if (isPending[index]) {
                    isPending[index] = false;
                    follow(index);
                }
            }
        }
    }

    /** What is known before each instruction, after {@link #run}. */
    Map<Integer, StackState> record() {
        recorded = new HashMap<>();
        for (int i = 0; i < program.count(); i++) {
            if (kept[i] != null) {
                follow(i);
            }
        }
        return recorded;
    }

    /** The same before an instruction and before each EXTENDED_ARG that belongs to it. */
    private void record(int index) {
        StackState before = state.toStackState();
        for (int unit = program.start(index);
                unit <= program.unit(index);
                unit += program.prefixSize()) {
            recorded.put(program.offset(unit), before);
        }
    }

    /** Interprets from a kept state to where ways meet or end. */
    private void follow(int from) {
        state.load(kept[from]);
        int index = from;
        int lastEntry = -1;
        while (true) {
            if (recorded != null) {
                record(index);
            }
            hasFailed = false;
            spend(index, SLOTS_OF_A_STEP);
            if (hasFailed) {
                return;
            }
            Transfer transfer = program.opcodes().transfer(program.number(index));
            Special special = transfer.special();
            int oparg = program.oparg(index);
            if (!values.fits(index, transfer)) {
                return;
            }
            values.prepare(index, special);
            lastEntry =
                    hasBlocks
                            ? unwinding.raise(index, transfer, lastEntry)
                            : raise(index, transfer, special, lastEntry);
            if (hasFailed) {
                return;
            }
            if (transfer.jump() != transfer.through()) {
                jumpApart(index, transfer);
            }
            apply(index, transfer, special, oparg);
            if (hasFailed || !goOn(index, transfer, special)) {
                return;
            }
            index++;
            if (isJoin[index]) {
                merge(index, state);
                return;
            }
        }
    }

    private void apply(int index, Transfer transfer, Special special, int oparg) {
        if (special == Special.NONE) {
            values.apply(index, transfer.through(), oparg);
        } else if (!variables.apply(index, special, oparg)
                && !(hasBlocks && unwinding.apply(index, transfer, oparg))) {
            values.apply(index, transfer, oparg);
        }
        checkHeight(index, state);
    }

    /** Checks that the stack has room for all that its slots can stand for. */
    void checkHeight(int index, State at) {
        int height = hasBlocks ? unwinding.height(at) : at.depth;
        if (height > program.code().stackSize() && !hasFailed) {
            overflow(index, height);
        }
    }

    /** Counts work on so many slots; a hostile code object would take for ever. */
    void spend(int index, long count) {
        steps += count;
        if (steps
                > SLOTS_OF_A_STEP
                        * STEPS_OF_AN_INSTRUCTION
                        * (program.count() + FREE_INSTRUCTIONS)) {
            fail(
                    Rule.V4_STACK,
                    index,
                    "cannot be followed: the ways through the code are too many");
            firstPending = program.count();
        }
    }

    void overflow(int index, long depth) {
        fail(
                Rule.V4_STACK,
                index,
                "makes the stack "
                        + depth
                        + " deep, but co_stacksize is "
                        + program.code().stackSize());
    }

    /** Joins into the jump's target; says whether the next instruction follows. */
    private boolean goOn(int index, Transfer transfer, Special special) {
        Flow way =
                hasBlocks ? unwinding.flow(index) : program.opcodes().flow(program.number(index));
        if ((way == Flow.JUMP || way == Flow.BRANCH) && transfer.jump() == transfer.through()) {
            int below = state.depth > 0 ? state.top(1) : 0;
            boolean isKnown =
                    values.testsCopyOfTop(index, special)
                            && Kinds.is(below, SlotKind.EXCEPTION_OR_NONE);
            if (isKnown && special == Special.JUMP_IF_NOT_NONE) {
                state.setTop(1, Kinds.of(SlotKind.EXCEPTION));
            }
            merge(program.target(index), state);
            if (isKnown) {
                state.setTop(
                        1, special == Special.JUMP_IF_NONE ? Kinds.of(SlotKind.EXCEPTION) : below);
            }
        }
        if (!way.fallsThrough()) {
            return false;
        }
        if (index + 1 == program.count()) {
            fail(
                    Rule.V3_CONTROL,
                    index,
                    "is the last instruction, and control goes on behind it; the code must end with"
                            + " a return, a raise or a jump");
            return false;
        }
        return true;
    }

    private void jumpApart(int index, Transfer transfer) {
        other().load(state.saved());
        other.depth -= (int) Effect.size(transfer.jump().popped(), 0);
        for (Item item : transfer.jump().pushed()) {
            other.push(item.pushed());
        }
        checkHeight(index, other);
        if (hasFailed) {
            return;
        }
        merge(program.target(index), other);
        if (transfer.special() == Special.SEND) {
            raiseBehind(index);
        }
    }

    /**
     * Joins what handlers would find if {@code throw} ended the wait of a SEND by an exception: it
     * counts as one of the unit before the target ({@code Objects/genobject.c: _gen_throw} of
     * 3.11).
     */
    private void raiseBehind(int send) {
        int entry = program.target(send) > 0 ? handlers.covering(program.target(send) - 1) : -1;
        if (entry < 0) {
            return;
        }
        if (handlers.depth(entry) > other.depth) {
            fail(
                    Rule.V3_CONTROL,
                    send,
                    "leaves "
                            + other.depth
                            + " values on the stack where it leads to; the handler of the"
                            + " instruction before that expects "
                            + handlers.depth(entry));
        } else if (hasRoom(send, entry)) {
            mergeRaised(other, entry);
        }
    }

    /**
     * Joins what handlers would find if the instruction raised an exception.
     *
     * @param seen the entry whose handler has seen the state, unless that has changed since
     * @return the entry that covers the instruction, or -1
     */
    private int raise(int index, Transfer transfer, Special special, int seen) {
        if (special == Special.NEVER_RAISES || special == Special.RETURN) {
            return -1;
        }
        if (special == Special.LOAD_CONST || special == Special.LOAD_COMMON_CONSTANT) {
            return seen;
        }
        int entry = handlers.covering(index);
        if (entry >= 0 && leavesEnough(index, entry, transfer, special)) {
            if (entry != seen || state.isChanged) {
                mergeRaised(state, entry);
                state.isChanged = false;
            }
        }
        // An exception out of a function that is called without a C call counts as one of the unit
        // before (Python/ceval.c: resume_with_error).
        if (seesCallerBefore && index > 0 && program.start(index) == program.unit(index)) {
            int before = handlers.covering(index - 1);
            if (before >= 0
                    && before != entry
                    && program.opcodes().entersFrames(program.number(index))
                    && leavesEnough(index, before, transfer, special)) {
                mergeRaised(state, before);
            }
        }
        return entry;
    }

    /** Checks that an exception leaves as many values on the stack as the handler expects. */
    private boolean leavesEnough(int index, int entry, Transfer transfer, Special special) {
        int left = state.depth;
        if (special != Special.YIELD_VALUE
                && special != Special.SWAP
                && special != Special.END_ASYNC_FOR) {
            left -= (int) Effect.size(transfer.through().popped(), program.oparg(index));
        }
        if (special == Special.PRECALL) {
            // Its special forms do the call.
            left -= program.oparg(index) + 2;
        }
        int depth = handlers.depth(entry);
        if (depth > left) {
            fail(
                    Rule.V3_CONTROL,
                    index,
                    "can raise an exception when "
                            + left
                            + " values are left on the stack; its handler expects "
                            + depth);
            return false;
        }
        return hasRoom(index, entry);
    }

    /** Checks that the stack has room for what the handler is given. */
    private boolean hasRoom(int index, int entry) {
        int all = handlers.depth(entry) + (handlers.hasLasti(entry) ? 2 : 1);
        if (all > program.code().stackSize()) {
            fail(
                    Rule.V4_STACK,
                    index,
                    "can raise an exception, for whose handler the stack must be "
                            + all
                            + " deep; co_stacksize is "
                            + program.code().stackSize());
            return false;
        }
        return true;
    }

    private void mergeRaised(State from, int entry) {
        if (from != other()) {
            System.arraycopy(from.locals, 0, other.locals, 0, from.locals.length);
            other.depth = 0;
            for (int i = 0; i < handlers.depth(entry); i++) {
                other.push(from.stack[i]);
                other.borrow(from.borrowedAt(from.depth - i));
            }
        }
        other.depth = handlers.depth(entry);
        if (handlers.hasLasti(entry)) {
            other.push(Kinds.of(SlotKind.LASTI));
        }
        other.push(Kinds.of(SlotKind.EXCEPTION));
        merge(handlers.target(entry), other);
    }

    /** Makes what is known before an instruction as general as to cover a state. */
    void merge(int target, State reached) {
        spend(target, reached.locals.length + reached.depth);
        int[] known = kept[target];
        State from = hasBlocks && known != null ? unwinding.inside(known, reached) : reached;
        if (known == null) {
            slots += from.locals.length + from.depth;
            if (slots > FREE_SLOTS + SLOTS_OF_A_UNIT * program.size()) {
                fail(Rule.V4_STACK, target, "cannot be followed: the states take too much memory");
                return;
            }
            kept[target] = from.saved();
            pend(target);
        } else if (from.savedDepth(known) != from.depth) {
            fail(
                    Rule.V4_STACK,
                    target,
                    "is reached with "
                            + from.savedDepth(known)
                            + " values on the stack on one way and with "
                            + from.depth
                            + " on another");
        } else if (!from.blocks.equal(known)) {
            fail(Rule.V4_STACK, target, "is reached with some blocks open and with others");
        } else if (from.joinInto(known)) {
            pend(target);
        }
    }

    private void pend(int target) {
        if (recorded == null) {
            isPending[target] = true;
            firstPending = Math.min(firstPending, target);
        }
    }

    /** A second state, to change; good until the next is asked for. */
    State other() {
        if (other == null) {
            other = newState();
        }
        return other;
    }

    /** Notes that ways meet before an instruction. */
    void join(int index) {
        isJoin[index] = true;
    }

    /** Whether ways meet before an instruction. */
    boolean isJoin(int index) {
        return isJoin[index];
    }

    boolean hasFailed() {
        return hasFailed;
    }

    /** Reports what is wrong with an instruction; nothing behind it is followed on this way. */
    void fail(Rule rule, int index, String message) {
        hasFailed = true;
        if (recorded == null) {
            program.fault(rule, index, message);
        }
    }
}
