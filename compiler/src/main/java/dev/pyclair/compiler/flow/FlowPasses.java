package dev.pyclair.compiler.flow;

import java.util.List;

/** The passes of each version, in order. */
public final class FlowPasses {
    /**
     * Those of 3.13.
     *
     * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
     *     Python/flowgraph.c}, {@code _PyCfg_OptimizeCodeUnit} and {@code
     *     _PyCfg_OptimizedCfgToInstructionSequence}</a>
     */
    public static final List<Pass> OF_3_13 =
            List.of(
                    new ExceptionTargets(),
                    new InlineSmallBlocks(),
                    new Unreachable(),
                    new LineNumbers(),
                    new ConstantLoads(),
                    new Peephole(),
                    new RedundantPairs(),
                    new Unreachable(),
                    new RedundantJumps(),
                    new UnusedConstants(),
                    new UninitializedLocals(),
                    new Superinstructions(),
                    new ColdBlocks(),
                    new LineNumbers(),
                    new StackDepths(),
                    new FastVariables(),
                    new PseudoInstructions(),
                    new BackwardJumps());

    private FlowPasses() {}
}
