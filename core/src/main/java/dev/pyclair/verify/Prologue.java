package dev.pyclair.verify;

import dev.pyclair.code.CodeFlag;
import java.util.Set;

/**
 * Rule {@link Rule#V7_SHAPE} for the first instructions, and for those that only some code may
 * have.
 *
 * <p>{@code insert_prefix_instructions} of {@code Python/flowgraph.c} writes, in this order,
 * COPY_FREE_VARS, a MAKE_CELL for each cell, RETURN_GENERATOR and POP_TOP, then comes RESUME. The
 * interpreter relies on it: {@code frame.f_locals} takes each cell variable for a cell, generators
 * are copied while the stack is empty, frames count as not yet there before the first RESUME.
 */
final class Prologue {
    private static final int AT_EXPRESSION = 4;
    private static final Set<String> STARTING =
            Set.of("LOAD_FAST", "LOAD_FAST_BORROW", "GET_ITER", "GET_AITER");

    private final Program program;
    private final ControlFlow flow;
    private final Handlers handlers;
    private final Shape shape;
    private int at;

    Prologue(Program program, ControlFlow flow, Handlers handlers, Shape shape) {
        this.handlers = handlers;
        this.program = program;
        this.flow = flow;
        this.shape = shape;
    }

    void check() {
        closure();
        cells();
        if (shape.isGenerator()) {
            iterator();
            expect(
                    Special.RETURN_GENERATOR,
                    "a generator or coroutine must start with RETURN_GENERATOR");
            expect(Special.NONE, "POP_TOP must come behind RETURN_GENERATOR");
        }
        if (!program.findings().isEmpty()) {
            return;
        }
        if (!at(Special.RESUME) || place(at) != 0) {
            program.findings()
                    .add(
                            Rule.V7_SHAPE,
                            "RESUME 0 must come before the first instruction that does something;"
                                    + found());
            return;
        }
        for (int i = 0; i <= at; i++) {
            if (flow.isTarget(i)) {
                program.fault(Rule.V3_CONTROL, i, "must run once, but a jump leads to it");
            }
        }
        for (int i = 0; i < handlers.count(); i++) {
            handler(handlers.target(i));
        }
        rest();
    }

    private void handler(int target) {
        if (target <= at) {
            program.fault(
                    Rule.V3_CONTROL,
                    target,
                    "must run once, but an exception handler starts there");
            return;
        }
        Special before = program.special(target - 1);
        if (before == Special.KW_NAMES
                || before == Special.PRECALL
                || before == Special.YIELD_VALUE
                || before == Special.SEND && program.special(target) == Special.YIELD_VALUE) {
            program.fault(
                    Rule.V3_CONTROL,
                    target,
                    "belongs to the instruction before, but an exception handler starts there");
        }
    }

    private int place(int index) {
        return program.oparg(index) & program.opcodes().resumePlaces();
    }

    private boolean at(Special special) {
        return at < program.count() && program.special(at) == special;
    }

    private String found() {
        return at < program.count() ? " found " + program.name(at) : " the code ends";
    }

    private void closure() {
        int free = shape.freeCount();
        boolean copies = at(Special.COPY_FREE_VARS);
        if (copies && program.oparg(at) != free || !copies && free > 0) {
            program.findings()
                    .add(
                            Rule.V7_SHAPE,
                            copies ? 2 * program.unit(at) : -1,
                            copies ? program.name(at) : "",
                            copies
                                    ? "copies "
                                            + program.oparg(at)
                                            + " cells from the closure, but there are "
                                            + free
                                            + " free variables"
                                    : "there are free variables, but the code does not start with"
                                            + " COPY_FREE_VARS "
                                            + free);
        }
        if (copies) {
            at++;
        }
    }

    private void cells() {
        int cells = 0;
        while (at(Special.MAKE_CELL)) {
            at++;
            cells++;
        }
        int first = at - cells;
        for (int i = 0; i < shape.variableCount(); i++) {
            if (shape.isCell(i) && !isMade(i, first)) {
                program.findings()
                        .add(
                                Rule.V6_ASSIGNMENT,
                                "variable "
                                        + program.code().localNames().get(i)
                                        + " is shared with inner functions, but no MAKE_CELL at the"
                                        + " start makes its cell");
            }
        }
    }

    private boolean isMade(int variable, int first) {
        for (int i = first; i < at; i++) {
            if (program.oparg(i) == variable) {
                return true;
            }
        }
        return false;
    }

    /** From 3.15 on a generator expression makes its iterator before the generator. */
    private void iterator() {
        if (at(Special.RESUME) && place(at) == AT_EXPRESSION) {
            at++;
            while (at < program.count() && STARTING.contains(program.name(at))) {
                at++;
            }
        }
    }

    private void expect(Special special, String why) {
        boolean fits =
                special == Special.NONE
                        ? at < program.count() && program.name(at).equals("POP_TOP")
                        : at(special);
        if (!fits) {
            program.findings().add(Rule.V7_SHAPE, why + ";" + found());
        } else {
            at++;
        }
    }

    private void rest() {
        for (int i = at + 1; i < program.count(); i++) {
            switch (program.special(i)) {
                case COPY_FREE_VARS, RETURN_GENERATOR ->
                        program.fault(
                                Rule.V7_SHAPE, i, "has its place at the start of the code only");
                case RESUME -> resume(i);
                case LOAD_CLASSDEREF -> {
                    if (shape.has(CodeFlag.OPTIMIZED)) {
                        program.fault(
                                Rule.V7_SHAPE,
                                i,
                                "needs the namespace of a class; this is a function");
                    }
                }
                default -> {
                    // At home anywhere.
                }
            }
            if (program.special(i) == Special.YIELD_VALUE) {
                yields(i);
            }
        }
    }

    private void resume(int index) {
        if (place(index) == 0
                || program.special(index - 1) != Special.YIELD_VALUE
                || flow.isTarget(index)) {
            program.fault(
                    Rule.V7_SHAPE,
                    index,
                    "must be the one at the start, or come directly after YIELD_VALUE, with 1, 2 or"
                            + " 3");
        }
    }

    private void yields(int index) {
        if (!shape.isGenerator()) {
            program.fault(
                    Rule.V7_SHAPE,
                    index,
                    "suspends a generator, but co_flags do not say that this is one");
        }
    }
}
