/** The tokenizer: bytes of a source to tokens. */
package dev.pyclair.compiler.token;
