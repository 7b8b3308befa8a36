package dev.pyclair.runtime.engine;

import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Types;

/** Generators that may be awaited. */
public final class GeneratorCode {
    private static final int ITERABLE_COROUTINE = 0x100;

    private GeneratorCode() {}

    /** {@code types.coroutine(function)}. */
    public static Object awaitable(Object object) {
        if (!Calls.isCallable(object)) {
            throw Errors.type("types.coroutine() expects a callable");
        }
        if (object instanceof PyFunction function) {
            PyCode code = function.code();
            if (code.isCoroutine() || code.isIterableCoroutine()) {
                return function;
            }
            if (code.isGenerator()) {
                CodeObject plain = code.code();
                function.setCode(new PyCode(plain.withFlags(plain.flags() | ITERABLE_COROUTINE)));
                return function;
            }
        }
        throw Errors.of(
                Types.NOT_IMPLEMENTED_ERROR, "types.coroutine() takes generator functions alone");
    }
}
