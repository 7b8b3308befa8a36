/** Sequences of instructions, as code generation hands them to the flow graph. */
package dev.pyclair.compiler.sequence;
