package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyGenericSubscript;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.PyTypeAlias;
import dev.pyclair.runtime.object.PyTypeParameter;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TypingLibrary;
import dev.pyclair.runtime.object.TypingTypes;

/** Type parameters and aliases, as code makes them (PEP 695, PEP 696). */
final class TypeParameters {
    private TypeParameters() {}

    static PyTypeParameter named(PyType type, Object name) {
        return new PyTypeParameter(type, name);
    }

    static PyTypeParameter withBound(Object name, Object function) {
        PyTypeParameter made = named(TypingTypes.TYPE_VAR, name);
        made.setBound(function);
        return made;
    }

    static PyTypeParameter withConstraints(Object name, Object function) {
        PyTypeParameter made = named(TypingTypes.TYPE_VAR, name);
        made.setConstraints(function);
        return made;
    }

    static Object withDefault(Object parameter, Object function) {
        ((PyTypeParameter) parameter).setDefault(function);
        return parameter;
    }

    static Object ofFunction(Object function, Object parameters) {
        ((PyFunction) function).setTypeParameters(parameters);
        return function;
    }

    /** The base of a class with type parameters. */
    static Object generic(Machine cx, Object parameters) {
        Object alias = TypingLibrary.find(cx, "_GenericAlias");
        if (alias != null) {
            return Calls.call(cx, alias, TypingTypes.GENERIC, spread(cx, (PyTuple) parameters));
        }
        return PyGenericSubscript.of(TypingTypes.GENERIC, parameters);
    }

    /** An alias of its name, parameters or None, and the function that gives its value. */
    static Object alias(Object parts) {
        Object[] items = ((PyTuple) parts).items();
        Object parameters = items[1] == Singleton.NONE ? PyTuple.EMPTY : items[1];
        var function = (PyFunction) items[2];
        // The function of a generic alias stands in one that makes the parameters.
        String qualname = function.qualname().toString();
        return new PyTypeAlias(
                items[0],
                parameters,
                function,
                qualname.replace("<generic parameters of " + items[0] + ">.", ""),
                function.module());
    }

    /** The parameters, packs of them spread out. */
    private static PyTuple spread(Machine cx, PyTuple parameters) {
        Object[] all = parameters.items().clone();
        for (int i = 0; i < all.length; i++) {
            if (((PyTypeParameter) all[i]).type() == TypingTypes.TYPE_VAR_TUPLE) {
                all[i] = Iteration.of(cx, all[i]).next(cx);
            }
        }
        return new PyTuple(all);
    }
}
