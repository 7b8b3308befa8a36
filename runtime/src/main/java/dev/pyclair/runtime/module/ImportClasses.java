package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * {@code importlib.abc}: what finders and loaders of a program come from.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/abc.py">CPython: {@code
 *     Lib/importlib/abc.py}</a>
 */
final class ImportClasses extends MethodTable {
    private static final String MODULE = "importlib.abc";

    private ImportClasses(String rows) {
        super(rows);
    }

    static PyModule make(Context cx) {
        var module = new PyModule(MODULE);
        PyDict all = module.attributes();
        PyType loader =
                add(cx, all, "Loader", "create_module def (spec)\nload_module def (fullname)", "");
        add(cx, all, "MetaPathFinder", "invalidate_caches def ()", "");
        add(cx, all, "PathEntryFinder", "invalidate_caches def ()", "");
        add(cx, all, "ResourceLoader", "get_data def (path)", "get_data", loader);
        PyType inspect =
                add(
                        cx,
                        all,
                        "InspectLoader",
                        "is_package def (fullname)\nget_code def (fullname)\nget_source def (fullname)",
                        "get_source",
                        loader);
        add(cx, all, "ExecutionLoader", "get_filename def (fullname)", "get_filename", inspect);
        return module;
    }

    private static PyType add(
            Context cx, PyDict all, String name, String rows, String missing, PyType... bases) {
        String[] abstracts = missing.isEmpty() ? new String[0] : new String[] {missing};
        PyType type =
                OpenClass.abstractOne(cx, MODULE, name, new ImportClasses(rows), abstracts, bases)
                        .setGivesAttributes(true);
        all.putText(name, type);
        return type;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "create_module", "invalidate_caches" -> Singleton.NONE;
            case "load_module" -> {
                PyModule module = new PyModule(args[0].toString());
                Calls.method(cx, self, "exec_module", module);
                yield module;
            }
            case "get_data" -> throw Errors.of(Types.OS_ERROR);
            default -> throw Errors.of(Types.IMPORT_ERROR);
        };
    }
}
