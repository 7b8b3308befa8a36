package dev.pyclair.compiler.flow;

/**
 * The handlers that are active at a place, innermost first; it never changes, so that places share
 * it.
 */
final class HandlerStack {
    static final HandlerStack EMPTY = new HandlerStack(null, null, 0);

    /** The innermost handler, or null. */
    final Block top;

    final HandlerStack outer;
    final int depth;

    private HandlerStack(Block top, HandlerStack outer, int depth) {
        this.top = top;
        this.outer = outer;
        this.depth = depth;
    }

    HandlerStack push(Block handler) {
        return new HandlerStack(handler, this, depth + 1);
    }
}
