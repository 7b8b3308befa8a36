package dev.pyclair.bytecode.flow;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.flow.BlockStack.Kind;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.util.OptionalInt;

/**
 * Follows control from the entry through all blocks that can be reached, once each, and finds the
 * edges and the depth of the stack at the start of each block.
 */
final class FlowTracer {
    /** A depth that is not known. */
    static final int UNKNOWN = -1;

    /** The depth on a way in that does not tell it. */
    static final int UNDECIDED = -2;

    private static final int DEEPEST = 1 << 24;

    final Partition parts;
    final Edges edges = new Edges();
    private final Handlers handlers;
    private final BlockStackRules rules;
    private final boolean[] reached;
    private final int[] depths;
    private final BlockStack[] stacks;

    /** The region whose handler starts at a block; CPython enters it with a state of its own. */
    private final Region[] regions;

    private final IntList pending = new IntList();

    /** From which block to which a depth was passed on. */
    private final IntList carriedFrom = new IntList();

    private final IntList carriedTo = new IntList();
    private final IntList disagreeing = new IntList();

    /** The block that is being followed, and the state behind the instruction reached in it. */
    int block;

    int instruction;
    BlockStack stack = BlockStack.BOTTOM;
    int depth;

    FlowTracer(Partition parts) {
        this.parts = parts;
        int count = parts.blockCount;
        handlers = new Handlers(parts);
        rules = new BlockStackRules(this);
        reached = new boolean[count];
        depths = new int[count];
        stacks = new BlockStack[count];
        regions = new Region[count];
    }

    void trace() {
        if (parts.blockCount == 0) {
            return;
        }
        // A generator of 3.10 finds the value that is sent to it first on its stack.
        boolean isSentTo = parts.entries[0].name().equals("GEN_START");
        reach(0, BlockStack.BOTTOM, isSentTo ? 1 : 0);
        while (!pending.isEmpty()) {
            follow(pending.removeLast());
            rules.settle();
        }
        forgetDisputedDepths();
        for (int i = 0; i < parts.blockCount; i++) {
            if (!reached[i]) {
                listUnreachable(i);
            }
        }
    }

    boolean isReached(int index) {
        return reached[index];
    }

    OptionalInt depth(int index) {
        return reached[index] && depths[index] != UNKNOWN
                ? OptionalInt.of(depths[index])
                : OptionalInt.empty();
    }

    /** Notes that control comes to a block with a state. */
    private void reach(int target, BlockStack with, int atDepth) {
        if (!reached[target]) {
            reached[target] = true;
            stacks[target] = with;
            depths[target] = Math.max(atDepth, UNKNOWN);
            pending.add(target);
        } else if (depths[target] != atDepth && atDepth != UNDECIDED) {
            disagreeing.add(target);
        }
    }

    /** Adds an edge that is no exception's from a block to an offset, with the state there. */
    void leaveTo(int source, int offset, ExitKind kind, BlockStack with, int atDepth) {
        int target = parts.blockAt(offset);
        if (target == Partition.NO_BLOCK) {
            edges.dangling.add(new DanglingExit(source, kind, offset));
            return;
        }
        edges.add(source, kind, target);
        Region region = regions[target];
        if (region != null) {
            rules.runInto(region, with, atDepth);
            enter(target, region);
        } else {
            carry(source, target);
            reach(target, with, atDepth);
        }
    }

    private void carry(int source, int target) {
        carriedFrom.add(source);
        carriedTo.add(target);
    }

    /** Makes the target of a SETUP the start of a handler, if it is none yet. */
    Region handler(int offset, Region region) {
        int target = parts.blockAt(offset);
        if (target == Partition.NO_BLOCK) {
            return region;
        }
        carry(block, target);
        if (regions[target] == null) {
            regions[target] = region;
        } else if (regions[target].depth != region.depth) {
            disagreeing.add(target);
        }
        return regions[target];
    }

    /** The region whose handler a block starts, or that of the bottom if it starts none. */
    Region regionAt(int target) {
        return target == Partition.NO_BLOCK || regions[target] == null
                ? BlockStack.BOTTOM.region
                : regions[target];
    }

    /** Adds an edge to the handler of an entry of the block stack. */
    void leaveToHandler(int source, ExitKind kind, BlockStack entry) {
        int target = parts.blockAt(entry.target);
        if (target == Partition.NO_BLOCK) {
            edges.dangling.add(new DanglingExit(source, kind, entry.target));
            return;
        }
        edges.add(source, kind, target);
        enter(target, entry.region);
    }

