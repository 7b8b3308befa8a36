package dev.pyclair.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A bit of {@code co_flags}.
 *
 * @see <a href="https://docs.python.org/3/library/inspect.html#code-objects-bit-flags">Code objects
 *     bit flags</a>
 */
public enum CodeFlag {
    /** Locals are fast variables. */
    OPTIMIZED(0x1),
    /** A call makes a new namespace. */
    NEWLOCALS(0x2),
    /** There is {@code *args}. */
    VARARGS(0x4),
    /** There is {@code **kwargs}. */
    VARKEYWORDS(0x8),
    /** A function inside a function. */
    NESTED(0x10),
    /** A generator function. */
    GENERATOR(0x20),
    /** There are neither cell nor free variables (to 3.10). */
    NOFREE(0x40),
    /** A coroutine function. */
    COROUTINE(0x80),
    /** A generator function that can be awaited. */
    ITERABLE_COROUTINE(0x100),
    /** An async generator function. */
    ASYNC_GENERATOR(0x200),
    /** Generators are allowed (2.2, 2.3). */
    GENERATOR_ALLOWED(0x1000),
    /** {@code from __future__ import division}. */
    FUTURE_DIVISION(0x2000, 0x20000),
    /** {@code from __future__ import absolute_import}. */
    FUTURE_ABSOLUTE_IMPORT(0x4000, 0x40000),
    /** {@code from __future__ import with_statement}. */
    FUTURE_WITH_STATEMENT(0x8000, 0x80000),
    /** {@code from __future__ import print_function}. */
    FUTURE_PRINT_FUNCTION(0x10000, 0x100000),
    /** {@code from __future__ import unicode_literals}. */
    FUTURE_UNICODE_LITERALS(0x20000, 0x200000),
    /** {@code from __future__ import barry_as_FLUFL}. */
    FUTURE_BARRY_AS_BDFL(0x40000, 0x400000),
    /** {@code from __future__ import generator_stop}. */
    FUTURE_GENERATOR_STOP(0x80000, 0x800000),
    /** {@code from __future__ import annotations}. */
    FUTURE_ANNOTATIONS(0x100000, 0x1000000),
    /** The first constant is a docstring (3.14 on). */
    HAS_DOCSTRING(0x4000000),
    /** A function in the body of a class (3.14 on). */
    METHOD(0x8000000);

    private final int early;
    private final int late;

    CodeFlag(int bit) {
        this(bit, bit);
    }

    CodeFlag(int early, int late) {
        this.early = early;
        this.late = late;
    }

    /**
     * The bit of the flag.
     *
     * @param version a version; the flags of {@code __future__} moved once
     * @return a number with one bit set
     */
    public int bit(PythonVersion version) {
        return version.hasHighFutureFlags() ? late : early;
    }

    /**
     * The flags of {@code from __future__ import}.
     *
     * @param version whose flags
     * @return their bits
     */
    public static int future(PythonVersion version) {
        int bits = 0;
        for (CodeFlag flag : values()) {
            if (flag.name().startsWith("FUTURE_")) {
                bits |= flag.bit(version);
            }
        }
        return bits;
    }

    /**
     * The flags that are set.
     *
     * @param flags {@code co_flags}
     * @param version whose flags
     * @return the flags, lowest bit first; bits that have no name are not among them
     */
    public static List<CodeFlag> of(int flags, PythonVersion version) {
        var set = new ArrayList<CodeFlag>();
        for (CodeFlag flag : values()) {
            if ((flags & flag.bit(version)) != 0) {
                set.add(flag);
            }
        }
        return set;
    }
}
