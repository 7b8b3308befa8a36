package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * What is on the stack while a pattern is matched.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code pattern_context}</a>
 */
final class PatternContext {
    /** The names captured so far; their values lie below {@link #onTop}. */
    List<String> stores = new ArrayList<>();

    /** Whether a pattern that always matches may stand here. */
    boolean allowsIrrefutable;

    /** Where to go if the pattern fails, by the number of values to pop before. */
    List<Label> failPop = new ArrayList<>();

    /** How many values have to stay on top of the captured ones. */
    int onTop;

    PatternContext() {}

    PatternContext(PatternContext other) {
        stores = other.stores;
        allowsIrrefutable = other.allowsIrrefutable;
        failPop = other.failPop;
        onTop = other.onTop;
    }

    void set(PatternContext other) {
        stores = other.stores;
        allowsIrrefutable = other.allowsIrrefutable;
        failPop = other.failPop;
        onTop = other.onTop;
    }

    /** Begins an alternative or a case. */
    void begin(boolean mayBeIrrefutable) {
        stores = new ArrayList<>();
        allowsIrrefutable = mayBeIrrefutable;
        failPop = new ArrayList<>();
        onTop = 0;
    }
}
