/** Which name is what in which block: the symbol table, as {@code Python/symtable.c} has it. */
package dev.pyclair.compiler.symtable;
