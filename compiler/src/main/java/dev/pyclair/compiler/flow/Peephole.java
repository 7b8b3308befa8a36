package dev.pyclair.compiler.flow;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.sequence.Op;

/**
 * Makes shorter what neighbours in a block do together: tuples of constants, jumps to jumps, truth
 * of comparisons, double stores, swaps.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code optimize_basic_block}</a>
 */
final class Peephole implements Pass {
    private static final int WITH_NULL = 1;
    private static final int COMPARE_TO_BOOL = 16;

    @Override
    public void apply(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            boolean hasSwaps = optimize(graph, block);
            if (hasSwaps) {
                Swaps.optimize(block);
            }
        }
    }

    /** Whether there are swaps in the block. */
    private static boolean optimize(FlowGraph graph, Block block) {
        boolean hasSwaps = false;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.code[i];
            switch (instruction.op) {
                case BUILD_TUPLE -> hasSwaps |= tuple(graph, block, i);
                case POP_JUMP_IF_NOT_NONE,
                        POP_JUMP_IF_NONE,
                        POP_JUMP_IF_FALSE,
                        POP_JUMP_IF_TRUE,
                        JUMP,
                        JUMP_NO_INTERRUPT -> {
                    if (thread(block, instruction)) {
                        i--;
                    }
                }
                case STORE_FAST -> doubleStore(block, i);
                case SWAP -> {
                    if (instruction.oparg == 1) {
                        instruction.clear();
                    } else {
                        hasSwaps = true;
                    }
                }
                case LOAD_GLOBAL -> {
                    if (block.opAt(i + 1) == Op.PUSH_NULL && (instruction.oparg & WITH_NULL) == 0) {
                        instruction.oparg |= WITH_NULL;
                        block.code[i + 1].clear();
                    }
                }
                case COMPARE_OP -> {
                    if (block.opAt(i + 1) == Op.TO_BOOL) {
                        block.code[i + 1].set(Op.COMPARE_OP, instruction.oparg | COMPARE_TO_BOOL);
                        instruction.clear();
                    }
                }
                case CONTAINS_OP, IS_OP -> {
                    if (block.opAt(i + 1) == Op.TO_BOOL) {
                        block.code[i + 1].set(instruction.op, instruction.oparg);
                        instruction.clear();
                    }
                }
                case TO_BOOL -> {
                    if (block.opAt(i + 1) == Op.TO_BOOL) {
                        instruction.clear();
                    }
                }
                case UNARY_NOT -> negation(block, i);
                default -> {}
            }
        }
        return hasSwaps;
    }

    /** Whether a tuple that is unpacked at once has become a swap. */
    private static boolean tuple(FlowGraph graph, Block block, int index) {
        Instruction build = block.code[index];
        int count = build.oparg;
        if (block.opAt(index + 1) == Op.UNPACK_SEQUENCE
                && block.code[index + 1].oparg == count
                && count >= 1
                && count <= 3) {
            build.clear();
            if (count == 1) {
                block.code[index + 1].clear();
                return false;
            }
            block.code[index + 1].op = Op.SWAP;
            return true;
        }
        if (index >= count) {
            foldTuple(graph, block, index, count);
        }
        return false;
    }

    private static void foldTuple(FlowGraph graph, Block block, int index, int count) {
        int first = index - count;
        for (int i = first; i < index; i++) {
            if (!block.code[i].op.hasConstant()) {
                return;
            }
        }
        var items = new Constant[count];
        for (int i = 0; i < count; i++) {
            items[i] = graph.unit.consts().get(block.code[first + i].oparg);
            block.code[first + i].clear();
        }
        Constant tuple = Constant.Container.of(Constant.Kind.TUPLE, items);
        block.code[index].set(Op.LOAD_CONST, graph.constant(tuple));
    }

    /** Whether the block ends with a new jump, to where the target of the old one jumps. */
    private static boolean thread(Block block, Instruction jump) {
        Block target = jump.target;
        if (target.size == 0) {
            return false;
        }
        Instruction next = target.code[0];
        boolean isConditional = !jump.op.isUnconditionalJump();
        if (next.op != Op.JUMP && (isConditional || next.op != Op.JUMP_NO_INTERRUPT)
                || next.target == target) {
            return false;
        }
        Op op = isConditional || next.op == Op.JUMP_NO_INTERRUPT ? jump.op : Op.JUMP;
        // What is left of the old jump is removed, unless its line needs it.
        jump.clear();
        jump.target = null;
        var threaded = new Instruction(op, 0, next.span);
        threaded.target = next.target;
        block.add(threaded);
        return true;
    }

    private static void doubleStore(Block block, int index) {
        if (block.opAt(index + 1) == Op.STORE_FAST) {
            Instruction first = block.code[index];
            Instruction second = block.code[index + 1];
            if (first.oparg == second.oparg && first.line() == second.line()) {
                first.set(Op.POP_TOP, 0);
            }
        }
    }

    private static void negation(Block block, int index) {
        Op next = block.opAt(index + 1);
        if (next == Op.TO_BOOL) {
            block.code[index].clear();
            block.code[index + 1].set(Op.UNARY_NOT, 0);
        } else if (next == Op.UNARY_NOT) {
            block.code[index].clear();
            block.code[index + 1].clear();
        }
    }
}
