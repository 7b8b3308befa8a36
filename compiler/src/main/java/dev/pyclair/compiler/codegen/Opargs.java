package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Comparison;
import dev.pyclair.compiler.ast.Operator;

/**
 * What operands mean.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/internal/pycore_intrinsics.h">
 *     CPython: {@code Include/internal/pycore_intrinsics.h}, {@code
 *     Include/internal/pycore_opcode_utils.h}</a>
 */
final class Opargs {
    /** Of {@code CALL_INTRINSIC_1}. */
    static final int PRINT = 1;

    static final int IMPORT_STAR = 2;
    static final int STOPITERATION_ERROR = 3;
    static final int ASYNC_GEN_WRAP = 4;
    static final int UNARY_POSITIVE = 5;
    static final int LIST_TO_TUPLE = 6;
    static final int TYPEVAR = 7;
    static final int PARAMSPEC = 8;
    static final int TYPEVARTUPLE = 9;
    static final int SUBSCRIPT_GENERIC = 10;
    static final int TYPEALIAS = 11;

    /** Of {@code CALL_INTRINSIC_2}. */
    static final int PREP_RERAISE_STAR = 1;

    static final int TYPEVAR_WITH_BOUND = 2;
    static final int TYPEVAR_WITH_CONSTRAINTS = 3;
    static final int SET_FUNCTION_TYPE_PARAMS = 4;
    static final int SET_TYPEPARAM_DEFAULT = 5;

    /** Of {@code RESUME}. */
    static final int AT_FUNC_START = 0;

    static final int AFTER_YIELD = 1;
    static final int AFTER_YIELD_FROM = 2;
    static final int AFTER_AWAIT = 3;

    /** Of {@code SET_FUNCTION_ATTRIBUTE}. */
    static final int DEFAULTS = 1;

    static final int KWDEFAULTS = 2;
    static final int ANNOTATIONS = 4;
    static final int CLOSURE = 8;

    /** {@code NB_ADD} and so on, by operator of the tree. */
    private static final int[] BINARY = {0, 10, 5, 4, 11, 6, 8, 3, 9, 7, 12, 1, 2};

    /** How far in-place operators are from others. */
    private static final int INPLACE = 13;

    /**
     * {@code <}, {@code <=}, {@code ==}, {@code !=}, {@code >} and {@code >=} as {@code COMPARE_OP}
     * has them: the number of the operator, then what it is true of; by comparison of the tree.
     */
    private static final int[] COMPARE = {
        2 << 5 | 8, 3 << 5 | 7, 0 << 5 | 2, 1 << 5 | 10, 4 << 5 | 4, 5 << 5 | 12,
    };

    private Opargs() {}

    static int binary(Operator operator, boolean isInPlace) {
        return BINARY[operator.ordinal()] + (isInPlace ? INPLACE : 0);
    }

    static int compare(Comparison comparison) {
        return COMPARE[comparison.ordinal()];
    }
}
