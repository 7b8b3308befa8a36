package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.object.WeakLink;
import java.lang.ref.WeakReference;
import java.util.Arrays;

/**
 * {@code weakref.finalize}: a call that is made once, when the object dies, when the program ends,
 * or when it asks for it.
 */
final class PyFinalizer extends PyObject implements WeakLink {
    /** {@code weakref.finalize}. */
    static final PyType TYPE = PyType.of("weakref", "finalize", new Methods(), Types.OBJECT);

    private WeakReference<PyObject> object;
    private boolean isMourning;
    private Object function;
    private Object[] args;
    private String[] keywords;
    private boolean isAtExit = true;

    private PyFinalizer(PyType type) {
        super(type);
    }

    private void start(Context cx, Object[] given) {
        int count = Signature.Arguments.positional(given);
        if (count < 2) {
            throw Errors.type(
                    "finalize.__init__() missing "
                            + (count == 0
                                    ? "2 required positional arguments: 'obj' and 'func'"
                                    : "1 required positional argument: 'func'"));
        }
        PyObject referred = WeakrefModule.referable(given[0]);
        function = given[1];
        args = Arrays.copyOfRange(given, 2, given.length - 1);
        keywords = Signature.Arguments.names(given);
        object = new WeakReference<>(referred);
        cx.watcher().watch(referred, this);
        ExitFinalizers.add(cx, this);
    }

    /** {@return whether the call is to be made yet} */
    boolean isAlive() {
        return object != null;
    }

    private Object detach() {
        Object parts = parts();
        object = null;
        return parts;
    }

    /** The program ends. */
    void finish(Context cx) {
        if (isAlive() && isAtExit) {
            object = null;
            mourn(cx);
        }
    }

    @Override
    public void sever() {
        isMourning = isAlive();
        object = null;
    }

    @Override
    public boolean mourns() {
        return isMourning;
    }

    @Override
    public boolean isKept() {
        return isAlive();
    }

    @Override
    public void mourn(Context cx) {
        isMourning = false;
        try {
            Calls.call(cx, function, args, keywords);
        } catch (PyRaise e) {
            cx.unraisable("calling-back", this, e.value());
        }
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
        return new PyTuple(object.get(), function, new PyTuple(Arrays.copyOf(args, places)), named);
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
                    own.start(cx, args);
                    yield Singleton.NONE;
                }
                case "__call__" -> own.call(cx, args, Signature.NO_NAMES);
                case "__repr__" -> repr(own);
                case "alive" -> own.isAlive();
                case "atexit" -> own.isAlive() && own.isAtExit;
                case "peek" -> own.parts();
                case "detach" -> own.detach();
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
                            + own.object.get().type().name()
                            + "' at "
                            + ObjectMethods.address(own.object.get())
                            + ">"
                    : place + "; dead>";
        }
    }
}
