/**
 * The abstract syntax tree: what Python's {@code ast} has, as records.
 *
 * <p>Components that Python may leave out are null where they are left out; lists are empty.
 */
package dev.pyclair.compiler.ast;
