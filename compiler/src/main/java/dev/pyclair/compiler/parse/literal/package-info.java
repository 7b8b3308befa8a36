/** The values of strings and numbers. */
package dev.pyclair.compiler.parse.literal;
