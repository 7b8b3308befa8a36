package dev.pyclair.asm;

import dev.pyclair.code.CodeObject;

/**
 * The bits in {@code co_localspluskinds} that say how the arguments of a function are given (3.14
 * on): the arguments are the first locals, {@code *args} and {@code **kwargs} the last of them.
 *
 * @see <a
 *     href="https://github.com/python/cpython/blob/3.14/Include/internal/pycore_code.h">CPython:
 *     {@code Include/internal/pycore_code.h}, {@code CO_FAST_ARG_POS}</a>
 */
record ArgumentKinds(int positionalOnly, int positional, int keywordOnly, boolean hasRest) {
    /** The bits of an argument, by its index among the locals. */
    int bits(int index) {
        if (index < positionalOnly) {
            return CodeObject.KIND_POSITIONAL;
        } else if (index < positional) {
            return CodeObject.KIND_POSITIONAL | CodeObject.KIND_KEYWORD;
        } else if (index < positional + keywordOnly) {
            return CodeObject.KIND_KEYWORD;
        }
        boolean isRest = hasRest && index == positional + keywordOnly;
        return CodeObject.KIND_STARRED
                | (isRest ? CodeObject.KIND_POSITIONAL : CodeObject.KIND_KEYWORD);
    }
}
