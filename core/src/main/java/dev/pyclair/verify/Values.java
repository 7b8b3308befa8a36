package dev.pyclair.verify;

import dev.pyclair.code.Text;

/**
 * Instructions on the stack: rule {@link Rule#V4_STACK} for what they take, {@link Rule#V5_KIND}
 * for its kinds.
 */
final class Values {
    /** Where a module or class counts the annotations that were reached (3.14 on). */
    static final Text CONDITIONAL_ANNOTATIONS = Text.of("__conditional_annotations__");

    /** The bit of IMPORT_NAME that forbids to import lazily. */
    private static final int EAGER = 2;

    private final Machine machine;
    private final State state;
    private final Program program;
    private final Tuples tuples;
    private final Functions functions;
    private final Intrinsics intrinsics;

    Values(Machine machine, Program program) {
        this.machine = machine;
        this.state = machine.state;
        this.program = program;
        this.tuples = new Tuples(program, state);
        this.functions = new Functions(machine, program, tuples);
        this.intrinsics = new Intrinsics(machine, program, tuples);
    }

    /** Checks that the stack has what an instruction looks at and pops. */
    boolean fits(int index, Transfer transfer) {
        Effect effect = transfer.through();
        int oparg = program.oparg(index);
        Item[] looked = effect.looked();
        Item[] popped = effect.popped();
        long needed =
                effect.isFixed()
                        ? looked.length + popped.length
                        : Effect.size(looked, oparg) + Effect.size(popped, oparg);
        if (needed > state.depth) {
            machine.fail(
                    Rule.V4_STACK,
                    index,
                    "needs "
                            + needed
                            + (needed == 1 ? " value" : " values")
                            + " on the stack; "
                            + (state.depth == 0
                                    ? "it is empty"
                                    : "there "
                                            + (state.depth == 1 ? "is " : "are ")
                                            + state.depth));
            return false;
        }
        if ((transfer.special() == Special.CALL
                        || transfer.special() == Special.CALL_FUNCTION
                        || transfer.special() == Special.CALL_PAIRS)
                && functions.isTrustingCall(index, transfer)) {
            return !machine.hasFailed();
        }
        int at = state.depth - (int) needed;
        at = match(index, looked, at, oparg);
        return at >= 0 && match(index, popped, at, oparg) >= 0;
    }

    /** Compares slots from a place on with items; gives the place behind, or -1. */
    private int match(int index, Item[] items, int from, int oparg) {
        int at = from;
        for (Item item : items) {
            int end = item.count() == Count.ONE ? at + 1 : at + (int) item.count().of(oparg);
            if (item.accepted() == -1) {
                at = end;
            }
            for (; at < end; at++) {
                if (!Kinds.isIn(state.stack[at], item.accepted())) {
                    mismatch(index, at, item.words());
                    return -1;
                }
            }
        }
        return at;
    }

    private void mismatch(int index, int at, String expected) {
        int fromTop = state.depth - at;
        machine.fail(
                Rule.V5_KIND,
                index,
                "needs "
                        + expected
                        + (fromTop == 1
                                ? " on top of the stack"
                                : " at place " + fromTop + " from the top of the stack")
                        + "; it finds "
                        + Kinds.kind(state.stack[at]).text());
    }

    /** Does what an instruction does even if it raises an exception. */
    void prepare(int index, Special special) {
        int oparg = program.oparg(index);
        switch (special) {
            case LIST_EXTEND -> forgetExceptions(oparg + 1);
            case WRITES_LOCALS -> {
                for (int i = 0; i < state.locals.length; i++) {
                    state.setLocal(i, Kinds.of(SlotKind.ANY));
                }
            }
            case LIST_APPEND -> {
                if (!Kinds.isIn(state.top(1), Kinds.EXCEPTIONS)) {
                    forgetExceptions(oparg + 1);
                }
            }
            case COPY -> share(oparg);
            case IMPORT_FROM -> share(1);
            case YIELD_VALUE -> {
                // An exception that is thrown into the generator finds what was sent there.
                state.setTop(1, Kinds.of(SlotKind.ANY));
                state.borrow(0);
            }
            default -> {
                // Leaves what it looks at as it is.
            }
        }
    }

    /** What others can get at, they can change: a list its items, a function its code. */
    private void share(int place) {
        forgetExceptions(place);
        if (Kinds.is(state.top(place), SlotKind.FUNCTION)) {
            state.setTop(place, Kinds.of(SlotKind.FUNCTION));
        }
    }

    /** A list that something else can get at, or add to, is no longer one of exceptions. */
    private void forgetExceptions(int place) {
        if (Kinds.is(state.top(place), SlotKind.EXCEPTION_LIST)) {
            state.setTop(place, Kinds.of(SlotKind.LIST));
        }
    }

