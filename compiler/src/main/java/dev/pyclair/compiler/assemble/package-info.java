/** Code objects of flow graphs: bytecode, tables of locations and handlers, names. */
package dev.pyclair.compiler.assemble;
