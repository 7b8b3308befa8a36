package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code types.FunctionType}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/funcobject.c">CPython: {@code
 *     Objects/funcobject.c}</a>
 */
public final class FunctionMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ (code, globals, name=, argdefs=, closure=, kwdefaults=)
            __call__ *
            __get__ unpacked 1-2
            __repr__ slot 0
            __code__ get set
            __defaults__ get set
            __kwdefaults__ get set
            __annotations__ get set
            __annotate__ get set since 3.14
            __name__ get set
            __qualname__ get set
            __type_params__ get set since 3.12
            __closure__ member
            __globals__ member
            __builtins__ member since 3.10
            __doc__ member set
            __module__ member set""";

    /** Makes the table. */
    public FunctionMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return create((Machine) cx, args);
        }
        var function = (PyFunction) self;
        return switch (name) {
            case "__call__" ->
                    Calls.call(
                            cx,
                            self,
                            Arrays.copyOf(args, args.length - 1),
                            Signature.Arguments.names(args));
            case "__get__" ->
                    args[0] == Singleton.NONE && args.length > 1 && args[1] != Singleton.NONE
                            ? self
                            : new PyMethod(self, args[0]);
            case "__repr__" ->
                    "<function " + function.qualname() + " at " + ObjectMethods.address(self) + ">";
            case "__code__" -> function.code();
            case "__defaults__" ->
                    function.defaults().length == 0
                            ? Singleton.NONE
                            : new PyTuple(function.defaults());
            case "__kwdefaults__" -> orNone(function.keywordDefaults());
            case "__annotations__" -> FunctionAnnotations.of(cx, function);
            case "__annotate__" -> function.annotate();
            case "__name__" -> function.name();
            case "__qualname__" -> function.qualname();
            case "__type_params__" -> function.typeParameters();
            case "__closure__" ->
                    function.closure().size() == 0 ? Singleton.NONE : function.closure();
            case "__globals__" -> function.globals();
            case "__builtins__" -> function.builtins();
            case "__doc__" -> function.doc();
            case "__module__" -> function.module();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object orNone(Object value) {
        return value == null ? Singleton.NONE : value;
    }

    private static Object create(Machine cx, Object[] args) {
        if (!(args[0] instanceof PyCode code)) {
            throw wrong("code", "code", args[0]);
        }
        if (!(args[1] instanceof PyDict globals)) {
            throw wrong("globals", "dict", args[1]);
        }
        var function = new PyFunction(code, globals, cx.builtinsOf(globals));
        if (args[2] != null && args[2] != Singleton.NONE) {
            if (Texts.plain(args[2]) == null) {
                throw Errors.type("arg 3 (name) must be None or string");
            }
            function.setName(args[2]);
        }
        if (args[3] instanceof PyTuple defaults) {
            function.setDefaults(defaults.items());
        } else if (args[3] != null && args[3] != Singleton.NONE) {
            throw Errors.type("arg 4 (defaults) must be None or tuple");
        }
        setClosure(function, code, args[4]);
        if (args[5] instanceof PyDict defaults) {
            function.setKeywordDefaults(defaults);
        } else if (args[5] != null && args[5] != Singleton.NONE) {
            throw Errors.type("arg 6 (kwdefaults) must be None or dict");
        }
        return function;
    }

    private static PyRaise wrong(String parameter, String type, Object given) {
        return Errors.type(
                "function() argument '"
                        + parameter
                        + "' must be "
                        + type
                        + ", not "
                        + Types.of(given).name());
    }

    private static void setClosure(PyFunction function, PyCode code, Object given) {
        int wanted = code.code().freeVars().size();
        if (!(given instanceof PyTuple closure)) {
            if (wanted > 0) {
                throw Errors.type("arg 5 (closure) must be tuple");
            }
            if (given != null && given != Singleton.NONE) {
                throw Errors.type("arg 5 (closure) must be None or tuple");
            }
            return;
        }
        if (closure.size() != wanted) {
            throw Errors.value(
                    code.code().name()
                            + " requires closure of length "
                            + wanted
                            + ", not "
                            + closure.size());
        }
        for (Object cell : closure.items()) {
            if (!(cell instanceof PyCell)) {
                throw Errors.type("arg 5 (closure) expected cell, found " + Types.of(cell).name());
            }
        }
        function.setClosure(closure);
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        var function = (PyFunction) self;
        boolean isGone = value == null || value == Singleton.NONE;
        switch (name) {
            case "__code__" -> setCode(function, value);
            case "__defaults__" -> {
                if (!isGone && !(value instanceof PyTuple)) {
                    throw mustBe(name, "a tuple object");
                }
                function.setDefaults(isGone ? Calls.NO_ARGS : ((PyTuple) value).items());
            }
            case "__kwdefaults__" -> {
                if (!isGone && !(value instanceof PyDict)) {
                    throw mustBe(name, "a dict object");
                }
                function.setKeywordDefaults(isGone ? null : (PyDict) value);
            }
            case "__annotations__" -> {
                if (!isGone && !(value instanceof PyDict)) {
                    throw mustBe(name, "a dict object");
                }
                function.setAnnotations(isGone ? null : value);
                function.setAnnotate(Singleton.NONE);
            }
            case "__annotate__" -> {
                if (value == null || !isGone && !Calls.isCallable(value)) {
                    throw Errors.type("__annotate__ must be callable or None");
                }
                function.setAnnotate(value);
                if (value != Singleton.NONE) {
                    function.setAnnotations(null);
                }
            }
            case "__type_params__" -> {
                if (!(value instanceof PyTuple)) {
                    throw mustBe(name, "a tuple");
                }
                function.setTypeParameters(value);
            }
            case "__name__" -> function.setName(text(name, value));
            case "__qualname__" -> function.setQualname(text(name, value));
            case "__doc__" -> function.setDoc(orNone(value));
            default -> function.setModule(orNone(value));
        }
    }

    private static Object text(String name, Object value) {
        if (value == null || Texts.plain(value) == null) {
            throw mustBe(name, "a string object");
        }
        return value;
    }

    private static PyRaise mustBe(String name, String what) {
        return Errors.type(name + " must be set to " + what);
    }

    private static void setCode(PyFunction function, Object value) {
        if (!(value instanceof PyCode code)) {
            throw mustBe("__code__", "a code object");
        }
        int wanted = function.closure().size();
        int free = code.code().freeVars().size();
        if (free != wanted) {
            throw Errors.value(
                    function.name()
                            + "() requires a code object with "
                            + wanted
                            + " free vars, not "
                            + free);
        }
        function.setCode(code);
    }
}
