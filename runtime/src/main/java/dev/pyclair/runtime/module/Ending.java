package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.math.BigInteger;

/**
 * How a program ends with an exception that nobody caught, {@code SystemExit} among them.
 *
 * @param exitCode the exit code of the process
 * @param text what goes to the error output, with its last newline, in Java's UTF-16; may be empty
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pythonrun.c">CPython: {@code
 *     Python/pythonrun.c}, {@code _Py_HandleSystemExit}, {@code _PyErr_PrintEx}</a>
 */
public record Ending(int exitCode, String text) {
    private static final int FAILED = 1;
    private static final int LARGEST_CODE = 0xff;
    private static final int INTERRUPTED = 130;

    /**
     * The end of a program, whose {@code sys.excepthook} may have something to say.
     *
     * @param cx the context
     * @param exception what came out of it
     * @return its end; what a hook of the program's own writes is written when this returns
     */
    public static Ending ofProgram(Context cx, PyException exception) {
        return ofException(cx, exception);
    }

    private static Ending ofException(Context cx, PyException exception) {
        if (exception.type().isSubtypeOf(Types.SYSTEM_EXIT)) {
            return of(cx, exception);
        }
        Object hook = SysModule.of(cx).attributes().getText("excepthook");
        Object standard = SysModule.of(cx).attributes().getText("__excepthook__");
        if (hook == standard) {
            return of(cx, exception);
        }
        if (hook == null) {
            String text = "sys.excepthook is missing\n" + report(cx, exception);
            return new Ending(code(exception), text);
        }
        return ofHook(cx, hook, exception);
    }

    /**
     * The end of what is no program of its own, such as a call.
     *
     * @param cx the context
     * @param exception what came out of it
     * @return its end
     */
    public static Ending of(Context cx, PyException exception) {
        return exception.type().isSubtypeOf(Types.SYSTEM_EXIT)
                ? ofExit(cx, exception)
                : new Ending(code(exception), report(cx, exception));
    }

    private static int code(PyException exception) {
        return exception.type().isSubtypeOf(Types.KEYBOARD_INTERRUPT) ? INTERRUPTED : FAILED;
    }

    /** The end when a hook has spoken. */
    private static Ending ofHook(Context cx, Object hook, PyException exception) {
        Object traceback = exception.traceback() == null ? Singleton.NONE : exception.traceback();
        try {
            Calls.call(cx, hook, exception.type(), exception, traceback);
            return new Ending(code(exception), "");
        } catch (PyRaise e) {
            if (e.is(Types.SYSTEM_EXIT)) {
                return ofExit(cx, e.value());
            }
            String text =
                    "Error in sys.excepthook:\n"
                            + report(cx, e.value())
                            + "\nOriginal exception was:\n"
                            + report(cx, exception);
            return new Ending(code(exception), text);
        }
    }

    /** What {@code SystemExit} carries: an exit code, or words. */
    private static Ending ofExit(Context cx, PyException exit) {
        Object code = Attributes.find(cx, exit, "code");
        if (code == null || code == Singleton.NONE) {
            return new Ending(0, "");
        }
        if (code instanceof Long number) {
            return new Ending((int) (number & LARGEST_CODE), "");
        }
        if (code instanceof Boolean truth) {
            return new Ending(truth ? 1 : 0, "");
        }
        if (code instanceof BigInteger) {
            return new Ending(LARGEST_CODE, "");
        }
        return new Ending(FAILED, CodePoints.toJava(Texts.plain(Texts.str(cx, code))) + "\n");
    }

    /**
     * Tells of an exception that nobody is there for.
     *
     * @param cx the context
     * @param headline what is said of where it happened
     * @param exception the exception
     * @param hasSources whether source files can be read still
     */
    public static void ignored(
            Context cx, String headline, PyException exception, boolean hasSources) {
        SourceLines sources = hasSources ? cx::sourceLine : (file, line) -> null;
        Object text = new TracebackText(cx, sources).ofIgnored(exception);
        cx.writeError(CodePoints.fromJava(headline + "\n" + CodePoints.toJava(text)));
    }

    /** The text of an exception with all that led to it. */
    static String report(Context cx, PyException exception) {
        return CodePoints.toJava(new TracebackText(cx, cx::sourceLine).of(exception));
    }
}
