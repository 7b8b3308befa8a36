package dev.pyclair.bytecode.flow;

import dev.pyclair.bytecode.flow.BlockStack.Kind;
import dev.pyclair.bytecode.flow.Region.End;
import dev.pyclair.bytecode.flow.Region.Resumption;
import java.util.ArrayDeque;

/**
 * What instructions do to the block stack (to 3.10), and where control goes by it.
 *
 * <p>The effects on the stack that {@code dis.stack_effect} gives to these instructions are those
 * that a compiler of that version reckons with; up to 3.7 they are not what happens. Here they are
 * as {@code Python/ceval.c} of these versions has them.
 */
final class BlockStackRules {
    private static final int POP_EXCEPT = -3;

    /** A handler resumes in so many places for each block, which is more than compilers write. */
    private static final int MOST_RESUMPTIONS = 8;

    private final FlowTracer tracer;
    private final Partition parts;
    private final BlockStackSizes sizes;
    private int resumptionsLeft;

    /** Handlers that were found to be run into, and whose ends do not know it yet. */
    private final ArrayDeque<Region> passed = new ArrayDeque<>();

    BlockStackRules(FlowTracer tracer) {
        this.tracer = tracer;
        parts = tracer.parts;
        sizes = BlockStackSizes.of(parts.set);
        resumptionsLeft = MOST_RESUMPTIONS * parts.blockCount;
    }

    /**
     * Does what the current instruction does beyond its effect on the stack and its jump.
     *
     * @return whether there is nothing left to do
     */
    boolean apply(Role role) {
        return switch (role) {
            case NONE -> false;
            case SETUP_LOOP -> setUpLoop();
            case SETUP_EXCEPT, SETUP_FINALLY, SETUP_WITH, SETUP_ASYNC_WITH -> setUp(role);
            case POP_BLOCK -> popBlock();
            case POP_EXCEPT -> popException() || moveOn(POP_EXCEPT);
            case POP_FINALLY, END_ASYNC_FOR -> popException();
            case WITH_CLEANUP -> silence();
            case WITH_CLEANUP_FINISH -> silence() || moveOn(sizes.cleanupFinish());
            case BEGIN_FINALLY -> beginFinally();
            case CALL_FINALLY -> callFinally();
            case END_FINALLY -> endFinally();
            case BREAK_LOOP -> breakLoop();
            case CONTINUE_LOOP -> continueLoop();
            case RETURN -> returnValue();
            case RETURN_GENERATOR -> moveOn(1);
        };
    }

    /** Changes the depth by what the table of instructions does not say. */
    private boolean moveOn(int effect) {
        tracer.depth = FlowTracer.plus(tracer.depth, effect);
        if (tracer.isLast()) {
            tracer.fallThrough();
        }
        return true;
    }

    private boolean setUpLoop() {
        int target = parts.targets[tracer.instruction];
        tracer.stack = tracer.stack.push(Kind.LOOP, tracer.depth, target, BlockStack.BOTTOM.region);
        return false;
    }

    private boolean setUp(Role role) {
        int target = parts.targets[tracer.instruction];
        boolean isExcept = role == Role.SETUP_EXCEPT;
        // What __aenter__ gave is on the stack already, above the level.
        int level = FlowTracer.plus(tracer.depth, role == Role.SETUP_ASYNC_WITH ? -1 : 0);
        int depth = FlowTracer.plus(level, sizes.exception());
        Region region = tracer.handler(target, new Region(tracer.stack, isExcept, level, depth));
        Kind kind = isExcept ? Kind.EXCEPT : Kind.FINALLY;
        tracer.stack = tracer.stack.push(kind, level, target, region);
        return false;
    }

    private boolean popBlock() {
        // Before 3.0 no instruction says that a handler is done; what is left of one is below.
        tracer.stack = sizes.hasHandlers() ? tracer.stack.below : tracer.stack.block.below;
        return false;
    }

    private boolean popException() {
        tracer.stack = tracer.stack.withoutException();
        return false;
    }

    /** Before 3.0, an except clause is done when it has popped its exception. */
    void forgetHandled() {
        BlockStack top = tracer.stack;
        if (top.kind == Kind.HANDLER
                && top.region.isExcept
                && !sizes.hasHandlers()
                && tracer.depth != FlowTracer.UNKNOWN
                && tracer.depth <= top.level) {
            tracer.stack = top.below;
        }
    }

    /** A context manager may silence the exception; then END_FINALLY falls through. */
    private boolean silence() {
        BlockStack raised = tracer.stack.raised;
        if (raised.kind == Kind.HANDLER) {
            Region region = raised.region;
            int depth = FlowTracer.plus(region.depth, sizes.passing() - sizes.exception());
            passThrough(region, region.outside, depth);
        }
        return false;
    }

    private boolean beginFinally() {
        tracer.stack = tracer.stack.push(Kind.NO_EXCEPTION, 0, 0, BlockStack.BOTTOM.region);
        return false;
    }

