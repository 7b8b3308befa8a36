package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * {@code importlib.machinery.ModuleSpec}: what a finder says of a module.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap.py">CPython:
 *     {@code Lib/importlib/_bootstrap.py}, {@code ModuleSpec}</a>
 */
final class PyModuleSpec extends PyObject {
    static final PyType TYPE =
            PyType.of("_frozen_importlib", "ModuleSpec", new Methods(), Types.OBJECT)
                    .setGivesAttributes(true);

    private PyModuleSpec(PyType type) {
        super(type);
    }

    /**
     * What is known of a module.
     *
     * @param name its whole name
     * @param loader what loads it
     * @param origin where it comes from, or None
     * @param locations the folders of its modules, a list; None if it is no package
     */
    static PyModuleSpec of(String name, Object loader, Object origin, Object locations) {
        var spec = new PyModuleSpec(TYPE);
        spec.start(name, loader, origin, locations);
        return spec;
    }

    private void start(Object name, Object loader, Object origin, Object locations) {
        PyDict all = attributes();
        all.putText("name", name);
        all.putText("loader", loader);
        all.putText("origin", origin);
        all.putText("loader_state", Singleton.NONE);
        all.putText("submodule_search_locations", locations);
        all.putText("_uninitialized_submodules", new PyList());
        all.putText("_set_fileattr", false);
        all.putText("_cached", Singleton.NONE);
    }

    /** Says that the origin is a file, and which file caches it. */
    void setFile(Object cached) {
        attributes().putText("_set_fileattr", true);
        attributes().putText("_cached", cached);
    }

    /** {@return the package that the module is in, or is} */
    static Object parent(Context cx, Object spec) {
        Object name = Attributes.get(cx, spec, "name");
        if (Attributes.get(cx, spec, "submodule_search_locations") != Singleton.NONE
                || !(name instanceof String text)) {
            return name;
        }
        return text.substring(0, Math.max(0, text.lastIndexOf('.')));
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __init__ (name, loader, *, origin=, loader_state=, is_package=)
                    __repr__ slot 0
                    cached get set
                    has_location get set
                    parent get""");
        }

        @Override
        protected void addTo(PyDict attributes) {
            attributes.putText("__hash__", Singleton.NONE);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyModuleSpec((PyType) self);
            }
            var spec = (PyModuleSpec) self;
            PyDict all = spec.attributes();
            return switch (name) {
                case "__init__" -> init(cx, spec, args);
                case "__repr__" -> repr(cx, all);
                case "cached" -> all.getText("_cached");
                case "has_location" -> all.getText("_set_fileattr");
                case "parent" -> parent(cx, spec);
                default -> throw new IllegalStateException(name);
            };
        }

        @Override
        protected void set(Context cx, String name, Object self, Object value) {
            ((PyModuleSpec) self)
                    .attributes()
                    .putText(name.equals("cached") ? "_cached" : "_set_fileattr", value);
        }

        private static Object init(Context cx, PyModuleSpec spec, Object[] args) {
            boolean isPackage = args[4] != null && Operators.isTrue(cx, args[4]);
            Object locations = isPackage ? new PyList() : Singleton.NONE;
            spec.start(args[0], args[1], args[2] == null ? Singleton.NONE : args[2], locations);
            if (args[3] != null) {
                spec.attributes().putText("loader_state", args[3]);
            }
            return Singleton.NONE;
        }

        private static Object repr(Context cx, PyDict all) {
            var text = new StringBuilder("ModuleSpec(");
            String joint = "";
            for (String name : new String[] {"name", "loader", "origin"}) {
                Object value = all.getText(name);
                if (!name.equals("origin") || value != Singleton.NONE) {
                    text.append(joint).append(name).append('=').append(shown(cx, value));
                }
                joint = ", ";
            }
            Object locations = all.getText("submodule_search_locations");
            if (locations != Singleton.NONE) {
                text.append(", submodule_search_locations=").append(shown(cx, locations));
            }
            return CodePoints.fromJava(text.append(')').toString());
        }

        private static String shown(Context cx, Object value) {
            return CodePoints.toJava(Texts.plain(Texts.repr(cx, value)));
        }
    }
}
