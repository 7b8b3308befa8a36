package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.object.TypingTypes;

/**
 * Functions of the interpreter that code calls by number.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/intrinsics.c">CPython: {@code
 *     Python/intrinsics.c}</a>
 */
final class Intrinsics {
    private Intrinsics() {}

    /** Those with one argument. */
    static Object call(Machine cx, Frame frame, int number, Object value) {
        return switch (number) {
            case 1 -> cx.display(value);
            case 2 -> Imports.all(cx, frame, value);
            case 3 -> stopIteration(frame, value);
            case 4 -> new PyAsyncValue(value);
            case 5 -> Operators.positive(cx, value);
            case 6 -> new PyTuple(((PyList) value).toArray());
            case 7 -> TypeParameters.named(TypingTypes.TYPE_VAR, value);
            case 8 -> TypeParameters.named(TypingTypes.PARAM_SPEC, value);
            case 9 -> TypeParameters.named(TypingTypes.TYPE_VAR_TUPLE, value);
            case 10 -> TypeParameters.generic(cx, value);
            case 11 -> TypeParameters.alias(value);
            default -> throw Errors.of(Types.SYSTEM_ERROR, "intrinsic function " + number);
        };
    }

    /** Those with two. */
    static Object call(Machine cx, Frame frame, int number, Object a, Object b) {
        return switch (number) {
            case 1 -> Groups.prepareReraise(cx, a, b);
            case 2 -> TypeParameters.withBound(a, b);
            case 3 -> TypeParameters.withConstraints(a, b);
            case 4 -> TypeParameters.ofFunction(a, b);
            case 5 -> TypeParameters.withDefault(a, b);
            default -> throw Errors.of(Types.SYSTEM_ERROR, "intrinsic function 2, " + number);
        };
    }

    /** PEP 479: StopIteration that leaves a generator is an error. */
    private static Object stopIteration(Frame frame, Object value) {
        var exception = (PyException) value;
        boolean isStop = exception.type().isSubtypeOf(Types.STOP_ITERATION);
        boolean isAsyncStop =
                frame.code.isAsyncGenerator()
                        && exception.type().isSubtypeOf(Types.STOP_ASYNC_ITERATION);
        if (!isStop && !isAsyncStop) {
            return value;
        }
        String kind =
                frame.code.isAsyncGenerator()
                        ? "async generator"
                        : frame.code.isCoroutine() ? "coroutine" : "generator";
        PyRaise raise =
                Errors.runtime(
                        kind + " raised " + (isStop ? "StopIteration" : "StopAsyncIteration"));
        raise.value().setCause(exception);
        raise.value().setContext(exception);
        return raise.value();
    }
}
