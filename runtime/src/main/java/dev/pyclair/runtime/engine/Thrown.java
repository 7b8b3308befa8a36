package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * The exception that the arguments of {@code throw} stand for.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genobject.c">CPython: {@code
 *     Objects/genobject.c}, {@code _gen_throw}</a>
 */
final class Thrown {
    private Thrown() {}

    /** An exception of a class or an object, a value and a traceback. */
    static PyException exception(Context cx, Object[] args) {
        Object value = args.length > 1 ? args[1] : Singleton.NONE;
        Object traceback = args.length > 2 ? args[2] : Singleton.NONE;
        if (traceback != Singleton.NONE && !(traceback instanceof PyTraceback)) {
            throw Errors.type("throw() third argument must be a traceback object");
        }
        PyException exception;
        if (args[0] instanceof PyType type && type.isSubtypeOf(Types.BASE_EXCEPTION)) {
            exception = made(cx, type, value);
        } else if (args[0] instanceof PyException given) {
            if (value != Singleton.NONE) {
                throw Errors.type("instance exception may not have a separate value");
            }
            exception = given;
        } else {
            throw Errors.type(
                    "exceptions must be classes or instances deriving from BaseException, not "
                            + Types.of(args[0]).name());
        }
        if (traceback instanceof PyTraceback place) {
            exception.setTraceback(place);
        }
        return exception;
    }

    private static PyException made(Context cx, PyType type, Object value) {
        if (value instanceof PyException given && given.type().isSubtypeOf(type)) {
            return given;
        }
        Object made =
                value == Singleton.NONE
                        ? Calls.call(cx, type)
                        : value instanceof PyTuple all
                                ? Calls.call(cx, type, all.items())
                                : Calls.call(cx, type, value);
        if (made instanceof PyException exception) {
            return exception;
        }
        throw Errors.type(
                "calling "
                        + type
                        + " should have returned an instance of BaseException, not "
                        + Types.of(made));
    }
}
