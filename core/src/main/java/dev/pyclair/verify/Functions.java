package dev.pyclair.verify;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.opcode.InstructionSet.ValueList;
import java.util.List;

/**
 * How functions are made: of constant code, with the closure that it needs, and called at once if
 * the code trusts its arguments.
 *
 * <p>{@code Objects/funcobject.c} and COPY_FREE_VARS check none of this. The note of an unfinished
 * function is the index of its code plus 1, times 2, plus 1 if it lacks its closure.
 */
final class Functions {
    private static final int CLOSURE_FLAG = 8;

    private final Machine machine;
    private final State state;
    private final Program program;
    private final CodeObject code;
    private final Tuples tuples;

    Functions(Machine machine, Program program, Tuples tuples) {
        this.machine = machine;
        this.state = machine.state;
        this.program = program;
        this.code = program.code();
        this.tuples = tuples;
    }

    /** MAKE_FUNCTION; up to 3.12 with what its flags say below the code. */
    void make(int index, Transfer transfer, int flags) {
        // Up to 3.10 the name is on top.
        int place = transfer.special() == Special.MAKE_NAMED_FUNCTION ? 2 : 1;
        int note = Kinds.note(state.top(place));
        if (note == 0) {
            machine.fail(Rule.V5_KIND, index, "makes a function of one code object or another");
            return;
        }
        CodeObject inner = inner(note - 1);
        boolean lacksClosure = new Shape(inner).freeCount() > 0;
        if (transfer.special() == Special.MAKE_CLOSURE) {
            lacksClosure = false;
            checkClosure(index, inner, state.top(2));
        } else if (transfer.special() != Special.MAKE_FUNCTION) {
            int below = place + 1;
            if ((flags & CLOSURE_FLAG) != 0) {
                lacksClosure = false;
                checkClosure(index, inner, state.top(below++));
            }
            if ((flags & 4) != 0) {
                checkAnnotations(index, state.top(below));
            }
        }
        state.depth -= (int) Effect.size(transfer.through().popped(), flags);
        state.push(function(note, lacksClosure, inner));
    }

    private CodeObject inner(int constant) {
        return (CodeObject) code.consts().get(constant);
    }

    private static int function(int note, boolean lacksClosure, CodeObject inner) {
        return lacksClosure || TrustedArguments.in(inner)
                ? Kinds.of(SlotKind.UNFINISHED_FUNCTION, note << 1 | (lacksClosure ? 1 : 0))
                : Kinds.of(SlotKind.FUNCTION, note);
    }

    /** What a call gives: an iterator if it is known to be that of a generator function. */
    int result(Transfer transfer, int oparg) {
        int at = state.depth - oparg - 2;
        if (transfer.through().popped()[0].accepted() != Kinds.OBJECTS) {
            return Kinds.of(SlotKind.ANY);
        }
        int function = state.stack[at];
        int note =
                Kinds.is(function, SlotKind.FUNCTION)
                        ? Kinds.note(function)
                        : Kinds.is(function, SlotKind.UNFINISHED_FUNCTION)
                                ? Kinds.note(function) >> 1
                                : 0;
        return Kinds.of(
                note > 0 && new Shape(inner(note - 1)).has(CodeFlag.GENERATOR)
                        ? SlotKind.ITERATOR
                        : SlotKind.ANY);
    }

    /** SET_FUNCTION_ATTRIBUTE: the function is on top, the value below. */
    void setAttribute(int index, int flag) {
        int function = state.top(1);
        int value = state.top(2);
        state.depth -= 2;
        List<String> attributes = program.opcodes().set().texts(ValueList.FUNCTION_ATTRIBUTES);
        switch (attributes.get(Integer.numberOfTrailingZeros(flag))) {
            case "defaults" -> require(index, value, SlotKind.TUPLE);
            case "kwdefaults" -> require(index, value, SlotKind.MAP);
            case "annotations" -> checkAnnotations(index, value);
            case "annotate" -> require(index, value, SlotKind.FUNCTION);
            case "closure" -> function = closed(index, function, value);
            default -> throw new IllegalStateException("an unknown attribute of functions");
        }
        state.push(function);
    }

