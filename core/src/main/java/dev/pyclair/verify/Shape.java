package dev.pyclair.verify;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;

/**
 * Rule {@link Rule#V7_SHAPE}: what a call relies on before the first instruction runs.
 *
 * <p>{@code initialize_locals} of {@code Python/ceval.c} writes arguments to the first fast
 * variables; {@code _PyCode_Validate} of {@code Objects/codeobject.c} checks a part of this only.
 */
final class Shape {
    private static final int LOCAL = 0x20;
    private static final int CELL = 0x40;
    private static final int FREE = 0x80;

    /** Far more than any program needs; a frame of more could not be had anyway. */
    private static final int LARGEST_STACK = 1 << 24;

    private final CodeObject code;
    private final Bytes kinds;

    /** Whether one list holds all variables (3.11 on); else kinds tell nothing. */
    private final boolean isOneList;

    Shape(CodeObject code) {
        this.code = code;
        this.kinds = code.localsPlusKinds();
        this.isOneList = code.version().hasLocalsPlus();
    }

    boolean has(CodeFlag flag) {
        return (code.flags() & flag.bit(code.version())) != 0;
    }

    boolean isGenerator() {
        return generatorFlags() > 0;
    }

    private int generatorFlags() {
        return (has(CodeFlag.GENERATOR) ? 1 : 0)
                + (has(CodeFlag.COROUTINE) ? 1 : 0)
                + (has(CodeFlag.ASYNC_GENERATOR) ? 1 : 0);
    }

    int variableCount() {
        return isOneList ? kinds.length() : code.varNames().size();
    }

    boolean isCell(int variable) {
        return isOneList && (kinds.at(variable) & CELL) != 0;
    }

    boolean isFree(int variable) {
        return isOneList && (kinds.at(variable) & FREE) != 0;
    }

    /** Whether the variable always holds a cell. */
    boolean isShared(int variable) {
        return isOneList && (kinds.at(variable) & (CELL | FREE)) != 0;
    }

    int freeCount() {
        if (!isOneList) {
            return code.freeVars().size();
        }
        int count = 0;
        while (count < kinds.length() && isFree(kinds.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    /** How many variables a call fills. */
    int argumentCount() {
        return code.argCount()
                + code.kwOnlyArgCount()
                + (has(CodeFlag.VARARGS) ? 1 : 0)
                + (has(CodeFlag.VARKEYWORDS) ? 1 : 0);
    }

    void check(Findings findings) {
        counts(findings);
        if (isOneList) {
            kinds(findings);
        } else {
            lists(findings);
        }
        if (generatorFlags() > 1) {
            findings.add(
                    Rule.V7_SHAPE,
                    "co_flags say more than one of generator, coroutine and async generator");
        }
        if (code.stackSize() < 0 || code.stackSize() > LARGEST_STACK) {
            findings.add(
                    Rule.V4_STACK,
                    "co_stacksize is " + code.stackSize() + "; no frame could be made for it");
        }
    }

    private void counts(Findings findings) {
        long all = (long) code.argCount() + code.kwOnlyArgCount() + 2;
        if (code.argCount() < 0
                || code.kwOnlyArgCount() < 0
                || code.posOnlyArgCount() < 0
                || code.posOnlyArgCount() > code.argCount()) {
            findings.add(
                    Rule.V7_SHAPE,
                    "the counts of arguments do not fit: co_argcount "
                            + code.argCount()
                            + ", co_posonlyargcount "
                            + code.posOnlyArgCount()
                            + ", co_kwonlyargcount "
                            + code.kwOnlyArgCount());
        } else if (all - 2 > variableCount() || argumentCount() > variableCount()) {
            findings.add(
                    Rule.V7_SHAPE,
                    "there are "
                            + argumentCount()
                            + " arguments, but only "
                            + variableCount()
                            + " variables to hold them");
        }
    }

    /**
     * Three lists of variables. A call takes a short way without cells if co_flags say so ( {@code
     * Python/ceval.c: fast_function}, {@code Objects/call.c: _PyFunction_Vectorcall}).
     */
    private void lists(Findings findings) {
        if (code.localCount() != code.varNames().size()) {
            findings.add(
                    Rule.V7_SHAPE,
                    "co_nlocals is "
                            + code.localCount()
                            + ", but co_varnames has "
                            + code.varNames().size()
                            + " names");
        }
        if (has(CodeFlag.NOFREE) && !(code.cellVars().isEmpty() && code.freeVars().isEmpty())) {
            findings.add(
                    Rule.V7_SHAPE,
                    "co_flags say that there are neither cells nor free variables, but there are");
        }
    }

    /** Whether the first value sent is on the stack when a generator starts (3.10). */
    boolean startsWithValue() {
        return !isOneList && isGenerator() && Opcodes.of(code.version()).startsGenerators();
    }

    private void kinds(Findings findings) {
        int firstFree = kinds.length() - freeCount();
        for (int i = 0; i < kinds.length(); i++) {
            int kind = kinds.at(i) & (LOCAL | CELL | FREE);
            boolean fits = i < firstFree ? kind != 0 && (kind & FREE) == 0 : kind == FREE;
            if (!fits) {
                findings.add(
                        Rule.V7_SHAPE,
                        "the kind of variable "
                                + i
                                + " does not fit; first come locals and cells, then free variables");
                return;
            }
        }
        if (!findings.isEmpty()) {
            return;
        }
        for (int i = 0; i < argumentCount(); i++) {
            if ((kinds.at(i) & LOCAL) == 0) {
                findings.add(
                        Rule.V7_SHAPE,
                        "variable " + i + " is an argument, but not of the kind of locals");
                return;
            }
        }
    }
}
