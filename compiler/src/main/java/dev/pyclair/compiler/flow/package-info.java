/**
 * The control-flow graph of a unit, and the passes that make it small, quick and ready to lay out.
 */
package dev.pyclair.compiler.flow;
