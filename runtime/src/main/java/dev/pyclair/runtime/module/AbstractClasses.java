package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * {@code abc.ABCMeta}: classes that other classes may be registered with.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/_py_abc.py">CPython: {@code
 *     Lib/_py_abc.py}</a>
 */
final class AbstractClasses extends MethodTable {
    /** {@code abc.ABCMeta}. */
    static final PyType META = PyType.of("abc", "ABCMeta", new AbstractClasses(), Types.TYPE);

    /** Where a class keeps those that were registered; no program can spell it. */
    private static final String REGISTRY = ".registry";

    private AbstractClasses() {
        super("__new__ *\nregister O\n__instancecheck__ O\n__subclasscheck__ O");
    }

    static PySet none() {
        return new PySet(Types.FROZENSET);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> {
                PyType type = AbcModule.made(cx, (PyType) self, args);
                collect(cx, type);
                yield type;
            }
            case "register" -> register(cx, (PyType) self, args[0]);
            case "__instancecheck__" -> isInstance(cx, (PyType) self, args[0]);
            case "__subclasscheck__" -> isSubclass(cx, (PyType) self, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    /** Sets {@code __abstractmethods__}: what is abstract here, and what bases leave so. */
    static void collect(Context cx, PyType type) {
        PySet names = none();
        PyDict own = type.own();
        for (int i = own.next(-1); i >= 0; i = own.next(i)) {
            if (isAbstract(cx, own.valueAt(i))) {
                names.add(cx, own.keyAt(i));
            }
        }
        for (PyType base : type.bases()) {
            if (base.isBuiltin() || base.lookup("__abstractmethods__") == null) {
                continue;
            }
            for (Object name : Iteration.all(cx, base.lookup("__abstractmethods__"))) {
                Object value = Attributes.find(cx, type, name.toString());
                if (value != null && isAbstract(cx, value)) {
                    names.add(cx, name);
                }
            }
        }
        type.set("__abstractmethods__", names);
    }

    private static boolean isAbstract(Context cx, Object value) {
        Object mark = Attributes.find(cx, value, "__isabstractmethod__");
        return mark != null && Operators.isTrue(cx, mark);
    }

    private static Object register(Context cx, PyType self, Object other) {
        if (!(other instanceof PyType type)) {
            throw Errors.type("Can only register classes");
        }
        if (Classes.checkSubclass(cx, type, self)) {
            return type;
        }
        if (Classes.checkSubclass(cx, self, type)) {
            throw Errors.runtime("Refusing to create an inheritance cycle");
        }
        add(self, type);
        if (!type.isBuiltin()) {
            if (self.isSequence()) {
                type.setSequence();
            }
            if (self.isMapping()) {
                type.setMapping();
            }
        }
        return type;
    }

    /** Registers a class without asking whether it is a subclass already. */
    static void add(PyType self, PyType type) {
        PyList registry = registry(self);
        if (registry == null) {
            registry = new PyList();
            self.set(REGISTRY, registry);
        }
        registry.add(type);
    }

    private static PyList registry(PyType self) {
        return self.own().getText(REGISTRY) instanceof PyList list ? list : null;
    }

    private static boolean isInstance(Context cx, PyType self, Object object) {
        PyType type = Types.of(object);
        Object claimed = Attributes.find(cx, object, "__class__");
        return Classes.checkSubclass(cx, type, self)
                || claimed != type
                        && claimed instanceof PyType
                        && Classes.checkSubclass(cx, claimed, self);
    }

    private static boolean isSubclass(Context cx, PyType self, Object other) {
        if (!(other instanceof PyType type)) {
            throw Errors.type("issubclass() arg 1 must be a class");
        }
        Object said = Calls.call(cx, Attributes.get(cx, self, "__subclasshook__"), type);
        if (said != Singleton.NOT_IMPLEMENTED) {
            return Operators.isTrue(cx, said);
        }
        if (type.isSubtypeOf(self)) {
            return true;
        }
        PyList registry = registry(self);
        if (registry != null && Classes.checkSubclass(cx, type, new PyTuple(registry.toArray()))) {
            return true;
        }
        for (PyType each : self.subclasses()) {
            if (each != type && Classes.checkSubclass(cx, type, each)) {
                return true;
            }
        }
        return false;
    }
}
