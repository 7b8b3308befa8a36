/**
 * Control-flow graphs as text that other tools draw.
 *
 * <pre>{@code
 * ControlFlowGraph graph = ControlFlowGraph.of(code);
 * System.out.print(GraphText.of(GraphFormat.DOT, GraphOptions.DEFAULT).text(graph));
 * }</pre>
 */
package dev.pyclair.dis.graph;
