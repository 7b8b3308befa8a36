package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code NamespaceLoader}: a package without {@code __init__} has nothing that could run. */
final class PyNamespaceLoader extends PyObject {
    /** {@code NamespaceLoader}. */
    static final PyType TYPE =
            PyType.of("_frozen_importlib_external", "NamespaceLoader", new Methods(), Types.OBJECT)
                    .setGivesAttributes(true);

    PyNamespaceLoader() {
        super(TYPE);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("create_module O\nexec_module O\nget_source O\nis_package O");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            return switch (name) {
                case "get_source" -> "";
                case "is_package" -> true;
                default -> Singleton.NONE;
            };
        }
    }
}
