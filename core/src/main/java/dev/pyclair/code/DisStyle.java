package dev.pyclair.code;

/**
 * The shapes that the text of {@code dis} has had; each name is that of the first version with that
 * shape.
 */
public enum DisStyle {
    /** Fields padded to their full width, no nested code (to 2.7). */
    V1_0,
    /** Trailing spaces cut off, fixed columns, no nested code (3.0 to 3.6). */
    V3_0,
    /** Nested code, columns as wide as needed (3.7 to 3.9). */
    V3_7,
    /** Line column left out where no line is known (3.10). */
    V3_10,
    /** Exception table; caches on demand (3.11). */
    V3_11,
    /** Cache contents on demand (3.12). */
    V3_12,
    /** Labels instead of offsets (3.13). */
    V3_13,
    /** Positions on demand (3.14 on). */
    V3_14
}
