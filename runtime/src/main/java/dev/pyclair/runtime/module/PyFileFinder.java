package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code importlib.machinery.FileFinder}: the finder of one folder, which takes what imports take
 * there, whatever loaders it was made with.
 */
final class PyFileFinder extends PyObject {
    static final PyType TYPE =
            PyType.of("_frozen_importlib_external", "FileFinder", new Methods(), Types.OBJECT)
                    .setGivesAttributes(true);

    /** The finder of a folder. */
    static PyFileFinder of(Object path) {
        return new PyFileFinder(TYPE, path);
    }

    private PyFileFinder(PyType type, Object path) {
        super(type);
        attributes().putText("path", path);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __repr__ slot 0
                    find_spec 1-2
                    invalidate_caches 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                boolean isGiven =
                        Signature.Arguments.positional(args) > 0 && args[0] != Singleton.NONE;
                return new PyFileFinder((PyType) self, isGiven ? args[0] : ".");
            }
            Object path = ((PyFileFinder) self).attributes().getText("path");
            return switch (name) {
                case "__repr__" -> "FileFinder(" + Texts.repr(cx, path) + ")";
                case "find_spec" -> {
                    String module = Texts.java(args[0], "module name must be str, not %");
                    Object spec = cx.findModule(module, new PyList(new Object[] {path}));
                    yield spec == null ? Singleton.NONE : spec;
                }
                default -> Singleton.NONE;
            };
        }
    }
}
