/** The compiler: from Python source to code objects, the same as CPython's. */
package dev.pyclair.compiler;
