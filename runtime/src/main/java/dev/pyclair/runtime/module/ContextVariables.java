package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Map;

/**
 * {@code _contextvars}: variables that contexts have, and a context to begin with.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/context.c">CPython: {@code
 *     Python/context.c}</a>
 */
final class ContextVariables extends MethodTable {
    private static final PyType VARIABLE =
            PyType.of("_contextvars", "ContextVar", new VariableMethods(), Types.OBJECT).setFinal();
    private static final PyType TOKEN =
            PyType.of("_contextvars", "Token", new TokenMethods(), Types.OBJECT).setFinal();

    private static final PyObject MISSING = new Token(null, null);

    private ContextVariables() {
        super("copy_context 0");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "_contextvars", new ContextVariables());
        PyDict all = module.attributes();
        all.putText("ContextVar", VARIABLE);
        all.putText("Token", TOKEN);
        all.putText("Context", PyContext.TYPE);
        return module;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return PyContext.current(cx).copy();
    }

    static final class Variable extends PyObject {
        private final Object name;
        private final Object otherwise;

        Variable(Object name, Object otherwise) {
            super(VARIABLE);
            this.name = name;
            this.otherwise = otherwise;
        }
    }

    private static final class Token extends PyObject {
        private final Variable variable;
        private final Object old;
        private boolean isUsed;

        Token(Variable variable, Object old) {
            super(TOKEN);
            this.variable = variable;
            this.old = old;
        }
    }

    private static final class VariableMethods extends MethodTable {
        VariableMethods() {
            super(
                    """
                    __new__ *
                    __class_getitem__ class O
                    __repr__ slot 0
                    get 0-1
                    set O
                    reset O
                    name get""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return made(args);
            }
            if (name.equals("__class_getitem__")) {
                return new PyGenericAlias(self, args[0]);
            }
            var variable = (Variable) self;
            if (name.equals("__repr__")) {
                return shown(cx, variable);
            }
            Map<Object, Object> values = PyContext.current(cx).values();
            return switch (name) {
                case "get" -> value(values, variable, args);
                case "set" -> new Token(variable, values.put(variable, args[0]));
                case "reset" -> reset(cx, values, variable, args[0]);
                default -> variable.name;
            };
        }

        private static Object shown(Context cx, Variable variable) {
            Object otherwise = variable.otherwise;
            return "<ContextVar name="
                    + Texts.repr(cx, variable.name)
                    + (otherwise == null ? "" : " default=" + Texts.repr(cx, otherwise))
                    + " at "
                    + ObjectMethods.address(variable)
                    + ">";
        }

        private static Object made(Object[] args) {
            int count = Signature.Arguments.positional(args);
            String[] names = Signature.Arguments.names(args);
            boolean isGood =
                    count == 1
                            && (names.length == 0
                                    || names.length == 1 && names[0].equals("default"));
            if (!isGood) {
                throw Errors.type("ContextVar() takes a name and perhaps a default");
            }
            if (Texts.plain(args[0]) == null) {
                throw Errors.type("context variable name must be a str");
            }
            return new Variable(args[0], names.length == 1 ? args[1] : null);
        }

        private static Object value(Map<Object, Object> values, Variable variable, Object[] args) {
            Object value = values.get(variable);
            if (value != null) {
                return value;
            }
            if (args.length == 1) {
                return args[0];
            }
            if (variable.otherwise != null) {
                return variable.otherwise;
            }
            throw Errors.of(Types.named("LookupError"), variable);
        }

        private static Object reset(
                Context cx, Map<Object, Object> values, Variable variable, Object given) {
            if (!(given instanceof Token token)) {
                throw Errors.type("expected an instance of Token, got " + Types.of(given).name());
            }
            if (token.isUsed) {
                throw Errors.runtime(Texts.repr(cx, token) + " has already been used once");
            }
            if (token.variable != variable) {
                throw Errors.value(
                        Texts.repr(cx, token) + " was created by a different ContextVar");
            }
            token.isUsed = true;
            if (token.old == null) {
                values.remove(variable);
            } else {
                values.put(variable, token.old);
            }
            return Singleton.NONE;
        }
    }

    private static final class TokenMethods extends MethodTable {
        TokenMethods() {
            super("__class_getitem__ class O\n__repr__ slot 0\nvar get\nold_value get");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__class_getitem__")) {
                return new PyGenericAlias(self, args[0]);
            }
            var token = (Token) self;
            if (name.equals("__repr__")) {
                return shown(cx, token);
            }
            return name.equals("var") ? token.variable : token.old == null ? MISSING : token.old;
        }

        private static Object shown(Context cx, Token token) {
            if (token.variable == null) {
                return "<Token.MISSING>";
            }
            return "<Token "
                    + (token.isUsed ? "used " : "")
                    + "var="
                    + Texts.repr(cx, token.variable)
                    + " at "
                    + ObjectMethods.address(token)
                    + ">";
        }
    }
}
