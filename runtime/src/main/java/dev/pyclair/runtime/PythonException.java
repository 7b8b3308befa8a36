package dev.pyclair.runtime;

import dev.pyclair.runtime.module.Ending;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * An exception of a Python program that it did not handle, {@code SystemExit} among them.
 *
 * <p>What is to be known of it was asked for when it came out of the program: it can be kept, sent
 * to another thread and printed while the program goes on.
 */
public final class PythonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Program program;
    private final transient PyException exception;
    private final String typeName;
    private final String traceback;
    private final int exitCode;

    PythonException(Program program, PyException exception, Ending ending) {
        super(message(program, exception), null, false, false);
        this.program = program;
        this.exception = exception;
        typeName = exception.type().name();
        traceback = ending.text();
        exitCode = ending.exitCode();
        program.export(this, exception);
    }

    private PythonException(String typeName, String message) {
        super(message.isEmpty() ? typeName : typeName + ": " + message, null, false, false);
        program = null;
        exception = null;
        this.typeName = typeName;
        traceback = getMessage() + "\n";
        exitCode = 1;
    }

    /**
     * An exception to be thrown by Java code that a program calls; the program can catch it.
     *
     * @param typeName the name of a built-in class of exceptions, such as {@code ValueError}
     * @param message its argument
     * @return the exception
     * @throws IllegalArgumentException if there is no such class
     */
    public static PythonException of(String typeName, String message) {
        type(typeName);
        return new PythonException(typeName, message);
    }

    private static PyType type(String name) {
        PyType type = Types.named(name);
        if (!type.isSubtypeOf(Types.BASE_EXCEPTION)) {
            throw new IllegalArgumentException(name + " is no class of exceptions");
        }
        return type;
    }

    /** {@return what raises it in a program: the same exception, if it came out of that} */
    PyRaise again(Program other) {
        if (exception != null) {
            return program == other
                    ? PyRaise.again(exception)
                    : Errors.runtime("in another program: " + getMessage());
        }
        int start = Math.min(getMessage().length(), typeName.length() + 2);
        String text = getMessage().substring(start);
        return text.isEmpty() ? Errors.of(type(typeName)) : Errors.of(type(typeName), text);
    }

    private static String message(Program program, PyException exception) {
        String name = exception.type().name();
        try {
            String text = CodePoints.toJava(Texts.plain(Texts.str(program, exception)));
            return text.isEmpty() ? name : name + ": " + text;
        } catch (PyRaise e) {
            return name + ": <exception str() failed>";
        }
    }

    /** {@return the name of its class, such as {@code ValueError}} */
    public String typeName() {
        return typeName;
    }

    /**
     * Whether it is of a class, or of one that comes from it.
     *
     * @param className the {@code __name__} of the class, such as {@code OSError}
     * @return whether it is
     */
    public boolean is(String className) {
        if (exception == null) {
            return type(typeName).isSubtypeOf(Types.named(className));
        }
        for (PyType each : exception.type().order()) {
            if (each.name().equals(className)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return what Python prints to its error output for it: the traceback with its last newline;
     * for {@code SystemExit} the words that it carries, mostly none}
     */
    public String traceback() {
        return traceback;
    }

    /**
     * {@return the exit code that Python ends with: 1, that of {@code SystemExit}, or 130 for
     * {@code KeyboardInterrupt}}
     */
    public int exitCode() {
        return exitCode;
    }

    PyException exception() {
        return exception;
    }
}
