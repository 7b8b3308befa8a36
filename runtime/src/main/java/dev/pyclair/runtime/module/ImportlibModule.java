package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code importlib}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/__init__.py">CPython:
 *     {@code Lib/importlib/__init__.py}</a>
 */
final class ImportlibModule extends MethodTable {
    private ImportlibModule() {
        super(
                """
                __import__ (name, globals=, locals=, fromlist=, level=)
                import_module def (name, package=)
                invalidate_caches def ()
                reload def (module)""");
    }

    /** {@return the module, a package} */
    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "importlib", new ImportlibModule());
        PyDict all = module.attributes();
        all.putText("__path__", new PyList());
        all.putText("__package__", "importlib");
        all.putText(
                "__all__",
                new PyList(
                        new Object[] {
                            "__import__", "import_module", "invalidate_caches", "reload"
                        }));
        return module;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__import__" -> imported(cx, args);
            case "import_module" -> importModule(cx, args[0], args[1]);
            case "invalidate_caches" -> invalidate(cx);
            case "reload" -> reload(cx, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object imported(Context cx, Object[] args) {
        String name = Texts.java(args[0], "module name must be str, not %");
        PyDict globals = args[1] instanceof PyDict dict ? dict : new PyDict();
        Object names = args[3] == null ? Singleton.NONE : args[3];
        int level = args[4] instanceof Long number ? (int) (long) number : 0;
        return Importing.imported(cx, name, globals, names, level);
    }

    private static Object importModule(Context cx, Object name, Object parent) {
        String text = Texts.java(name, "module name must be str, not %");
        if (!text.startsWith(".")) {
            return Importing.load(cx, text);
        }
        if (parent == null || parent == Singleton.NONE || "".equals(parent)) {
            throw Errors.type(
                    "the 'package' argument is required to perform a relative import for "
                            + Texts.repr(cx, name));
        }
        return Importing.load(
                cx,
                absolute(
                        text,
                        Texts.java(parent, "__package__ not set to a string"),
                        Types.IMPORT_ERROR));
    }

    /** The name that a relative one means in a package: {@code _bootstrap._resolve_name}. */
    static String absolute(String name, String parent, PyType error) {
        int level = 0;
        while (level < name.length() && name.charAt(level) == '.') {
            level++;
        }
        String base = parent;
        for (int up = 1; up < level; up++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.of(error, "attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return level == name.length() ? base : base + "." + name.substring(level);
    }

    /** Nothing is kept of folders here; the finders of a program may keep something. */
    private static Object invalidate(Context cx) {
        Object finders = SysModule.of(cx).attributes().getText("meta_path");
        for (Object finder : Iteration.all(cx, finders)) {
            if (Attributes.find(cx, finder, "invalidate_caches") != null) {
                Calls.method(cx, finder, "invalidate_caches");
            }
        }
        return Singleton.NONE;
    }

    private static Object reload(Context cx, Object given) {
        if (!(given instanceof PyModule module)) {
            throw Errors.type("reload() argument must be a module");
        }
        Object spec = module.attributes().getText("__spec__");
        Object name =
                spec == null || spec == Singleton.NONE
                        ? module.attributes().getText("__name__")
                        : Attributes.get(cx, spec, "name");
        String text = Texts.java(name, "module name must be str, not %");
        if (cx.modules().getText(text) != module) {
            throw withName(
                    Errors.of(Types.IMPORT_ERROR, "module " + text + " not in sys.modules"), text);
        }
        if (module.isBuiltin()) {
            return module;
        }
        Object found = Importing.find(cx, text);
        if (found == null) {
            throw withName(
                    Errors.of(
                            Types.MODULE_NOT_FOUND_ERROR,
                            "spec not found for the module '" + text + "'"),
                    text);
        }
        Importing.run(cx, module, text, found);
        Object now = cx.modules().getText(text);
        return now == null ? module : now;
    }

    static PyRaise withName(PyRaise raise, String name) {
        raise.value().setField("name", name);
        return raise;
    }
}
