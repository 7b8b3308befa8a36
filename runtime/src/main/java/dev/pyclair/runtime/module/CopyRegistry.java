package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.PyUnion;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code copyreg}: how objects are taken apart, by class, and what puts them together.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/copyreg.py">CPython: {@code
 *     Lib/copyreg.py}</a>
 */
final class CopyRegistry extends MethodTable {
    private static final long HEAP_TYPE = 1 << 9;

    CopyRegistry() {
        super(
                """
                __newobj__ 1-
                __newobj_ex__ 3
                _reconstructor 3
                _reduce_ex 2
                _slotnames O
                add_extension def (module, name, code)
                clear_extension_cache def ()
                remove_extension def (module, name, code)
                pickle_complex def (c)
                pickle_union def (obj) since 3.10
                constructor def (object)
                pickle def (ob_type, pickle_function, constructor_ob=)""");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("dispatch_table", new PyDict());
        attributes.putText("_extension_registry", new PyDict());
        attributes.putText("_inverted_registry", new PyDict());
        attributes.putText("_extension_cache", new PyDict());
        attributes.putText("_HEAPTYPE", HEAP_TYPE);
    }

    /** Puts those that know complex numbers and unions, as the module does when it is imported. */
    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "copyreg", new CopyRegistry());
        PyDict all = module.attributes();
        var table = (PyDict) all.getText("dispatch_table");
        table.put(cx, Types.COMPLEX, all.getText("pickle_complex"));
        if (all.getText("pickle_union") != null) {
            table.put(cx, PyUnion.TYPE, all.getText("pickle_union"));
        }
        return module;
    }

    /** {@return the functions that take objects apart, by class} */
    static PyDict table(Context cx) {
        Object module = Modules.builtin(cx, "copyreg");
        Object table = Attributes.get(cx, module, "dispatch_table");
        return table instanceof PyDict dict ? dict : new PyDict();
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__newobj__" -> Calls.call(cx, Attributes.get(cx, args[0], "__new__"), args);
            case "__newobj_ex__" -> newWithKeywords(cx, args);
            case "_reconstructor" -> reconstructed(cx, args[0], args[1], args[2]);
            case "constructor" -> {
                if (!Calls.isCallable(args[0])) {
                    throw Errors.type("constructors must be callable");
                }
                yield Singleton.NONE;
            }
            case "pickle" -> {
                if (!Calls.isCallable(args[1])) {
                    throw Errors.type("reduction functions must be callable");
                }
                Object registry = Modules.builtin(cx, "copyreg");
                Object all = Attributes.get(cx, registry, "dispatch_table");
                Subscripts.set(cx, all, args[0], args[1]);
                yield Singleton.NONE;
            }
            case "_reduce_ex" ->
                    Calls.call(
                            cx,
                            Attributes.get(cx, Types.OBJECT, "__reduce_ex__"),
                            args[0],
                            args[1]);
            case "_slotnames" -> {
                if (!(args[0] instanceof PyType type)) {
                    throw Attributes.missing(args[0], "__dict__");
                }
                yield CopyExtensions.slotNames(type);
            }
            case "pickle_complex" ->
                    new PyTuple(
                            Types.COMPLEX,
                            new PyTuple(
                                    Attributes.get(cx, args[0], "real"),
                                    Attributes.get(cx, args[0], "imag")));
            case "pickle_union" ->
                    new PyTuple(
                            Attributes.get(cx, Modules.builtin(cx, "functools"), "reduce"),
                            new PyTuple(
                                    Attributes.get(cx, Modules.builtin(cx, "operator"), "or_"),
                                    Attributes.get(cx, args[0], "__args__")));
            default -> CopyExtensions.call(cx, name, args);
        };
    }

    private static Object newWithKeywords(Context cx, Object[] args) {
        Object[] places = Iteration.all(cx, args[1]);
        if (!(args[2] instanceof PyDict named)) {
            throw Errors.type(
                    "__newobj_ex__() argument after ** must be a mapping, not "
                            + Types.of(args[2]).name());
        }
        Object[] all = new Object[1 + places.length + named.size()];
        var names = new String[named.size()];
        all[0] = args[0];
        System.arraycopy(places, 0, all, 1, places.length);
        int count = 0;
        for (int i = named.next(-1); i >= 0; i = named.next(i)) {
            names[count] = Texts.java(named.keyAt(i), "keywords must be strings");
            all[1 + places.length + count++] = named.valueAt(i);
        }
        return Calls.call(cx, Attributes.get(cx, args[0], "__new__"), all, names);
    }

    private static Object reconstructed(Context cx, Object type, Object base, Object state) {
        if (base == Types.OBJECT) {
            return Calls.call(cx, Attributes.get(cx, base, "__new__"), type);
        }
        Object made = Calls.call(cx, Attributes.get(cx, base, "__new__"), type, state);
        Object start = Attributes.get(cx, base, "__init__");
        Calls.call(cx, start, made, state);
        return made;
    }

    /** Gives an object a state, as {@code copy} and {@code pickle} do. */
    static void setState(Context cx, Object object, Object state) {
        Object setter = Attributes.find(cx, object, "__setstate__");
        if (setter != null) {
            Calls.call(cx, setter, state);
            return;
        }
        Object attributes = state;
        Object slots = Singleton.NONE;
        if (state instanceof PyTuple two && two.size() == 2) {
            attributes = two.get(0);
            slots = two.get(1);
        }
        if (attributes instanceof PyDict dict) {
            ((PyObject) object).attributes().putAll(cx, dict);
        }
        if (slots instanceof PyDict dict) {
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                Attributes.set(cx, object, dict.keyAt(i).toString(), dict.valueAt(i));
            }
        }
    }
}
