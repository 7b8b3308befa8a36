/**
 * Python's objects: a class a built-in type, and the operations on them.
 *
 * <p>Where Java has a natural value, that is the object: {@code Long} and {@code BigInteger} (which
 * never fits a {@code Long}) are ints, {@code Double} floats, {@code Boolean} bools, {@code String}
 * strs (text with astral characters is {@code AstralText}). All others extend {@link
 * dev.pyclair.runtime.object.PyObject}. Java's {@code null} is no object: a local variable without
 * a value, or the place of a missing {@code self} on the stack.
 *
 * <p>Nothing here runs bytecode: what is called goes through {@link
 * dev.pyclair.runtime.object.Calls}, and functions made of code are objects of the engine.
 */
package dev.pyclair.runtime.object;
