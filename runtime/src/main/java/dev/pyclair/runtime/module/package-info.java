/** Python's modules that are written in Java, a class each. */
package dev.pyclair.runtime.module;
