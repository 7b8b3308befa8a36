/**
 * Code objects and the values in them, for every CPython: what a file holds once it is read.
 *
 * <p>{@link dev.pyclair.code.PythonVersion} says where versions differ; {@link
 * dev.pyclair.code.CodeObject} is one function, class or module; {@link dev.pyclair.code.Literal}
 * prints values as Python does, {@link dev.pyclair.code.LiteralWriter} without loss, and {@link
 * dev.pyclair.code.LiteralReader} reads them.
 */
package dev.pyclair.code;
