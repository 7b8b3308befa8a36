/** Code generation: from the tree and its symbol table to instructions, a unit a code object. */
package dev.pyclair.compiler.codegen;
