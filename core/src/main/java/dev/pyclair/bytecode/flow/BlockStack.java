package dev.pyclair.bytecode.flow;

/**
 * The block stack of a frame (to 3.10) as it is known without running: an entry and those below it.
 * What a frame asks on its way down is kept in each entry, so that no question walks.
 */
final class BlockStack {
    /** What put an entry there. */
    enum Kind {
        /** The empty stack. */
        BOTTOM,
        LOOP,
        EXCEPT,
        FINALLY,
        /** The exception that a handler is busy with; CPython has it from 3.0 on. */
        HANDLER,
        /** What BEGIN_FINALLY (3.8) puts on the stack in place of an exception. */
        NO_EXCEPTION
    }

    static final BlockStack BOTTOM = new BlockStack();

    final Kind kind;
    final BlockStack below;

    /** The depth of the stack at which the entry stands, or {@link FlowTracer#UNKNOWN}. */
    final int level;

    /** Where a LOOP goes on when it is left, or where the handler starts. */
    final int target;

    /** What the handler of an EXCEPT or FINALLY, or of this HANDLER, does. */
    final Region region;

    /** The innermost that catches an exception; BOTTOM if there is none. */
    final BlockStack catcher;

    /** The innermost FINALLY, where a return goes first up to 3.7; BOTTOM if there is none. */
    final BlockStack finalizer;

    /** The innermost LOOP or FINALLY, where a break goes first; BOTTOM if there is none. */
    final BlockStack breaker;

    /** The innermost HANDLER or NO_EXCEPTION; BOTTOM if there is none. */
    final BlockStack raised;

    /** The innermost that is no HANDLER, itself if it is none. */
    final BlockStack block;

    private BlockStack() {
        kind = Kind.BOTTOM;
        below = this;
        level = 0;
        target = 0;
        region = new Region(this, false, 0, 0);
        catcher = this;
        finalizer = this;
        breaker = this;
        raised = this;
        block = this;
    }

    private BlockStack(Kind kind, BlockStack below, int level, int target, Region of) {
        this.kind = kind;
        this.below = below;
        this.level = level;
        this.target = target;
        boolean isFinally = kind == Kind.FINALLY;
        region = of;
        catcher = isFinally || kind == Kind.EXCEPT ? this : below.catcher;
        finalizer = isFinally ? this : below.finalizer;
        breaker = isFinally || kind == Kind.LOOP ? this : below.breaker;
        raised = kind == Kind.HANDLER || kind == Kind.NO_EXCEPTION ? this : below.raised;
        block = kind == Kind.HANDLER ? below.block : this;
    }

    BlockStack push(Kind entry, int atLevel, int leadsTo, Region handledBy) {
        return new BlockStack(entry, this, atLevel, leadsTo, handledBy);
    }

    /** The stack without its entries down to and with the first that stands for an exception. */
    BlockStack withoutException() {
        return raised.kind == Kind.BOTTOM ? this : raised.below;
    }
}
