package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.symtable.Block;

/**
 * What {@code co_flags} says of a unit.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compute_code_flags}</a>
 */
final class CodeFlags {
    private static final int OPTIMIZED = 0x1;
    private static final int NEWLOCALS = 0x2;
    private static final int VARARGS = 0x4;
    private static final int VARKEYWORDS = 0x8;
    private static final int NESTED = 0x10;
    private static final int GENERATOR = 0x20;
    private static final int COROUTINE = 0x80;
    private static final int ASYNC_GENERATOR = 0x200;

    private CodeFlags() {}

    static int of(Unit unit, CodegenOptions options, boolean isTopLevelAwait) {
        Block block = unit.block;
        boolean isGenerator = block.isGenerator();
        boolean isCoroutine = unit.isCoroutine();
        int flags = 0;
        if (block.isFunctionLike()) {
            flags = NEWLOCALS | OPTIMIZED;
            if (block.isNested()) {
                flags |= NESTED;
            }
            if (isGenerator) {
                flags |= isCoroutine ? ASYNC_GENERATOR : GENERATOR;
            } else if (isCoroutine) {
                flags |= COROUTINE;
            }
            if (block.hasVarargs()) {
                flags |= VARARGS;
            }
            if (block.hasVarKeywords()) {
                flags |= VARKEYWORDS;
            }
        }
        flags |= options.flags();
        if (isTopLevelAwait && isCoroutine && !isGenerator) {
            flags |= COROUTINE;
        }
        return flags;
    }
}
