/** The parser: tokens to the abstract syntax tree. */
package dev.pyclair.compiler.parse;
