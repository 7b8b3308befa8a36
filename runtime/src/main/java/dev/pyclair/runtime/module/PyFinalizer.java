package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code weakref.finalize}: a call that is made once, when the program asks for it. When the object
 * dies is Java's to decide, and no call is made then.
 */
final class PyFinalizer extends PyObject {
    /** {@code weakref.finalize}. */
    static final PyType TYPE = PyType.of("weakref", "finalize", new Methods(), Types.OBJECT);

    private PyWeakReference object;
    private Object function;
    private Object[] args;
    private String[] keywords;
    private boolean isAtExit = true;

    private PyFinalizer(PyType type) {
        super(type);
    }

    private void start(Object[] given) {
        int count = Signature.Arguments.positional(given);
        if (count < 2) {
            throw Errors.type(
                    "finalize.__init__() missing "
                            + (count == 0
                                    ? "2 required positional arguments: 'obj' and 'func'"
                                    : "1 required positional argument: 'func'"));
        }
        object = PyWeakReference.of(WeakrefModule.referable(given[0]));
        function = given[1];
        args = Arrays.copyOfRange(given, 2, given.length - 1);
        keywords = Signature.Arguments.names(given);
    }

    private boolean isAlive() {
        return object != null && object.target() != null;
    }

    @Override
    public Object call(Context cx, Object[] given, String[] names) {
        if (!isAlive()) {
            return Singleton.NONE;
        }
        object = null;
        return Calls.call(cx, function, args, keywords);
    }

    /** The object, the function and its arguments; None if the call was made. */
    private Object parts() {
        if (!isAlive()) {
            return Singleton.NONE;
        }
        int places = args.length - keywords.length;
        var named = new PyDict();
        for (int i = 0; i < keywords.length; i++) {
            named.putText(keywords[i], args[places + i]);
        }
        return new PyTuple(
                object.target(), function, new PyTuple(Arrays.copyOf(args, places)), named);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __init__ *
                    __call__ *
                    __repr__ slot 0
                    alive get
                    atexit get set
                    detach def ()
                    peek def ()""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyFinalizer((PyType) self);
            }
            var own = (PyFinalizer) self;
            return switch (name) {
                case "__init__" -> {
                    own.start(args);
                    yield Singleton.NONE;
                }
                case "__call__" -> own.call(cx, args, Signature.NO_NAMES);
                case "__repr__" -> repr(own);
                case "alive" -> own.isAlive();
                case "atexit" -> own.isAlive() && own.isAtExit;
                case "peek" -> own.parts();
                case "detach" -> {
                    Object parts = own.parts();
                    own.object = null;
                    yield parts;
                }
                default -> throw new IllegalStateException(name);
            };
        }

        @Override
        protected void set(Context cx, String name, Object self, Object value) {
            ((PyFinalizer) self).isAtExit = Operators.isTrue(cx, value);
        }

        private static Object repr(PyFinalizer own) {
            String place = "<finalize object at " + ObjectMethods.address(own);
            return own.isAlive()
                    ? place
                            + "; for '"
                            + own.object.target().type().name()
                            + "' at "
                            + ObjectMethods.address(own.object.target())
                            + ">"
                    : place + "; dead>";
        }
    }
}
