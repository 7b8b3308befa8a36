package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.Machine;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * Imports: modules written in Java first, as CPython's built-in ones, then those of files.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/import.c">CPython: {@code
 *     Python/import.c}, {@code PyImport_ImportModuleLevelObject}; {@code
 *     Lib/importlib/_bootstrap.py}, {@code _find_and_load_unlocked}, {@code _handle_fromlist}</a>
 */
final class Importing {
    private Importing() {}

    /** What {@code __import__} returns. */
    static Object imported(Context cx, String name, PyDict globals, Object fromList, int level) {
        if (name.isEmpty() && level == 0) {
            throw Errors.value("Empty module name");
        }
        String whole = level == 0 ? name : absolute(cx, name, globals, level);
        Object module = load(cx, whole);
        if (fromList != Singleton.NONE && Operators.isTrue(cx, fromList)) {
            if (Attributes.find(cx, module, "__path__") != null) {
                loadNames(cx, module, whole, fromList);
            }
            return module;
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return module;
        }
        String first = whole.substring(0, whole.length() - (name.length() - dot));
        Object known = cx.modules().getText(first);
        if (known == null) {
            throw Errors.key("'" + first + "' not in sys.modules as expected");
        }
        return known;
    }

    /** The name of a module that a relative import means. */
    static String absolute(Context cx, String name, PyDict globals, int level) {
        String base = parentPackage(cx, globals);
        if (base.isEmpty()) {
            throw Errors.of(
                    Types.IMPORT_ERROR, "attempted relative import with no known parent package");
        }
        for (int up = level; up > 1; up--) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.of(
                        Types.IMPORT_ERROR, "attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    private static String parentPackage(Context cx, PyDict globals) {
        Object given = globals.getText("__package__");
        if (given != null && given != Singleton.NONE) {
            return Texts.java(given, "package must be a string");
        }
        Object spec = globals.getText("__spec__");
        if (spec != null && spec != Singleton.NONE) {
            return Texts.java(
                    Attributes.get(cx, spec, "parent"), "__spec__.parent must be a string");
        }
        Object own = globals.getText("__name__");
        if (own == null) {
            throw Errors.of(Types.KEY_ERROR, "'__name__' not in globals");
        }
        String name = Texts.java(own, "__name__ must be a string");
        return globals.getText("__path__") != null
                ? name
                : name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** Imports the modules of a package that names stand for. */
    private static void loadNames(Context cx, Object module, String whole, Object names) {
        PyIterator all = Iteration.of(cx, names);
        for (Object each = all.next(cx); each != null; each = all.next(cx)) {
            String name = Texts.java(each, "Item in ``from list'' must be str, not %");
            if (name.equals("*")) {
                Object exported = Attributes.find(cx, module, "__all__");
                if (exported != null) {
                    loadNames(cx, module, whole, exported);
                }
            } else if (Attributes.find(cx, module, name) == null) {
                loadIfThere(cx, whole + "." + name);
            }
        }
    }

    private static void loadIfThere(Context cx, String name) {
        try {
            load(cx, name);
        } catch (PyRaise e) {
            boolean isOther =
                    !e.is(Types.MODULE_NOT_FOUND_ERROR)
                            || !name.equals(e.value().field("name"))
                            || cx.modules().getText(name) == Singleton.NONE;
            if (isOther) {
                throw e;
            }
        }
    }

    /**
     * A module by its whole name, loaded if it is not yet.
     *
     * @return the module, or what it has put in its place
     */
    static Object load(Context cx, String name) {
        Object known = cx.modules().getText(name);
        if (known == Singleton.NONE) {
            throw missing("import of " + name + " halted; None in sys.modules", name);
        }
        return known == null ? loadNew(cx, name) : known;
    }

    private static Object loadNew(Context cx, String name) {
        int dot = name.lastIndexOf('.');
        Object parent = null;
        Object path = null;
        if (dot >= 0) {
            parent = load(cx, name.substring(0, dot));
            Object known = cx.modules().getText(name);
            if (known != null) {
                return known;
            }
            path = Attributes.find(cx, parent, "__path__");
        }
        cx.enter();
        Object module;
        try {
            module = find(cx, name, parent, path);
        } finally {
            cx.leave();
        }
        if (module == null) {
            String reason =
                    parent == null || path != null
                            ? ""
                            : "; '" + name.substring(0, dot) + "' is not a package";
            throw missing("No module named '" + name + "'" + reason, name);
        }
        if (parent instanceof PyObject) {
            Attributes.set(cx, parent, name.substring(dot + 1), module);
        }
        return module;
    }

    /** A module that a finder of the program knows, or Java, or a folder; null if none. */
    private static Object find(Context cx, String name, Object parent, Object path) {
        Object spec = foundByProgram(cx, name, path);
        if (spec == null) {
            Object builtin = Modules.builtin(cx, name);
            if (builtin != null) {
                return builtin;
            }
            spec = foundInFiles(cx, name, parent, path);
        }
        return spec == null ? null : loaded(cx, name, spec);
    }

    /** What is known of a module that is not loaded; null if it is not found. */
    static Object find(Context cx, String name) {
        int dot = name.lastIndexOf('.');
        Object parent = dot < 0 ? null : load(cx, name.substring(0, dot));
        Object path = parent == null ? null : Attributes.find(cx, parent, "__path__");
        if (parent != null && path == null) {
            throw missing(
                    "__path__ attribute not found on '"
                            + name.substring(0, dot)
                            + "' while trying to find '"
                            + name
                            + "'",
                    name);
        }
        Object spec = foundByProgram(cx, name, path);
        if (spec == null && Modules.isKnown(name)) {
            return PyModuleSpec.of(name, ImportMachinery.BUILTIN, "built-in", Singleton.NONE);
        }
        return spec == null ? foundInFiles(cx, name, parent, path) : spec;
    }

    private static Object foundByProgram(Context cx, String name, Object path) {
        PyDict sys = SysModule.of(cx).attributes();
        if (sys.getText("meta_path") instanceof PyList finders) {
            Object where = path == null ? Singleton.NONE : path;
            for (Object finder : finders.toArray()) {
                Object spec = Calls.method(cx, finder, "find_spec", name, where, Singleton.NONE);
                if (spec != Singleton.NONE) {
                    return spec;
                }
            }
        }
        return null;
    }

    private static Object foundInFiles(Context cx, String name, Object parent, Object path) {
        PyDict sys = SysModule.of(cx).attributes();
        Object folders = path;
        boolean isEmpty = path instanceof PyList list && list.size() == 0;
        if (parent != null && (path == null || isEmpty)) {
            folders = besideBuiltin(cx, parent, name, sys);
        } else if (parent == null) {
            folders = sys.getText("path");
        }
        return folders == null ? null : cx.findModule(name, folders);
    }

    /**
     * Where the modules are of a package of which Java has the part that is in {@code __init__}.
     */
    private static Object besideBuiltin(Context cx, Object parent, String name, PyDict sys) {
        boolean isBuiltin = parent instanceof PyModule module && module.isBuiltin();
        if (!isBuiltin || sys.getText("path") == null) {
            return null;
        }
        String below = "/" + name.substring(0, name.lastIndexOf('.')).replace('.', '/');
        var folders = new PyList();
        for (Object each : Iteration.all(cx, sys.getText("path"))) {
            if (Texts.plain(each) != null) {
                String folder = CodePoints.toJava(Texts.plain(each));
                folders.add(CodePoints.fromJava(folder + below));
            }
        }
        return folders;
    }

    /** Makes a module as a spec says, and does not run it. */
    static Object module(Context cx, Object spec) {
        Object loader = Attributes.get(cx, spec, "loader");
        String name = Texts.java(Attributes.get(cx, spec, "name"), "module name must be str");
        Object own = Singleton.NONE;
        boolean isFile = loader instanceof PyFileLoader || loader instanceof PyNamespaceLoader;
        if (!isFile && Attributes.find(cx, loader, "create_module") != null) {
            own = Calls.method(cx, loader, "create_module", spec);
        } else if (!isFile && Attributes.find(cx, loader, "exec_module") != null) {
            throw Errors.of(
                    Types.IMPORT_ERROR,
                    "loaders that define exec_module() must also define create_module()");
        }
        Object module = own == Singleton.NONE ? new PyModule(name) : own;
        describe(cx, module, name, spec, loader);
        return module;
    }

    /** Makes a module as a spec says, and runs it. */
    private static Object loaded(Context cx, String name, Object spec) {
        Object module = module(cx, spec);
        cx.modules().putText(name, module);
        try {
            execute(cx, module, spec);
        } catch (PyRaise e) {
            cx.modules().removeText(name);
            throw e;
        }
        Object now = cx.modules().getText(name);
        return now == null ? module : now;
    }

    /** Runs a module once more. */
    static void run(Context cx, PyModule module, String name, Object spec) {
        describe(cx, module, name, spec, Attributes.get(cx, spec, "loader"));
        execute(cx, module, spec);
    }

    private static void execute(Context cx, Object module, Object spec) {
        Object loader = Attributes.get(cx, spec, "loader");
        Attributes.set(cx, spec, "_initializing", true);
        try {
            if (loader instanceof PyFileLoader file) {
                file.run((Machine) cx, (PyModule) module);
            } else {
                Calls.method(cx, loader, "exec_module", module);
            }
        } finally {
            Attributes.set(cx, spec, "_initializing", false);
        }
    }

    /** Sets what each module knows of itself, as {@code _init_module_attrs} does. */
    private static void describe(
            Context cx, Object module, String name, Object spec, Object loader) {
        Attributes.set(cx, module, "__name__", name);
        Attributes.set(cx, module, "__loader__", loader);
        Attributes.set(cx, module, "__package__", PyModuleSpec.parent(cx, spec));
        Attributes.set(cx, module, "__spec__", spec);
        Object locations = Attributes.get(cx, spec, "submodule_search_locations");
        if (locations != Singleton.NONE) {
            Attributes.set(cx, module, "__path__", locations);
        }
        if (Operators.isTrue(cx, Attributes.get(cx, spec, "has_location"))) {
            Attributes.set(cx, module, "__file__", Attributes.get(cx, spec, "origin"));
            Object cached = Attributes.get(cx, spec, "cached");
            if (cached != Singleton.NONE) {
                Attributes.set(cx, module, "__cached__", cached);
            }
        }
        if (module instanceof PyModule own) {
            own.attributes().putText("__builtins__", cx.modules().getText("builtins"));
        }
    }

    private static PyRaise missing(String message, String name) {
        PyRaise raise = Errors.of(Types.MODULE_NOT_FOUND_ERROR, message);
        raise.value().setField("name", name);
        return raise;
    }
}
