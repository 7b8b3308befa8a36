package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
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
        if (Feature.IMPORTLIB_ABC_HAS_RESOURCES.in(cx)) {
            addResources(cx, all);
        }
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

    private static void addResources(Context cx, PyDict all) {
        String rows =
                "open_resource def (resource)\nresource_path def (resource)\n"
                        + "is_resource def (path)\ncontents def ()";
        PyType reader = add(cx, all, "ResourceReader", rows, "");
        add(cx, all, "Traversable", "", "");
        all.putText(
                "TraversableResources",
                OpenClass.abstractOne(
                                cx,
                                MODULE,
                                "TraversableResources",
                                new Traversing(rows + "\nfiles def ()"),
                                new String[] {"files"},
                                reader)
                        .setGivesAttributes(true));
    }

    /** Resources by the {@code files()} of a class. */
    private static final class Traversing extends MethodTable {
        Traversing(String rows) {
            super(rows);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("resource_path")) {
                throw Errors.of(Types.named("FileNotFoundError"), args[0]);
            }
            if (name.equals("files")) {
                return Singleton.NONE;
            }
            Object files = Calls.method(cx, self, "files");
            if (name.equals("contents")) {
                var names = new PyList();
                PyIterator each = Iteration.of(cx, Calls.method(cx, files, "iterdir"));
                for (Object file = each.next(cx); file != null; file = each.next(cx)) {
                    names.add(Attributes.get(cx, file, "name"));
                }
                return names;
            }
            Object file = Calls.method(cx, files, "joinpath", args[0]);
            return name.equals("is_resource")
                    ? Calls.method(cx, file, "is_file")
                    : Calls.method(cx, file, "open", "rb");
        }
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
            case "get_data", "open_resource", "resource_path", "is_resource", "contents" ->
                    throw Errors.of(Types.OS_ERROR);
            default -> throw Errors.of(Types.IMPORT_ERROR);
        };
    }
}