    /** Pops and pushes. */
    void apply(int index, Effect effect, int oparg) {
        if (effect.isFixed()) {
            state.depth -= effect.popped().length;
            for (Item item : effect.pushed()) {
                state.push(item.pushed());
            }
            return;
        }
        state.depth -= (int) Effect.size(effect.popped(), oparg);
        long size = Effect.size(effect.pushed(), oparg);
        if (size > program.code().stackSize()) {
            machine.overflow(index, state.depth + size);
            return;
        }
        machine.spend(index, size);
        for (Item item : effect.pushed()) {
            for (long i = item.count().of(oparg); i > 0; i--) {
                state.push(item.pushed());
            }
        }
    }

    /** Interprets a special case on the stack. */
    void apply(int index, Transfer transfer, int oparg) {
        switch (transfer.special()) {
            case LOAD_CONST -> state.push(tuples.constant(oparg));
            case LOAD_COMMON_CONSTANT -> state.push(tuples.commonConstant(oparg));
            case LOAD_NAME -> state.push(Kinds.of(reserved(oparg)));
            case STORE_NAME -> storeName(index, oparg);
            case LOAD_ATTR, PASS_ON -> passOn(index, transfer, oparg);
            case GET_ITER -> {
                int variable = state.borrowedAt(1);
                state.depth--;
                state.push(Kinds.of(SlotKind.ITERATED, index + 1));
                state.borrow(variable);
                state.push(Kinds.of(SlotKind.NULL_OR_INDEX, index + 1));
            }
            case FOR_ITER, SEND -> {
                pair(index, transfer);
                apply(index, transfer.through(), oparg);
            }
            case CALL -> {
                int result = functions.result(transfer, oparg);
                apply(index, transfer.through(), oparg);
                state.setTop(1, result);
            }
            case COPY -> {
                state.push(state.top(oparg));
                state.borrow(state.borrowedAt(oparg + 1));
            }
            case SWAP -> swap(oparg);
            case ROT_TWO -> rotate(2);
            case ROT_THREE -> rotate(3);
            case ROT_FOUR -> rotate(4);
            case ROT_N -> rotate(oparg);
            case BUILD_TUPLE -> {
                int slot = tuples.built(index, oparg);
                state.depth -= oparg;
                state.push(slot);
            }
            case BUILD_LIST -> {
                state.depth -= oparg;
                state.push(Kinds.of(oparg == 0 ? SlotKind.EXCEPTION_LIST : SlotKind.LIST));
            }
            case IMPORT_NAME -> {
                fromList(index, oparg);
                apply(index, transfer.through(), oparg);
            }
            case BUILD_CONST_KEY_MAP -> {
                if (tuples.constantSize(state.top(1)) != oparg) {
                    machine.fail(
                            Rule.V5_KIND,
                            index,
                            "needs a constant tuple of " + oparg + " keys on top of the stack");
                }
                apply(index, transfer.through(), oparg);
            }
            case MATCH_CLASS -> {
                names(index, Integer.MAX_VALUE);
                apply(index, transfer.through(), oparg);
            }
            case CALL_KW -> {
                names(index, oparg);
                apply(index, transfer.through(), oparg);
            }
            case CALL_PAIRS -> {
                functions.checkKeywords(index, transfer, oparg);
                apply(index, transfer.through(), oparg);
            }
            case MAKE_FUNCTION, MAKE_FUNCTION_FLAGS, MAKE_NAMED_FUNCTION, MAKE_CLOSURE ->
                    functions.make(index, transfer, oparg);
            case SET_FUNCTION_ATTRIBUTE -> functions.setAttribute(index, oparg);
            case CALL_INTRINSIC_1 -> intrinsics.one(index, oparg);
            case CALL_INTRINSIC_2 -> intrinsics.two(index, oparg);
            case BUILD_TEMPLATE -> intrinsics.template(index);
            case RERAISE -> reraise(index, oparg);
            case RETURN -> leave(index, transfer, oparg);
            case YIELD_VALUE -> {
                suspend(index, oparg);
                apply(index, transfer.through(), oparg);
            }
            case RETURN_GENERATOR -> state.push(Kinds.of(SlotKind.ANY));
            default -> apply(index, transfer.through(), oparg);
        }
    }

    private void swap(int oparg) {
        int top = state.top(1);
        int variable = state.borrowedAt(1);
        int other = state.borrowedAt(oparg);
        state.setTop(1, state.top(oparg));
        state.setTop(oparg, top);
        state.borrowAt(oparg, variable);
        state.borrowAt(1, other);
        state.isChanged |= variable != other;
    }

    /** Moves the top below others. */
    private void rotate(int count) {
        int top = state.top(1);
        for (int number = 1; number < count; number++) {
            state.setTop(number, state.top(number + 1));
        }
        state.setTop(count, top);
    }

