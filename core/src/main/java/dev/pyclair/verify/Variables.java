package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;

/**
 * Instructions on fast variables: rule {@link Rule#V6_ASSIGNMENT}, and of {@link Rule#V5_KIND} that
 * a variable holds a cell where one is read.
 *
 * <p>A variable that is shared with inner functions holds a cell or NULL from the start of the code
 * on, but for the time in which an inlined comprehension has a variable of that name itself.
 */
final class Variables {
    private static final int UNBOUND = Kinds.of(SlotKind.NULL);
    private static final int OBJECT = Kinds.of(SlotKind.ANY);
    private static final int CELL_OR_NULL =
            Kinds.set(SlotKind.CELL, SlotKind.NULL, SlotKind.NULL_OR_CELL);
    private static final int MAYBE_UNBOUND =
            Kinds.set(SlotKind.NULL, SlotKind.NULL_OR_ANY, SlotKind.NULL_OR_CELL);

    private final Machine machine;
    private final State state;
    private final CodeObject code;
    private final Shape shape;

    Variables(Machine machine, CodeObject code, Shape shape) {
        this.machine = machine;
        this.state = machine.state;
        this.code = code;
        this.shape = shape;
    }

    /** The variables as a call leaves them. */
    void enter(State entry) {
        int arguments = shape.argumentCount();
        for (int i = 0; i < entry.locals.length; i++) {
            entry.locals[i] =
                    i >= arguments
                            ? UNBOUND
                            : i < code.argCount()
                                    ? Kinds.of(TrustedArguments.kind(code, i))
                                    : OBJECT;
        }
    }

