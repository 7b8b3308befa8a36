package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyParameterPart;
import dev.pyclair.runtime.object.PyUnion;
import dev.pyclair.runtime.object.TypingTypes;

/**
 * {@code _typing}: what {@code typing} takes from the interpreter.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_typingmodule.c">CPython:
 *     {@code Modules/_typingmodule.c}</a>
 */
final class TypingModule extends MethodTable {
    TypingModule() {
        super(
                """
                _idfunc O
                Generic value since 3.12
                NoDefault value since 3.13
                ParamSpec value since 3.12
                ParamSpecArgs value since 3.12
                ParamSpecKwargs value since 3.12
                TypeAliasType value since 3.12
                TypeVar value since 3.12
                TypeVarTuple value since 3.12
                Union value since 3.14""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("Generic", TypingTypes.GENERIC);
        all.putText("NoDefault", TypingTypes.NO_DEFAULT);
        all.putText("ParamSpec", TypingTypes.PARAM_SPEC);
        all.putText("ParamSpecArgs", PyParameterPart.ARGS);
        all.putText("ParamSpecKwargs", PyParameterPart.KWARGS);
        all.putText("TypeAliasType", TypingTypes.TYPE_ALIAS);
        all.putText("TypeVar", TypingTypes.TYPE_VAR);
        all.putText("TypeVarTuple", TypingTypes.TYPE_VAR_TUPLE);
        all.putText("Union", PyUnion.TYPE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return args[0];
    }
}