    private void require(int index, int value, SlotKind kind) {
        if (!Kinds.is(value, kind)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs "
                            + kind.text()
                            + " below the function; it finds "
                            + Kinds.kind(value).text());
        }
    }

    private void checkAnnotations(int index, int value) {
        int size = tuples.size(value);
        if (!Kinds.is(value, SlotKind.MAP) && (size < 0 || size % 2 != 0)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs names and annotations by turns, as a tuple, below the function");
        }
    }

    private int closed(int index, int function, int closure) {
        int note = Kinds.note(function);
        if (!Kinds.is(function, SlotKind.UNFINISHED_FUNCTION) || (note & 1) == 0) {
            machine.fail(Rule.V5_KIND, index, "gives a closure to a function that needs none");
            return function;
        }
        CodeObject inner = inner((note >> 1) - 1);
        checkClosure(index, inner, closure);
        return function(note >> 1, false, inner);
    }

    /** The closure has the cell of each free variable, in order; names tell. */
    private void checkClosure(int index, CodeObject inner, int closure) {
        int free = new Shape(inner).freeCount();
        int[] cells = tuples.items(closure);
        boolean fits = free > 0 && cells.length == free;
        // Where variables are three lists a cell is a cell, no matter of what.
        boolean tellsNames = code.version().hasLocalsPlus();
        int first = inner.localNames().size() - free;
        for (int i = 0; fits && i < free; i++) {
            int note = Kinds.note(cells[i]);
            fits =
                    Kinds.is(cells[i], SlotKind.CELL)
                            && (!tellsNames
                                    || note > 0
                                            && code.localNames()
                                                    .text(note - 1)
                                                    .equals(inner.localNames().text(first + i)));
        }
        if (!fits) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs a closure made by BUILD_TUPLE of the cells of the "
                            + free
                            + " free variables of "
                            + inner.name());
        }
    }

    /**
     * Keywords of pairs are plain strings; {@code Python/ceval.c: update_keyword_args} says them.
     */
    void checkKeywords(int index, Transfer transfer, int counts) {
        int arguments = state.depth - (int) Effect.size(transfer.through().popped(), counts) + 1;
        int first = arguments + (counts & 255);
        for (int i = 0; i < (counts >> 8 & 255); i++) {
            if (!Kinds.is(state.stack[first + 2 * i], SlotKind.STRING)) {
                machine.fail(
                        Rule.V5_KIND,
                        index,
                        "names an argument by "
                                + Kinds.kind(state.stack[first + 2 * i]).text()
                                + "; it must be a string constant");
                return;
            }
        }
    }

    /** Whether a call is one of a function that trusts its arguments; then they are checked. */
    boolean isTrustingCall(int index, Transfer transfer) {
        if (transfer.special() != Special.CALL) {
            int at =
                    state.depth
                            - (int) Effect.size(transfer.through().popped(), program.oparg(index));
            return isTrusted(index, state.stack[at], at + 1);
        }
        int at = state.depth - program.oparg(index) - 2;
        int function = state.stack[at];
        int first = state.stack[at + 1];
        boolean isCallableFirst = transfer.through().popped()[0].accepted() == Kinds.OBJECTS;
        int from = at + 1;
        if (!Kinds.is(function, SlotKind.UNFINISHED_FUNCTION)) {
            if (isCallableFirst
                    || !Kinds.is(function, SlotKind.NULL)
                    || !Kinds.is(first, SlotKind.UNFINISHED_FUNCTION)) {
                return false;
            }
            function = first;
            from++;
        } else if (isCallableFirst && Kinds.is(first, SlotKind.NULL)) {
            from++;
        }
        return isTrusted(index, function, from);
    }

    private boolean isTrusted(int index, int function, int from) {
        if (!Kinds.is(function, SlotKind.UNFINISHED_FUNCTION)) {
            return false;
        }
        int note = Kinds.note(function);
        if ((note & 1) != 0) {
            machine.fail(Rule.V5_KIND, index, "calls a function that lacks its closure");
        } else {
            checkArguments(index, inner((note >> 1) - 1), from);
        }
        return true;
    }

    private void checkArguments(int index, CodeObject inner, int from) {
        var shape = new Shape(inner);
        boolean fits =
                inner.argCount() == state.depth - from
                        && inner.kwOnlyArgCount() == 0
                        && !shape.has(CodeFlag.VARARGS)
                        && !shape.has(CodeFlag.VARKEYWORDS);
        for (int i = 0; fits && i < inner.argCount(); i++) {
            SlotKind kind = TrustedArguments.kind(inner, i);
            int argument = state.stack[from + i];
            fits = kind == SlotKind.ANY ? Kinds.isObject(argument) : Kinds.is(argument, kind);
        }
        if (!fits) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "calls "
                            + inner.name()
                            + ", which trusts in the kinds of its arguments ("
                            + TrustedArguments.text(inner)
                            + "), with others");
        }
    }
}