    /** Comes to the handler of a region with the state that an exception makes there. */
    void enter(int target, Region region) {
        if (!reached[target]) {
            BlockStack inside = region.outside.push(Kind.HANDLER, region.level, 0, region);
            reach(target, inside, region.depth);
        }
    }

    private void follow(int next) {
        block = next;
        stack = stacks[next];
        depth = depths[next];
        raise();
        int last = parts.firsts[next + 1] - 1;
        for (int i = parts.firsts[next]; i < last; i++) {
            instruction = i;
            if (!rules.apply(role(i))) {
                pass(i);
            }
        }
        instruction = last;
        if (!rules.apply(role(last))) {
            leave(last);
        }
    }

    private Role role(int index) {
        return parts.roles[parts.entries[index].number()];
    }

    private void raise() {
        if (stack.catcher.kind != Kind.BOTTOM) {
            leaveToHandler(block, ExitKind.EXCEPTION, stack.catcher);
        } else if (handlers.covers(block)) {
            ExceptionTable.Entry entry = parts.handlers.get(handlers.entry(block));
            int pushed = entry.lasti() ? 2 : 1;
            leaveTo(block, entry.target(), ExitKind.EXCEPTION, stack, plus(entry.depth(), pushed));
        }
    }

    /** Goes on behind an instruction that has no say in control. */
    void pass(int index) {
        depth = after(index, false);
        rules.forgetHandled();
    }

    private void leave(int last) {
        Entry entry = parts.entries[last];
        Flow flow = parts.set.flow(entry);
        if (flow == Flow.JUMP || flow == Flow.BRANCH) {
            leaveTo(block, parts.targets[last], ExitKind.TAKEN, stack, after(last, true));
        }
        if (flow.fallsThrough()) {
            pass(last);
            fallThrough();
        }
    }

    /** Adds the edge to what follows the current block, with the current state. */
    void fallThrough() {
        leaveTo(block, parts.end(block), ExitKind.FALL_THROUGH, stack, depth);
    }

    boolean isLast() {
        return instruction == parts.firsts[block + 1] - 1;
    }

    private int after(int index, boolean jump) {
        OptionalInt effect =
                parts.set.effect(parts.entries[index]).apply(parts.opargs[index], jump);
        return effect.isPresent() ? plus(depth, effect.getAsInt()) : UNKNOWN;
    }

    /** A depth that has changed; not known if it is no depth that a frame can have. */
    static int plus(int depth, long effect) {
        long sum = depth + effect;
        return depth == UNKNOWN || sum < 0 || sum > DEEPEST ? UNKNOWN : (int) sum;
    }

    /** Where ways in disagree about the depth, it is not known, nor is it behind there. */
    private void forgetDisputedDepths() {
        if (disagreeing.isEmpty()) {
            return;
        }
        var carried = new Edges();
        for (int i = 0; i < carriedFrom.size(); i++) {
            carried.add(carriedFrom.at(i), ExitKind.TAKEN, carriedTo.at(i));
        }
        Edges.Adjacency onward = carried.bySource(parts.blockCount);
        var isForgotten = new boolean[parts.blockCount];
        while (!disagreeing.isEmpty()) {
            int next = disagreeing.removeLast();
            if (isForgotten[next]) {
                continue;
            }
            isForgotten[next] = true;
            depths[next] = UNKNOWN;
            for (int i = onward.starts[next]; i < onward.starts[next + 1]; i++) {
                disagreeing.add(carried.target(onward.edges[i]));
            }
        }
    }

    /** Lists the edges of a block that nothing reaches, and whose state is thus not known. */
    private void listUnreachable(int index) {
        int last = parts.firsts[index + 1] - 1;
        Flow flow = parts.set.flow(parts.entries[last]);
        if (handlers.covers(index)) {
            list(index, ExitKind.EXCEPTION, parts.handlers.get(handlers.entry(index)).target());
        }
        if (flow == Flow.JUMP || flow == Flow.BRANCH) {
            list(index, ExitKind.TAKEN, parts.targets[last]);
        }
        if (flow.fallsThrough()) {
            list(index, ExitKind.FALL_THROUGH, parts.end(index));
        }
    }

    private void list(int source, ExitKind kind, int offset) {
        int target = parts.blockAt(offset);
        if (target == Partition.NO_BLOCK) {
            edges.dangling.add(new DanglingExit(source, kind, offset));
        } else {
            edges.add(source, kind, target);
        }
    }
}
