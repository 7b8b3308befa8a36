package dev.pyclair.code;

/**
 * Which fields a marshalled code object has; each name is that of the first version with that
 * shape.
 */
public enum CodeShape {
    /** Code, constants, names, file name, name; constants and names are lists. */
    V1_0,
    /** Constants and names are tuples. */
    V1_1,
    /** With argument and local counts and variable names. */
    V1_3,
    /** With stack size, first line and line table. */
    V1_5,
    /** With free and cell variables. */
    V2_1,
    /** With 32-bit instead of 16-bit numbers. */
    V2_3,
    /** With keyword-only arguments (PEP 3102). */
    V3_0,
    /** With positional-only arguments (PEP 570). */
    V3_8,
    /** With one list of all variables, a qualified name and an exception table. */
    V3_11
}
