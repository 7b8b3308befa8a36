package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;

/**
 * Bytes of code that make no whole instruction: what an instruction that is cut off at the end
 * leaves.
 *
 * @param bytes the bytes
 */
public record CodeBytes(Bytes bytes) implements CodeElement {}