    private boolean callFinally() {
        int target = parts.blockAt(parts.targets[tracer.instruction]);
        Region region = tracer.regionAt(target);
        if (region == BlockStack.BOTTOM.region) {
            return false;
        }
        tracer.edges.add(tracer.block, ExitKind.TAKEN, target);
        tracer.enter(target, region);
        int next = parts.end(tracer.block);
        resumeAt(region, new Resumption(next, tracer.stack, tracer.depth, false));
        return true;
    }

    private boolean endFinally() {
        BlockStack raised = tracer.stack.raised;
        if (raised.kind != Kind.HANDLER) {
            return popException();
        }
        Region region = raised.region;
        var end = new End(tracer.block, tracer.depth);
        region.ends.add(end);
        if (region.isPassedThrough) {
            fallThrough(region, end);
        }
        for (Resumption resumption : region.resumptions) {
            resume(end, resumption);
        }
        return true;
    }

    private boolean breakLoop() {
        BlockStack breaker = tracer.stack.breaker;
        if (breaker.kind != Kind.BOTTOM) {
            Resumption out = outOf(breaker);
            goOn(tracer.block, out);
            while (out.toHandler() && !out.stack().region.isBreaking) {
                Region region = out.stack().region;
                region.isBreaking = true;
                if (region.outside.breaker.kind == Kind.BOTTOM) {
                    break;
                }
                out = outOf(region.outside.breaker);
                resumeAt(region, out);
            }
        }
        return true;
    }

    private static Resumption outOf(BlockStack breaker) {
        return breaker.kind == Kind.LOOP
                ? new Resumption(breaker.target, breaker.below, breaker.level, false)
                : new Resumption(breaker.target, breaker, FlowTracer.UNKNOWN, true);
    }

    private boolean continueLoop() {
        int target = parts.targets[tracer.instruction];
        Resumption out = back(tracer.stack.breaker, target);
        goOn(tracer.block, out);
        while (out.toHandler() && !out.stack().region.isContinuing) {
            Region region = out.stack().region;
            region.isContinuing = true;
            out = back(region.outside.breaker, target);
            resumeAt(region, out);
        }
        return true;
    }

    private static Resumption back(BlockStack breaker, int target) {
        return breaker.kind == Kind.FINALLY
                ? new Resumption(breaker.target, breaker, FlowTracer.UNKNOWN, true)
                : new Resumption(target, breaker, FlowTracer.UNDECIDED, false);
    }

    private boolean returnValue() {
        BlockStack finalizer = tracer.stack.finalizer;
        if (sizes.unwinds() && finalizer.kind != Kind.BOTTOM) {
            var out = new Resumption(finalizer.target, finalizer, FlowTracer.UNKNOWN, true);
            goOn(tracer.block, out);
            while (!out.stack().region.isReturning) {
                Region region = out.stack().region;
                region.isReturning = true;
                BlockStack outer = region.outside.finalizer;
                if (outer.kind == Kind.BOTTOM) {
                    break;
                }
                out = new Resumption(outer.target, outer, FlowTracer.UNKNOWN, true);
                resumeAt(region, out);
            }
        }
        return true;
    }

    private void resumeAt(Region region, Resumption resumption) {
        region.resumptions.add(resumption);
        for (End end : region.ends) {
            resume(end, resumption);
        }
    }

    private void resume(End end, Resumption resumption) {
        if (resumptionsLeft > 0) {
            resumptionsLeft--;
            goOn(end.block(), resumption);
        }
    }

    private void goOn(int source, Resumption to) {
        if (to.toHandler()) {
            tracer.leaveToHandler(source, ExitKind.TAKEN, to.stack());
        } else {
            tracer.leaveTo(source, to.offset(), ExitKind.TAKEN, to.stack(), to.depth());
        }
    }

    /** Notes that control runs into a handler without an exception. */
    void runInto(Region region, BlockStack with, int depth) {
        passThrough(region, with.kind == Kind.NO_EXCEPTION ? with.below : with, depth);
    }

    private void passThrough(Region region, BlockStack with, int depth) {
        if (!region.isPassedThrough) {
            region.isPassedThrough = true;
            region.stackPassing = with;
            region.depthPassing = depth;
            passed.add(region);
        }
    }

    /** Adds what follows from the handlers that were found to be run into. */
    void settle() {
        while (!passed.isEmpty()) {
            Region region = passed.remove();
            for (End end : region.ends) {
                fallThrough(region, end);
            }
        }
    }

    private void fallThrough(Region region, End end) {
        int depth = FlowTracer.UNKNOWN;
        if (region.depth != FlowTracer.UNKNOWN && region.depthPassing >= 0) {
            long difference = (long) region.depthPassing - region.depth - sizes.passing();
            depth = FlowTracer.plus(end.depth(), difference);
        }
        int next = parts.end(end.block());
        tracer.leaveTo(end.block(), next, ExitKind.FALL_THROUGH, region.stackPassing, depth);
    }
}
