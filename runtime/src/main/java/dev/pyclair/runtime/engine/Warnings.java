package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.source.SourceWarning;
import java.util.Set;

/**
 * Warnings, with the filters that an interpreter begins with: each is shown once for a place, those
 * of what will go only where the program itself does it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/_warnings.c">CPython: {@code
 *     Python/_warnings.c}, {@code warn_explicit}, {@code init_filters}</a>
 */
final class Warnings {
    private static final String REGISTRY = "__warningregistry__";

    private static final Set<PyType> HIDDEN =
            Set.of(Types.PENDING_DEPRECATION_WARNING, Types.IMPORT_WARNING, Types.RESOURCE_WARNING);

    private Warnings() {}

    /** Shows a warning of what a frame does. */
    static void warn(Machine cx, Frame frame, PyType category, String message) {
        boolean isHidden =
                HIDDEN.contains(category)
                        || category == Types.DEPRECATION_WARNING
                                && !"__main__".equals(frame.globals.getText("__name__"));
        if (isHidden || isKnown(cx, frame, category, message)) {
            return;
        }
        String file = frame.code.code().filename().toString();
        int line = frame.line();
        show(cx, file, line, category.name(), message);
    }

    /**
     * Shows that a coroutine was never awaited, with the hint that {@code warnings} adds where it
     * knows the object.
     *
     * @param frame what runs; null at the end of the program
     */
    static void ofCoroutine(Machine cx, Frame frame, String name) {
        String message = "coroutine '" + name + "' was never awaited";
        PyType category = Types.RUNTIME_WARNING;
        if (frame == null) {
            cx.writeError(cx.wording("end-of-program") + ": RuntimeWarning: " + message + "\n");
        } else if (!isKnown(cx, frame, category, message)) {
            show(
                    cx,
                    frame.code.code().filename().toString(),
                    frame.line(),
                    category.name(),
                    message);
            cx.writeError(
                    "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
        }
    }

    private static void show(Machine cx, String file, int line, String category, String message) {
        cx.writeError(file + ":" + line + ": " + category + ": " + message + "\n");
        String source = cx.sourceLine(file, line);
        if (source != null && !source.isBlank()) {
            cx.writeError("  " + source.strip() + "\n");
        }
    }

    /** Shows a warning of a source; what will go is a matter of the program itself alone. */
    static void warn(Machine cx, String file, SourceWarning warning) {
        if (warning.category() == SourceWarning.Category.SYNTAX) {
            show(cx, file, warning.line(), warning.category().pythonName(), warning.message());
        }
    }

    /** Whether a place was warned of before; it is from now on. */
    private static boolean isKnown(Machine cx, Frame frame, PyType category, String message) {
        var registry = (PyDict) frame.globals.getText(REGISTRY);
        if (registry == null) {
            registry = new PyDict();
            registry.putText("version", 0L);
            frame.globals.putText(REGISTRY, registry);
        }
        var key = new PyTuple(message, category, (long) frame.line());
        if (registry.get(cx, key) != null) {
            return true;
        }
        registry.put(cx, key, true);
        return false;
    }
}
