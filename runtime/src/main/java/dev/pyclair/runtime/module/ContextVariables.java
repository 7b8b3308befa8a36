package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;
import java.util.IdentityHashMap;
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
    private static final PyType SPACE =
            PyType.of("_contextvars", "Context", new SpaceMethods(), Types.OBJECT).setFinal();

    /** The context that is in force. */
    private static final class Current {
        private Space space = new Space();
    }

    private static final PyObject MISSING = new Token(null, null);

    private ContextVariables() {
        super("copy_context 0");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "_contextvars", new ContextVariables());
        PyDict all = module.attributes();
        all.putText("ContextVar", VARIABLE);
        all.putText("Token", TOKEN);
        all.putText("Context", SPACE);
        return module;
    }

    private static Current current(Context cx) {
        return cx.own(Current.class, Current::new);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return current(cx).space.copy();
    }

    private static final class Variable extends PyObject {
        private final Object name;
        private final Object otherwise;

        Variable(Object name, Object otherwise) {
            super(VARIABLE);
            this.name = name;
            this.otherwise = otherwise;
        }
    }

    private static final class Space extends PyObject {
        private final Map<Variable, Object> values = new IdentityHashMap<>();
        private boolean isEntered;

        Space() {
            super(SPACE);
        }

        Space copy() {
            var copy = new Space();
            copy.values.putAll(values);
            return copy;
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
            super("__new__ *\n__class_getitem__ class O\nget 0-1\nset O\nreset O\nname get");
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
            Map<Variable, Object> values = current(cx).space.values;
            return switch (name) {
                case "get" -> value(values, variable, args);
                case "set" -> new Token(variable, values.put(variable, args[0]));
                case "reset" -> reset(values, variable, args[0]);
                default -> variable.name;
            };
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

        private static Object value(
                Map<Variable, Object> values, Variable variable, Object[] args) {
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

        private static Object reset(Map<Variable, Object> values, Variable variable, Object given) {
            if (!(given instanceof Token token)) {
                throw Errors.type("expected an instance of Token, got " + Types.of(given).name());
            }
            if (token.isUsed) {
                throw Errors.runtime("Token has already been used once");
            }
            if (token.variable != variable) {
                throw Errors.value("Token was created by a different ContextVar");
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
            super("var get\nold_value get");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var token = (Token) self;
            return name.equals("var") ? token.variable : token.old == null ? MISSING : token.old;
        }
    }

    private static final class SpaceMethods extends MethodTable {
        SpaceMethods() {
            super("__new__ *\n__contains__ slot 1\n__getitem__ slot 1\ncopy 0\nget 1-2\nrun *");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new Space();
            }
            var space = (Space) self;
            Object known = args.length > 0 ? space.values.get(args[0]) : null;
            return switch (name) {
                case "__contains__" -> known != null;
                case "__getitem__" -> {
                    if (known == null) {
                        throw Errors.key(args[0]);
                    }
                    yield known;
                }
                case "get" -> known != null ? known : args.length == 2 ? args[1] : Singleton.NONE;
                case "copy" -> space.copy();
                default -> run(cx, space, args);
            };
        }

        private static Object run(Context cx, Space space, Object[] args) {
            if (space.isEntered) {
                throw Errors.runtime("cannot enter context: it is already entered");
            }
            Current current = current(cx);
            Space before = current.space;
            space.isEntered = true;
            current.space = space;
            try {
                Object[] rest = Arrays.copyOfRange(args, 1, args.length - 1);
                return Calls.call(cx, args[0], rest, Signature.Arguments.names(args));
            } finally {
                current.space = before;
                space.isEntered = false;
            }
        }
    }
}
