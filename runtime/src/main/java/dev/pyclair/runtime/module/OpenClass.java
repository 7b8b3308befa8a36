package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * Makes the classes that CPython's library writes in Python. A program may change them, register
 * others with them, and list those that come from them, so each context has its own.
 */
final class OpenClass {
    private OpenClass() {}

    /**
     * Makes a class of {@code type}, whose objects have a {@code __dict__}.
     *
     * @param cx the context
     * @param module its {@code __module__}
     * @param name its name
     * @param methods its own methods
     * @param bases the classes that it comes from
     * @return the class
     */
    static PyType plain(
            Context cx, String module, String name, MethodTable methods, PyType... bases) {
        return make(cx, module, name, methods, Types.TYPE, bases).setGivesAttributes(true);
    }

    /**
     * Makes a class of {@code abc.ABCMeta}, whose objects have no {@code __dict__} but what a class
     * that comes from it gives them.
     *
     * @param cx the context
     * @param module its {@code __module__}
     * @param name its name
     * @param methods its own methods
     * @param missing names of its methods that are abstract
     * @param bases the classes that it comes from
     * @return the class
     */
    static PyType abstractOne(
            Context cx,
            String module,
            String name,
            MethodTable methods,
            String[] missing,
            PyType... bases) {
        PyType type = make(cx, module, name, methods, AbstractClasses.META, bases);
        for (String each : missing) {
            ((PyObject) type.own().getText(each))
                    .attributes()
                    .putText("__isabstractmethod__", true);
        }
        AbstractClasses.collect(cx, type);
        return type;
    }

    private static PyType make(
            Context cx,
            String module,
            String name,
            MethodTable methods,
            PyType metaclass,
            PyType... bases) {
        PyType layout = Types.OBJECT;
        for (PyType base : bases) {
            layout = base.layout().isSubtypeOf(layout) ? base.layout() : layout;
        }
        PyType[] all = bases.length == 0 ? new PyType[] {Types.OBJECT} : bases;
        var type = new PyType(cx.version(), metaclass, name, all, layout);
        PyDict own = type.own();
        own.putText("__module__", module);
        methods.fill(type, own);
        if (own.getText("__doc__") == null) {
            own.putText("__doc__", Singleton.NONE);
        }
        if (own.getText("__eq__") != null && own.getText("__hash__") == null) {
            own.putText("__hash__", Singleton.NONE);
        }
        if (metaclass == AbstractClasses.META) {
            own.putText("__slots__", PyTuple.EMPTY);
        }
        boolean inherits = false;
        for (PyType base : all) {
            inherits |= base.givesAttributes();
        }
        return type.setGivesAttributes(inherits);
    }
}
