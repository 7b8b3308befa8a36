package dev.pyclair.bytecode.flow;

import dev.pyclair.code.CodeObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The control-flow graph of a code object of any version: basic blocks and the ways between them.
 *
 * <p>Any bytes have a graph. A way that leads to no block is listed as {@link #dangling}.
 *
 * <p><b>Exceptions.</b> Every block has an {@link ExitKind#EXCEPTION} exit to the handler that
 * covers it, whether or not an instruction in it can raise. From 3.11 on the exception table tells
 * the handler. Before, the block stack is tracked from the entry: the handler is that of the
 * innermost SETUP_EXCEPT, SETUP_FINALLY or SETUP_WITH that was not popped. SETUP instructions do
 * not lead to the handler themselves.
 *
 * <p><b>Jumps</b> are what their arguments say. So FOR_ITER leads to END_FOR (3.12 on), which the
 * interpreter then skips, having done its work.
 *
 * <p><b>The block stack of loops (to 3.7).</b> BREAK_LOOP is an exit TAKEN to the end of its loop,
 * CONTINUE_LOOP to its target. If there is a {@code finally} clause or a context manager between,
 * they lead to its handler, as the interpreter goes there first, and so does RETURN_VALUE.
 *
 * <p><b>END_FINALLY (to 3.8)</b> goes on where the handler was entered for: it falls through if the
 * handler can be run into, or if a context manager may silence the exception; it has exits TAKEN to
 * where a break, a continue, a return (the handler outside) or CALL_FINALLY (the next instruction)
 * would go on. Raising again is the EXCEPTION exit to the handler outside, if there is one. So the
 * END_FINALLY of an except clause does not fall through. CALL_FINALLY itself is an exit TAKEN to
 * the handler alone. Of hostile code, whose handlers have many END_FINALLYs or CONTINUE_LOOPs to
 * several places below one SETUP_FINALLY, not all of these are listed.
 */
public final class ControlFlowGraph {
    private final CodeObject code;
    private final List<BasicBlock> blocks;
    private final List<Loop> loops;
    private final List<DanglingExit> dangling;
    private final DepthFirst tree;
    private final Dominators dominators;

    private ControlFlowGraph(CodeObject code) {
        this.code = code;
        var parts = new Partition(code);
        var tracer = new FlowTracer(parts);
        tracer.trace();
        int count = parts.blockCount;
        Edges.Adjacency out = tracer.edges.bySource(count);
        Edges.Adjacency in = tracer.edges.byTarget(count);
        tree = new DepthFirst(count, tracer.edges, out);
        dominators = new Dominators(tree, tracer.edges, in);
        loops = new ArrayList<>();
        List<Optional<Loop>> loopOf = loopsOf(new LoopFinder(tree, tracer.edges, in), count);
        var lines = new BlockLines(code, parts);
        blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            blocks.add(
                    new BasicBlock(
                            i,
                            parts.start(i),
                            parts.end(i),
                            parts.firsts[i],
                            parts.firsts[i + 1] - parts.firsts[i],
                            exits(tracer.edges, out, i),
                            predecessors(tracer.edges, in, i),
                            tracer.isReached(i),
                            dominator(i),
                            tracer.depth(i),
                            lines.first(i),
                            lines.last(i),
                            loopOf.get(i)));
        }
        dangling = List.copyOf(tracer.edges.dangling);
    }

    /**
     * The graph of a code object, without those nested in it.
     *
     * @param code the code object
     * @return its graph
     */
    public static ControlFlowGraph of(CodeObject code) {
        return new ControlFlowGraph(code);
    }

    private List<Optional<Loop>> loopsOf(LoopFinder found, int count) {
        var loopOf = new ArrayList<Optional<Loop>>(Collections.nCopies(count, Optional.empty()));
        // The header of an outer loop comes before those in it.
        for (int number = 0; number < tree.count; number++) {
            int block = tree.blocks[number];
            int header = found.around[number];
            Optional<Loop> outer =
                    header == LoopFinder.NONE ? Optional.empty() : loopOf.get(tree.blocks[header]);
            if (found.isHeader[number]) {
                var loop = new Loop(block, found.isIrreducible[number], outer);
                loops.add(loop);
                outer = Optional.of(loop);
            }
            outer.ifPresent(loop -> loop.add(block));
            loopOf.set(block, outer);
        }
        return loopOf;
    }

    private static List<Exit> exits(Edges edges, Edges.Adjacency out, int block) {
        int start = out.starts[block];
        var exits = new Exit[out.starts[block + 1] - start];
        for (int i = 0; i < exits.length; i++) {
            int edge = out.edges[start + i];
            exits[i] = new Exit(edges.kind(edge), edges.target(edge));
        }
        return List.of(exits);
    }

    private static List<Integer> predecessors(Edges edges, Edges.Adjacency in, int block) {
        int start = in.starts[block];
        var sources = new int[in.starts[block + 1] - start];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = edges.source(in.edges[start + i]);
        }
        Arrays.sort(sources);
        var list = new ArrayList<Integer>(sources.length);
        for (int i = 0; i < sources.length; i++) {
            if (i == 0 || sources[i] != sources[i - 1]) {
                list.add(sources[i]);
            }
        }
        return Collections.unmodifiableList(list);
    }

    private OptionalInt dominator(int block) {
        int number = tree.numbers[block];
        return number <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(tree.blocks[dominators.immediate[number]]);
    }

    /** {@return the code object} */
    public CodeObject code() {
        return code;
    }

    /** {@return the blocks in the order of the code; together they are all of it} */
    public List<BasicBlock> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** {@return where a call starts: the first block; empty if there is no code} */
    public Optional<BasicBlock> entry() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(0));
    }

    /**
     * The block that an offset is in.
     *
     * @param offset in bytes from the start of the code
     * @return the block; empty if the offset is not in the code
     */
    public Optional<BasicBlock> blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            BasicBlock block = blocks.get(middle);
            if (offset < block.start()) {
                high = middle - 1;
            } else if (offset >= block.end()) {
                low = middle + 1;
            } else {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** {@return the blocks to which there is no way from the entry} */
    public List<BasicBlock> unreachable() {
        var list = new ArrayList<BasicBlock>();
        for (BasicBlock block : blocks) {
            if (!block.isReachable()) {
                list.add(block);
            }
        }
        return list;
    }

    /**
     * Whether every way from the entry to a block comes through another.
     *
     * @param upper index of the block that they may come through
     * @param lower index of a block
     * @return whether they do, or both are the same; false if one is unreachable
     */
    public boolean dominates(int upper, int lower) {
        int above = tree.numbers[upper];
        int below = tree.numbers[lower];
        return above >= 0 && below >= 0 && dominators.dominates(above, below);
    }

    /** {@return the loops, outer ones before those in them} */
    public List<Loop> loops() {
        return Collections.unmodifiableList(loops);
    }

    /** {@return the ways that lead to no block} */
    public List<DanglingExit> dangling() {
        return dangling;
    }
}
