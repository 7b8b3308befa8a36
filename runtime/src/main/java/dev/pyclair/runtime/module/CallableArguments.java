package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * The arguments of {@code collections.abc.Callable[[...], ...]}, in one row as CPython has them.
 */
final class CallableArguments {
    private CallableArguments() {}

    static PyGenericAlias alias(PyType origin, Object parameters, Object result) {
        Object[] args;
        if (parameters instanceof PyList list) {
            args = Arrays.copyOf(list.toArray(), list.size() + 1);
        } else if (parameters instanceof PyTuple tuple) {
            args = Arrays.copyOf(tuple.items(), tuple.size() + 1);
        } else if (isParameters(parameters)) {
            args = new Object[] {parameters, null};
        } else {
            throw Errors.type(
                    "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
                            + parameters);
        }
        args[args.length - 1] = result;
        return new PyGenericAlias(origin, new PyTuple(args));
    }

    private static boolean isParameters(Object object) {
        return object == Singleton.ELLIPSIS
                || object instanceof PyObject own
                        && (own.type() == Types.named("ParamSpec")
                                || own.type().name().equals("_ConcatenateGenericAlias"));
    }
}