    /** Interprets an instruction if it is one of these. */
    boolean apply(int index, Special special, int oparg) {
        switch (special) {
            case LOAD_FAST -> load(index, oparg);
            case LOAD_FAST_BORROW -> borrow(index, oparg);
            case LOAD_FAST_LOAD_FAST -> {
                load(index, oparg >> 4);
                load(index, oparg & 15);
            }
            case LOAD_FAST_BORROW_LOAD_FAST_BORROW -> {
                borrow(index, oparg >> 4);
                borrow(index, oparg & 15);
            }
            case LOAD_FAST_CHECK -> loadChecked(oparg);
            case LOAD_FAST_AND_CLEAR -> {
                checkBorrowed(index, oparg);
                state.push(state.locals[oparg]);
                unbind(index, oparg);
            }
            case STORE_FAST -> store(index, oparg);
            case STORE_FAST_LOAD_FAST -> {
                store(index, oparg >> 4);
                load(index, oparg & 15);
            }
            case STORE_FAST_STORE_FAST -> {
                store(index, oparg >> 4);
                store(index, oparg & 15);
            }
            case DELETE_FAST -> {
                checkBorrowed(index, oparg);
                unbind(index, oparg);
            }
            case MAKE_CELL -> {
                checkBorrowed(index, oparg);
                makeCell(index, oparg);
            }
            case COPY_FREE_VARS -> {
                for (int i = state.locals.length - oparg; i < state.locals.length; i++) {
                    state.setLocal(i, Kinds.of(SlotKind.CELL, i + 1));
                }
            }
            case LOAD_CLOSURE -> {
                requireCell(index, oparg);
                state.push(state.locals[oparg]);
            }
            case LOAD_DEREF, LOAD_CLASSDEREF -> {
                requireCell(index, oparg);
                state.push(boundKind(oparg));
            }
            case LOAD_DEREF_OR_ITEM -> {
                requireCell(index, oparg);
                state.setTop(1, boundKind(oparg));
            }
            case DELETE_DEREF -> requireCell(index, oparg);
            case STORE_DEREF -> {
                requireCell(index, oparg);
                checkReserved(index, oparg, state.top(1));
                state.depth--;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void load(int index, int variable) {
        int slot = state.locals[variable];
        if (Kinds.isIn(slot, MAYBE_UNBOUND)) {
            machine.fail(
                    Rule.V6_ASSIGNMENT,
                    index,
                    "loads "
                            + name(variable)
                            + (slot == UNBOUND ? ", which is unbound" : ", which may be unbound")
                            + "; without a check the interpreter would read NULL");
        }
        state.push(slot);
    }

    private void borrow(int index, int variable) {
        load(index, variable);
        state.borrow(variable + 1);
    }

    /** A value that is borrowed from a variable must be used before the variable gets another. */
    private void checkBorrowed(int index, int variable) {
        if (state.isBorrowing(variable + 1)) {
            machine.fail(
                    Rule.V6_ASSIGNMENT,
                    index,
                    "takes the value of "
                            + name(variable)
                            + " away while the stack still borrows it (LOAD_FAST_BORROW)");
        }
    }

    private void loadChecked(int variable) {
        int slot = state.locals[variable];
        if (Kinds.isIn(slot, MAYBE_UNBOUND)) {
            // Behind the instruction it is bound, as it raises an exception otherwise.
            slot =
                    Kinds.is(slot, SlotKind.NULL_OR_CELL)
                            ? Kinds.of(SlotKind.CELL, Kinds.note(slot))
                            : boundKind(variable);
            state.setLocal(variable, slot);
        }
        state.push(slot);
    }

    private int boundKind(int variable) {
        return Kinds.of(TrustedArguments.kindOfVariable(code, variable));
    }

    private void store(int index, int variable) {
        if (state.borrowedAt(1) != 0) {
            machine.fail(
                    Rule.V6_ASSIGNMENT,
                    index,
                    "stores in "
                            + name(variable)
                            + " what is borrowed (LOAD_FAST_BORROW); only what the stack owns can be"
                            + " stored");
        }
        int slot = state.stack[--state.depth];
        checkBorrowed(index, variable);
        boolean holdsCell = Kinds.isIn(slot, CELL_OR_NULL) && slot != UNBOUND;
        if (shape.isFree(variable) && !Kinds.is(slot, SlotKind.CELL)
                || Kinds.is(state.locals[variable], SlotKind.CELL) && !holdsCell
                || holdsCell && shape.isShared(variable) && Kinds.note(slot) != variable + 1) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "stores "
                            + Kinds.kind(slot).text()
                            + " over the cell of "
                            + name(variable)
                            + ", which inner functions share");
            return;
        }
        if (slot != UNBOUND && !holdsCell) {
            checkReserved(index, variable, slot);
        }
        if (!Kinds.isIn(slot, MAYBE_UNBOUND)) {
            slot = holdsCell && shape.isShared(variable) ? slot : boundKind(variable);
        }
        state.setLocal(variable, slot);
    }

    private void checkReserved(int index, int variable, int slot) {
        SlotKind kind = TrustedArguments.kindOfVariable(code, variable);
        if (kind != SlotKind.ANY && !Kinds.is(slot, kind)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "stores "
                            + Kinds.kind(slot).text()
                            + " in "
                            + name(variable)
                            + ", a variable of the compiler's own, which must hold "
                            + kind.text());
        }
    }

    private void unbind(int index, int variable) {
        if (shape.isFree(variable)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "takes away the cell of "
                            + name(variable)
                            + ", a variable of an outer function");
        } else {
            state.setLocal(variable, UNBOUND);
        }
    }

    private void makeCell(int index, int variable) {
        if (!shape.isShared(variable)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "makes a cell of "
                            + name(variable)
                            + ", which is not of the kind that inner functions share");
        } else {
            state.setLocal(variable, Kinds.of(SlotKind.CELL, variable + 1));
        }
    }

    private void requireCell(int index, int variable) {
        if (!Kinds.is(state.locals[variable], SlotKind.CELL)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "takes "
                            + name(variable)
                            + " for a cell, but it holds "
                            + Kinds.kind(state.locals[variable]).text());
        }
    }

    private String name(int variable) {
        return code.localNames().get(variable);
    }
}