    /** The kind of a name that the compiler keeps for itself. */
    private SlotKind reserved(int name) {
        return program.code().names().text(name).equals(CONDITIONAL_ANNOTATIONS)
                ? SlotKind.SET
                : SlotKind.ANY;
    }

    private void storeName(int index, int name) {
        int slot = state.stack[--state.depth];
        if (reserved(name) == SlotKind.SET && !Kinds.is(slot, SlotKind.SET)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "stores "
                            + Kinds.kind(slot).text()
                            + " by a name of the compiler's own, which must be a set");
        }
    }

    /** What comes out on top can be what was on top, which then is borrowed still. */
    private void passOn(int index, Transfer transfer, int oparg) {
        boolean isPassed =
                transfer.special() != Special.LOAD_ATTR
                        || Effect.size(transfer.through().pushed(), oparg) == 2;
        int variable = isPassed ? state.borrowedAt(1) : 0;
        apply(index, transfer.through(), oparg);
        if (!machine.hasFailed()) {
            state.borrow(variable);
        }
    }

    /** From 3.15 on: what is iterated, and its index (or NULL), made by one GET_ITER. */
    private void pair(int index, Transfer transfer) {
        if (transfer.through().looked().length < 2) {
            return;
        }
        int above = transfer.special() == Special.SEND ? 2 : 1;
        int slot = state.top(above);
        int below = state.top(above + 1);
        boolean isMade =
                Kinds.is(slot, SlotKind.NULL_OR_INDEX)
                        && Kinds.is(below, SlotKind.ITERATED)
                        && Kinds.note(slot) != 0
                        && Kinds.note(slot) == Kinds.note(below);
        boolean isAlone =
                Kinds.is(slot, SlotKind.NULL)
                        && (transfer.special() == Special.SEND
                                || Kinds.is(below, SlotKind.ITERATOR));
        if (!isMade && !isAlone) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs what one GET_ITER made, or an iterator and NULL; it finds "
                            + Kinds.kind(below).text()
                            + " and "
                            + Kinds.kind(slot).text());
        }
    }

    /** The names of arguments or attributes on top of the stack. */
    private void names(int index, int most) {
        if (!tuples.isNames(state.top(1)) || tuples.constantSize(state.top(1)) > most) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs a constant tuple of different names on top of the stack"
                            + (most == Integer.MAX_VALUE ? "" : ", not more than arguments"));
        }
    }

    /**
     * A lazy import takes the items of its fromlist for strings ({@code Python/import.c:
     * _PyImport_LazyImportModuleLevelObject}).
     */
    private void fromList(int index, int oparg) {
        boolean mayBeLazy = (oparg & EAGER) == 0;
        int names = state.top(1);
        if (mayBeLazy
                && !Kinds.is(names, SlotKind.NONE)
                && !Kinds.is(names, SlotKind.STRING)
                && !tuples.isConstantOfStrings(names)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "may be lazy and needs None, or a constant string or tuple of strings, on top"
                            + " of the stack; it finds "
                            + Kinds.kind(names).text());
        }
    }

    private void reraise(int index, int oparg) {
        if (oparg > 0
                && (state.depth <= oparg || !Kinds.is(state.top(oparg + 1), SlotKind.LASTI))) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs the offset of a raise at place " + (oparg + 1) + " from the top");
        }
        state.depth--;
    }

    /** While it waits for another generator, that is expected below the value that is yielded. */
    private void suspend(int index, int oparg) {
        boolean waits =
                (program.oparg(index + 1) & program.opcodes().resumePlaces()) > 1
                        || program.opcodes().transfer(program.number(index)).most() == 1
                                && oparg == 1;
        int below = program.opcodes().iteratesPairs() ? 3 : 2;
        if (waits && (state.depth < below || !Kinds.isObject(state.top(below)))) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "waits for another generator, which must be at place "
                            + below
                            + " from the top of the stack");
        }
    }

    private void leave(int index, Transfer transfer, int oparg) {
        state.depth -= transfer.through().popped().length;
        if (state.depth != 0) {
            machine.fail(
                    Rule.V4_STACK,
                    index,
                    "leaves the frame with "
                            + state.depth
                            + " more values on the stack; nothing but the result may be there");
        }
    }

    /**
     * Whether a jump tests a copy of what is on top of the stack now, so that it tells whether that
     * is None.
     */
    boolean testsCopyOfTop(int index, Special special) {
        return (special == Special.JUMP_IF_NONE || special == Special.JUMP_IF_NOT_NONE)
                && state.depth > 0
                && index > 0
                && program.special(index - 1) == Special.COPY
                && program.oparg(index - 1) == 1
                && !machine.isJoin(index);
    }
}
