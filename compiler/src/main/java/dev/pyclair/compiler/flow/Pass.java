package dev.pyclair.compiler.flow;

/** A step of what is done to a flow graph. */
@FunctionalInterface
public interface Pass {
    /**
     * Does it.
     *
     * @param graph the graph, which is changed
     */
    void apply(FlowGraph graph);
}
