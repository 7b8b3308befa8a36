/**
 * The control-flow graph of a code object: basic blocks, the ways out of them, dominators, loops.
 *
 * <pre>{@code
 * ControlFlowGraph graph = ControlFlowGraph.of(code);
 * for (BasicBlock block : graph.blocks()) {
 *     System.out.println(block.start() + " to " + block.end() + ": " + block.exits());
 * }
 * }</pre>
 */
package dev.pyclair.bytecode.flow;
