/**
 * Runs code objects of CPython on the JVM, with no Python needed.
 *
 * <p>A {@link dev.pyclair.runtime.Python} is one running program, and the unit of everything: its
 * modules, its limits and what it may reach. Nothing of the machine is reached but through the
 * {@link dev.pyclair.runtime.Host} that it was given. What the verifier does not accept does not
 * run.
 */
package dev.pyclair.runtime;
