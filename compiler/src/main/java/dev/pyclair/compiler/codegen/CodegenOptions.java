package dev.pyclair.compiler.codegen;

/**
 * How code is generated.
 *
 * @param optimize the level: 0, 1 without assertions, 2 without docstrings, too
 * @param flags what goes into {@code co_flags} of every unit, {@code from __future__} among it
 * @param isInteractive whether expressions at the top are printed
 * @param allowsTopLevelAwait whether {@code await} may stand outside of functions
 */
public record CodegenOptions(
        int optimize, int flags, boolean isInteractive, boolean allowsTopLevelAwait) {}
