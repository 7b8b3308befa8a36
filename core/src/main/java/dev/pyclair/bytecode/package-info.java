/**
 * Bytecode and its tables, decoded: instructions one by one, source lines and positions, exception
 * handlers, and how much stack it takes.
 *
 * <p>Offsets are bytes from the start of the code; lines count from 1, columns from 0 in bytes of
 * UTF-8.
 */
package dev.pyclair.bytecode;
