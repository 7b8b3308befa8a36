package dev.pyclair.compiler.ast;

import java.util.List;

/**
 * The parameters of a function; {@code arguments} in Python.
 *
 * @param posonlyargs those before {@code /}
 * @param regular those by position or keyword
 * @param vararg {@code *name}, or null
 * @param kwonlyargs those after {@code *}
 * @param kwDefaults the defaults of those after {@code *}; null where there is none
 * @param kwarg {@code **name}, or null
 * @param defaults the defaults of the last ones by position
 */
public record Parameters(
        List<Parameter> posonlyargs,
        List<Parameter> regular,
        Parameter vararg,
        List<Parameter> kwonlyargs,
        List<Expr> kwDefaults,
        Parameter kwarg,
        List<Expr> defaults) {}
