package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Descriptors;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.NativeDescriptor;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/** {@code functools.partialmethod}. */
final class PartialMethod extends PyObject implements NativeDescriptor {
    static final PyType TYPE =
            PyType.of("functools", "partialmethod", new Table(), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setGeneric();

    private final Object function;
    private final Object[] args;
    private final PyDict keywords;

    private PartialMethod(PyType type, Object function, Object[] args, PyDict keywords) {
        super(type);
        this.function = function;
        this.args = args;
        this.keywords = keywords;
    }

    @Override
    public Object get(Context cx, Object self, PyType type) {
        boolean isMethodLike = function instanceof PyObject object && object.type().isMethodLike();
        Object bound =
                isMethodLike && self != null
                        ? new PyMethod(function, self)
                        : isMethodLike || self == null
                                ? function
                                : Descriptors.bind(cx, function, self);
        return new PyPartial(PyPartial.TYPE, bound, args, keywords);
    }

    private static final class Table extends MethodTable {
        Table() {
            super("__new__ *\nfunc get\nargs get\nkeywords get");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return create((PyType) self, args);
            }
            var method = (PartialMethod) self;
            return switch (name) {
                case "func" -> method.function;
                case "args" -> new PyTuple(method.args);
                case "keywords" -> method.keywords;
                default -> throw new IllegalStateException(name);
            };
        }

        private static Object create(PyType type, Object[] args) {
            int count = Signature.Arguments.positional(args);
            if (count < 1) {
                throw Errors.type(
                        "partialmethod.__init__() missing 1 required positional argument: 'func'");
            }
            if (!Calls.isCallable(args[0]) && Types.of(args[0]).lookup("__get__") == null) {
                throw Errors.type("the first argument must be callable or a descriptor");
            }
            var keywords = new PyDict();
            String[] names = Signature.Arguments.names(args);
            for (int i = 0; i < names.length; i++) {
                keywords.putText(names[i], args[count + i]);
            }
            return new PartialMethod(type, args[0], Arrays.copyOfRange(args, 1, count), keywords);
        }
    }
}
