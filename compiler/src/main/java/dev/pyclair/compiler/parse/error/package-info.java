/**
 * Finds out what is wrong with a source that the parser refused, as CPython's parser does: a second
 * time through its grammar, rule by rule.
 */
package dev.pyclair.compiler.parse.error;
