package dev.pyclair.runtime.object;

/**
 * {@code types.ModuleType}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/moduleobject.c">CPython: {@code
 *     Objects/moduleobject.c}</a>
 */
final class ModuleMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ (name, doc=)
            __repr__ slot 0
            __dir__ 0
            __annotations__ get set""";

    ModuleMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return PyModule.empty((PyType) self);
        }
        var module = (PyModule) self;
        return switch (name) {
            case "__init__" -> start(module, args);
            case "__repr__" -> repr(cx, module);
            case "__dir__" -> directory(cx, module);
            case "__annotations__" -> annotations(module);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object start(PyModule module, Object[] args) {
        if (Texts.plain(args[0]) == null) {
            throw Errors.type(
                    "module() argument 'name' must be str, not " + TextArguments.kind(args[0]));
        }
        module.start(args[0], args[1] == null ? Singleton.NONE : args[1]);
        return Singleton.NONE;
    }

    private static Object repr(Context cx, PyModule module) {
        PyDict attributes = module.attributes();
        Object name = attributes.getText("__name__");
        String shown =
                name == null || name == Singleton.NONE ? "'?'" : Texts.repr(cx, name).toString();
        Object file = attributes.getText("__file__");
        if (file != null && file != Singleton.NONE) {
            return "<module " + shown + " from " + Texts.repr(cx, file) + ">";
        }
        if (module.isBuiltin()) {
            return "<module " + shown + " (built-in)>";
        }
        Object spec = attributes.getText("__spec__");
        Object origin =
                spec instanceof PyObject ? Attributes.find(cx, spec, "origin") : Singleton.NONE;
        if (origin != null && origin != Singleton.NONE) {
            return "<module " + shown + " (" + Texts.str(cx, origin) + ")>";
        }
        Object loader = attributes.getText("__loader__");
        return loader == null || loader == Singleton.NONE
                ? "<module " + shown + ">"
                : "<module " + shown + " (" + Texts.repr(cx, loader) + ")>";
    }

    private static Object directory(Context cx, PyModule module) {
        Object custom = module.ownAttribute("__dir__");
        if (custom != null) {
            return Calls.call(cx, custom);
        }
        var names = new java.util.TreeSet<String>();
        PyDict attributes = module.attributes();
        for (int i = attributes.next(-1); i >= 0; i = attributes.next(i)) {
            if (attributes.keyAt(i) instanceof String name) {
                names.add(name);
            }
        }
        return new PyList(names.toArray());
    }

    private static Object annotations(PyModule module) {
        Object known = module.ownAttribute("__annotations__");
        if (known == null) {
            known = new PyDict();
            module.attributes().putText("__annotations__", known);
        }
        return known;
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        PyDict attributes = ((PyModule) self).attributes();
        if (value != null) {
            attributes.putText(name, value);
        } else if (attributes.removeText(name) == null) {
            throw Errors.attribute("__annotations__");
        }
    }
}
