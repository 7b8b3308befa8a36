package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rule {@link Rule#V9_CONSTANTS}: constants do not change, and code is a constant itself.
 *
 * <p>Functions share constants, so a list among them would be a global variable; free-threaded
 * CPythons trust that none changes ({@code Objects/codeobject.c: intern_constants}). Code inside of
 * a tuple is what nobody would verify.
 */
final class Constants {
    private Constants() {}

    static void check(CodeObject code, Findings findings) {
        Deque<Constant.Container> pending = null;
        List<Constant> consts = code.consts();
        for (int i = 0; i < consts.size(); i++) {
            if (consts.get(i) instanceof Constant.Container container) {
                if (pending == null) {
                    pending = new ArrayDeque<>();
                }
                pending.push(container);
            } else if (consts.get(i) == Constant.Singleton.STOP_ITERATION) {
                findings.add(Rule.V9_CONSTANTS, "a constant is a class, which none can be");
            }
        }
        if (pending != null) {
            walk(pending, findings);
        }
    }

    private static void walk(Deque<Constant.Container> pending, Findings findings) {
        Set<Constant.Container> seen = null;
        while (!pending.isEmpty() && !findings.isFull()) {
            Constant.Container container = pending.pop();
            if (!isAllowed(container.kind())) {
                findings.add(
                        Rule.V9_CONSTANTS,
                        "a constant is a "
                                + container.kind().name().toLowerCase(Locale.ROOT)
                                + ", which can change; only what cannot may be a constant");
            }
            for (Constant item : container.items()) {
                if (item instanceof CodeObject inner) {
                    findings.add(
                            Rule.V9_CONSTANTS,
                            "the code object "
                                    + inner.qualname()
                                    + " lies inside another constant; it must be a constant itself");
                } else if (item instanceof Constant.Container part) {
                    if (seen == null) {
                        seen = Collections.newSetFromMap(new IdentityHashMap<>());
                    }
                    if (seen.add(part)) {
                        pending.push(part);
                    }
                } else if (item == Constant.Singleton.STOP_ITERATION) {
                    findings.add(Rule.V9_CONSTANTS, "a constant is a class, which none can be");
                }
            }
        }
    }

    private static boolean isAllowed(Constant.Kind kind) {
        return switch (kind) {
            case TUPLE, FROZENSET, SLICE -> true;
            case LIST, SET, DICT, FROZENDICT -> false;
        };
    }
}
