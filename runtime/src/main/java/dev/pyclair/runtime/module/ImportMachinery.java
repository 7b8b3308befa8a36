package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/** {@code importlib.machinery}: the finders and loaders that imports here use. */
final class ImportMachinery extends MethodTable {
    /** {@code BuiltinImporter}, the loader of modules that are written in Java. */
    static final PyType BUILTIN =
            PyType.of("_frozen_importlib", "BuiltinImporter", new Finder(true), Types.OBJECT);

    private static final PyType PATH =
            PyType.of("_frozen_importlib_external", "PathFinder", new Finder(false), Types.OBJECT);

    private ImportMachinery() {
        super("all_suffixes def ()");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "importlib.machinery", new ImportMachinery());
        PyDict all = module.attributes();
        all.putText("ModuleSpec", PyModuleSpec.TYPE);
        all.putText("BuiltinImporter", BUILTIN);
        all.putText("PathFinder", PATH);
        all.putText("FileFinder", PyFileFinder.TYPE);
        all.putText("SourceFileLoader", PyFileLoader.SOURCE);
        all.putText("SourcelessFileLoader", PyFileLoader.SOURCELESS);
        all.putText("NamespaceLoader", PyNamespaceLoader.TYPE);
        all.putText("SOURCE_SUFFIXES", list(".py"));
        all.putText("BYTECODE_SUFFIXES", list(".pyc"));
        all.putText("DEBUG_BYTECODE_SUFFIXES", list(".pyc"));
        all.putText("OPTIMIZED_BYTECODE_SUFFIXES", list(".pyc"));
        all.putText("EXTENSION_SUFFIXES", list());
        return module;
    }

    private static PyList list(Object... items) {
        return new PyList(items);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return list(".py", ".pyc");
    }

    /** A finder of modules in Java, or of those of files. */
    private static final class Finder extends MethodTable {
        private final boolean isOfJava;

        Finder(boolean isOfJava) {
            super(
                    "find_spec class 1-3"
                            + (isOfJava
                                    ? "\ncreate_module static O\nexec_module static O\nis_package class O"
                                    : "\ninvalidate_caches static 0"));
            this.isOfJava = isOfJava;
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            return switch (name) {
                case "find_spec" -> find(cx, args);
                case "is_package" -> false;
                default -> Singleton.NONE;
            };
        }

        private Object find(Context cx, Object[] args) {
            String name = Texts.java(args[0], "module name must be str, not %");
            Object path = args.length > 1 ? args[1] : Singleton.NONE;
            if (isOfJava) {
                PyModule module = (PyModule) Modules.builtin(cx, name);
                return module == null || path != Singleton.NONE
                        ? Singleton.NONE
                        : module.attributes().getText("__spec__");
            }
            Object folders =
                    path == Singleton.NONE ? SysModule.of(cx).attributes().getText("path") : path;
            Object spec = cx.findModule(name, folders);
            return spec == null ? Singleton.NONE : spec;
        }
    }
}
