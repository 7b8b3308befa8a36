package dev.pyclair.compiler.flow;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.sequence.Op;

/**
 * Decides what depends on a constant that was just pushed: conditional jumps, comparisons with
 * {@code None}, returns.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code optimize_load_const}</a>
 */
final class ConstantLoads implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            optimize(graph, block);
        }
    }

    private static void optimize(FlowGraph graph, Block block) {
        boolean isConstant = false;
        int constant = 0;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.code[i];
            boolean isCopy = isConstant && instruction.op == Op.COPY && instruction.oparg == 1;
            if (!isCopy) {
                isConstant = instruction.op == Op.LOAD_CONST;
                constant = instruction.oparg;
            }
            if (!isConstant || i + 1 == block.size) {
                continue;
            }
            Instruction next = block.code[i + 1];
            switch (next.op) {
                case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE -> {
                    boolean isTrue = isTrue(graph.unit.consts().get(constant));
                    instruction.clear();
                    if (isTrue == (next.op == Op.POP_JUMP_IF_TRUE)) {
                        next.op = Op.JUMP;
                    } else {
                        next.clear();
                        next.target = null;
                    }
                }
                case IS_OP -> {
                    if (graph.unit.consts().get(constant) == Constant.Singleton.NONE) {
                        compareWithNone(block, i);
                    }
                }
                case RETURN_VALUE -> {
                    instruction.clear();
                    next.set(Op.RETURN_CONST, constant);
                    i++;
                }
                case TO_BOOL -> {
                    boolean isTrue = isTrue(graph.unit.consts().get(constant));
                    instruction.clear();
                    next.set(
                            Op.LOAD_CONST,
                            graph.constant(
                                    isTrue ? Constant.Singleton.TRUE : Constant.Singleton.FALSE));
                }
                default -> {}
            }
        }
    }

    /** {@code LOAD_CONST None, IS_OP, [TO_BOOL,] POP_JUMP_IF_...} as one jump. */
    private static void compareWithNone(Block block, int index) {
        int at = index + 2;
        if (block.opAt(at) == Op.TO_BOOL) {
            block.code[at++].clear();
        }
        Op op = block.opAt(at);
        if (op != Op.POP_JUMP_IF_FALSE && op != Op.POP_JUMP_IF_TRUE) {
            return;
        }
        Instruction comparison = block.code[index + 1];
        boolean isNegated = (comparison.oparg != 0) != (op == Op.POP_JUMP_IF_FALSE);
        block.code[index].clear();
        comparison.clear();
        block.code[at].op = isNegated ? Op.POP_JUMP_IF_NOT_NONE : Op.POP_JUMP_IF_NONE;
    }

    private static boolean isTrue(Constant constant) {
        if (constant instanceof Constant.Singleton) {
            return constant != Constant.Singleton.NONE && constant != Constant.Singleton.FALSE;
        }
        if (constant instanceof Constant.Int number) {
            return number.value() != 0;
        }
        if (constant instanceof Constant.BigInt number) {
            return number.value().signum() != 0;
        }
        if (constant instanceof Constant.Float number) {
            return number.value() != 0;
        }
        if (constant instanceof Constant.Complex number) {
            return number.real() != 0 || number.imaginary() != 0;
        }
        if (constant instanceof Text text) {
            return !text.utf8().isEmpty();
        }
        if (constant instanceof Bytes bytes) {
            return !bytes.isEmpty();
        }
        return !(constant instanceof Constant.Container container) || !container.items().isEmpty();
    }
}
