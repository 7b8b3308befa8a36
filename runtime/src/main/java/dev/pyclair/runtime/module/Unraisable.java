package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;

/**
 * Exceptions that nobody can handle, and {@code sys.unraisablehook}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/errors.c">CPython: {@code
 *     Python/errors.c}, {@code write_unraisable_exc}, {@code format_unraisable_v}</a>
 */
public final class Unraisable {
    private static final String PLAIN = "Exception ignored in: ";

    private static final PyType ARGUMENTS =
            PyFields.type(
                    "sys", "UnraisableHookArgs", "exc_type exc_value exc_traceback err_msg object");

    private Unraisable() {}

    /**
     * Tells of an exception.
     *
     * @param cx the context
     * @param key what was done, a key of the table of wording
     * @param object what did it
     * @param exception what came out of it
     * @param hasSources whether source files can be read still
     */
    public static void tell(
            Context cx, String key, Object object, PyException exception, boolean hasSources) {
        PyDict sys = SysModule.of(cx).attributes();
        Object hook = sys.getText("unraisablehook");
        if (hook == null || hook == sys.getText("__unraisablehook__")) {
            Ending.ignored(cx, cx.wording(key, shown(cx, object)), exception, hasSources);
            return;
        }
        Object traceback = exception.traceback() == null ? Singleton.NONE : exception.traceback();
        String headline = cx.wording(key, "");
        Object message = Singleton.NONE;
        Object told = object;
        if (!headline.equals(PLAIN)) {
            String whole = cx.wording(key, shown(cx, object));
            message = whole.substring(0, whole.length() - 1);
            told = Singleton.NONE;
        }
        Object[] items = {exception.type(), exception, traceback, message, told};
        var args = new PyTuple(ARGUMENTS, items);
        try {
            Calls.call(cx, hook, args);
        } catch (PyRaise e) {
            String text = "Exception ignored in sys.unraisablehook: " + shown(cx, hook);
            Ending.ignored(cx, text, e.value(), hasSources);
        }
    }

    private static String shown(Context cx, Object object) {
        try {
            return Texts.repr(cx, object).toString();
        } catch (PyRaise e) {
            return "<object repr() failed>";
        }
    }

    /** What {@code sys.__unraisablehook__} does with its argument. */
    static Object hook(Context cx, Object args) {
        if (args instanceof PyTuple given && given.type() == ARGUMENTS) {
            Object message = given.get(3);
            String shown = given.get(4) == Singleton.NONE ? "" : ": " + shown(cx, given.get(4));
            String headline =
                    message == Singleton.NONE
                            ? PLAIN + shown(cx, given.get(4))
                            : message + (shown.isEmpty() ? ":" : shown);
            Ending.ignored(cx, headline, (PyException) given.get(1), true);
        }
        return Singleton.NONE;
    }
}
