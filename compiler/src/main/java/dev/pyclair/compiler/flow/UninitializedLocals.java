package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Makes loads check for a value where a local may have none. Of the first 64 locals that is
 * followed through the graph; beyond, through one block at a time.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code add_checks_for_loads_of_uninitialized_variables}</a>
 */
final class UninitializedLocals implements Pass {
    private static final int FOLLOWED = 64;

    @Override
    public void apply(FlowGraph graph) {
        int locals = graph.unit.varNames().size();
        int parameters = graph.unit.parameterCount();
        if (locals == parameters && !graph.unit.sequence().unsetsVariables()) {
            return;
        }
        if (locals > FOLLOWED) {
            scanMany(graph, locals);
            locals = FOLLOWED;
        }
        new Propagation(graph).run(bits(locals) & ~bits(parameters));
    }

    private static long bits(int count) {
        return count >= FOLLOWED ? -1L : (1L << count) - 1;
    }

    private static void scanMany(FlowGraph graph, int locals) {
        // The number of the block in which a local got its value last.
        var states = new int[locals - FOLLOWED];
        int number = 0;
        for (Block block = graph.entry; block != null; block = block.next) {
            number++;
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.code[i];
                int local = instruction.oparg - FOLLOWED;
                if (local < 0) {
                    continue;
                }
                switch (instruction.op) {
                    case DELETE_FAST, LOAD_FAST_AND_CLEAR, STORE_FAST_MAYBE_NULL ->
                            states[local] = number - 1;
                    case STORE_FAST -> states[local] = number;
                    case LOAD_FAST -> {
                        if (states[local] != number) {
                            instruction.op = Op.LOAD_FAST_CHECK;
                        }
                        states[local] = number;
                    }
                    default -> {}
                }
            }
        }
    }

    /** Blocks that are to be looked at again, as more locals may have no value there. */
    private static final class Propagation {
        private final FlowGraph graph;
        private final Block[] stack;
        private int count;

        Propagation(FlowGraph graph) {
            this.graph = graph;
            this.stack = graph.newTraversal();
        }

        void run(long unsafeAtEntry) {
            push(graph.entry, unsafeAtEntry);
            // A deletion may be anywhere, so each block is looked at once.
            for (Block block = graph.entry; block != null; block = block.next) {
                scan(block);
            }
            while (count > 0) {
                Block block = stack[--count];
                block.isVisited = false;
                scan(block);
            }
        }

        private void push(Block block, long unsafe) {
            long both = block.unsafeLocals | unsafe;
            if (both != block.unsafeLocals) {
                block.unsafeLocals = both;
                if (!block.isVisited) {
                    block.isVisited = true;
                    stack[count++] = block;
                }
            }
        }

        private void scan(Block block) {
            long unsafe = block.unsafeLocals;
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.code[i];
                if (instruction.handler != null) {
                    push(instruction.handler, unsafe);
                }
                if (instruction.oparg >= FOLLOWED) {
                    continue;
                }
                long bit = 1L << instruction.oparg;
                switch (instruction.op) {
                    case DELETE_FAST, LOAD_FAST_AND_CLEAR, STORE_FAST_MAYBE_NULL -> unsafe |= bit;
                    case STORE_FAST, LOAD_FAST_CHECK -> unsafe &= ~bit;
                    case LOAD_FAST -> {
                        if ((unsafe & bit) != 0) {
                            instruction.op = Op.LOAD_FAST_CHECK;
                        }
                        unsafe &= ~bit;
                    }
                    default -> {}
                }
            }
            if (block.next != null && block.fallsThrough()) {
                push(block.next, unsafe);
            }
            Instruction last = block.last();
            if (last != null && last.op.isJump()) {
                push(last.target, unsafe);
            }
        }
    }
}
