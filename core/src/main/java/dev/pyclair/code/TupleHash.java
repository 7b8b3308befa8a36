package dev.pyclair.code;

/** How a CPython combines the hashes of a tuple's elements. */
public enum TupleHash {
    /** Xor and a multiplier that grows (to 3.7). */
    MULTIPLICATIVE,
    /** The scheme of xxHash (3.8 on). */
    XXHASH
}
