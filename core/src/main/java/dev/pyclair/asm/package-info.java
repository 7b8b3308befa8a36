/**
 * Makes code objects: from elements ({@link dev.pyclair.asm.CodeBuilder}) and from assembler text,
 * which it also writes; what can be derived is derived.
 */
package dev.pyclair.asm;
