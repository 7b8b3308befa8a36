package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.Op;

/** An instruction in a block of a flow graph; passes change it in place. */
public final class Instruction {
    static final int NO_LINE = -1;

    Op op;
    int oparg;

    /** Where it comes from, or null. */
    Span span;

    /** Where it jumps to, or what handles the block that it opens; or null. */
    Block target;

    /** What handles an exception that it raises, or null. */
    Block handler;

    Instruction(Op op, int oparg, Span span) {
        this.op = op;
        this.oparg = oparg;
        this.span = span;
    }

    Instruction copy() {
        var copy = new Instruction(op, oparg, span);
        copy.target = target;
        copy.handler = handler;
        return copy;
    }

    int line() {
        return span == null ? NO_LINE : span.line();
    }

    boolean hasLine() {
        return span != null && span.line() >= 0;
    }

    void set(Op newOp, int newOparg) {
        op = newOp;
        oparg = newOparg;
    }

    void clear() {
        op = Op.NOP;
        oparg = 0;
    }

    /** {@return what it does} */
    public Op op() {
        return op;
    }

    /** {@return its operand; 0 where it has none, or a target} */
    public int oparg() {
        return oparg;
    }

    /** {@return where it comes from, or null} */
    public Span span() {
        return span;
    }

    /** {@return where it jumps to, or null} */
    public Block target() {
        return target;
    }

    /** {@return what handles an exception that it raises, or null} */
    public Block handler() {
        return handler;
    }

    @Override
    public String toString() {
        return op + " " + oparg + (span == null ? "" : " @" + span.line());
    }
}
