package dev.pyclair.verify;

import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.ValueList;

/** Functions of the interpreter ({@code Python/intrinsics.c}), and what they take for granted. */
final class Intrinsics {
    private final Machine machine;
    private final State state;
    private final Tuples tuples;
    private final InstructionSet set;

    Intrinsics(Machine machine, Program program, Tuples tuples) {
        this.machine = machine;
        this.state = machine.state;
        this.tuples = tuples;
        set = program.opcodes().set();
    }

    /** CALL_INTRINSIC_1. */
    void one(int index, int oparg) {
        int value = state.stack[--state.depth];
        SlotKind result = SlotKind.ANY;
        switch (set.texts(ValueList.INTRINSIC_1).get(oparg)) {
            case "INTRINSIC_STOPITERATION_ERROR" -> {
                require(index, value, SlotKind.EXCEPTION);
                result = SlotKind.EXCEPTION;
            }
            case "INTRINSIC_LIST_TO_TUPLE" -> {
                if (!Kinds.is(value, SlotKind.EXCEPTION_LIST)) {
                    require(index, value, SlotKind.LIST);
                }
                result = SlotKind.TUPLE;
            }
            case "INTRINSIC_TYPEVAR", "INTRINSIC_PARAMSPEC", "INTRINSIC_TYPEVARTUPLE" ->
                    require(index, value, SlotKind.STRING);
            case "INTRINSIC_SUBSCRIPT_GENERIC" -> require(index, value, SlotKind.TUPLE);
            case "INTRINSIC_TYPEALIAS" -> alias(index, value);
            default -> {
                // Takes any object.
            }
        }
        state.push(Kinds.of(result));
    }

    /** CALL_INTRINSIC_2. */
    void two(int index, int oparg) {
        int second = state.stack[--state.depth];
        int first = state.stack[--state.depth];
        SlotKind result = SlotKind.ANY;
        switch (set.texts(ValueList.INTRINSIC_2).get(oparg)) {
            case "INTRINSIC_PREP_RERAISE_STAR" -> {
                require(index, first, SlotKind.EXCEPTION);
                require(index, second, SlotKind.EXCEPTION_LIST);
                result = SlotKind.EXCEPTION_OR_NONE;
            }
            case "INTRINSIC_TYPEVAR_WITH_BOUND", "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS" ->
                    require(index, first, SlotKind.STRING);
            case "INTRINSIC_SET_FUNCTION_TYPE_PARAMS" -> {
                require(index, first, SlotKind.FUNCTION);
                require(index, second, SlotKind.TUPLE);
                result = SlotKind.FUNCTION;
            }
            default -> {
                // Takes any objects.
            }
        }
        state.push(Kinds.of(result));
    }

    private void require(int index, int value, SlotKind kind) {
        if (!Kinds.is(value, kind)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs " + kind.text() + "; it finds " + Kinds.kind(value).text());
        }
    }

    /** A name, type parameters or None, and a function that gives the value. */
    private void alias(int index, int tuple) {
        int[] items = tuples.items(tuple);
        if (items.length != 3
                || !Kinds.is(items[0], SlotKind.STRING)
                || !Kinds.is(items[1], SlotKind.TUPLE) && !Kinds.is(items[1], SlotKind.NONE)) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs a tuple made by BUILD_TUPLE of a name, type parameters or None, and a"
                            + " function");
        }
    }

    /** BUILD_TEMPLATE: strings and interpolations. */
    void template(int index) {
        int interpolations = state.stack[--state.depth];
        int strings = state.stack[--state.depth];
        int count = tuples.size(interpolations);
        boolean fits = count >= 0 && tuples.size(strings) == count + 1;
        if (count > 0) {
            for (int item : tuples.items(interpolations)) {
                fits &= Kinds.is(item, SlotKind.INTERPOLATION);
            }
            fits &= tuples.items(interpolations).length == count;
        }
        if (!tuples.isConstantOfStrings(strings)) {
            for (int item : tuples.items(strings)) {
                fits &= Kinds.is(item, SlotKind.STRING);
            }
            fits &= tuples.items(strings).length == count + 1;
        }
        if (!fits) {
            machine.fail(
                    Rule.V5_KIND,
                    index,
                    "needs a tuple of interpolations, and one of as many strings and one more");
        }
        state.push(Kinds.of(SlotKind.ANY));
    }
}
