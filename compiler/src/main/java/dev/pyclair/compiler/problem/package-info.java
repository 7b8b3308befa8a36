/** What may be wrong with a source, as every pass of the compiler tells it. */
package dev.pyclair.compiler.problem;
