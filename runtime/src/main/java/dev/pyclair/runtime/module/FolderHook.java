package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * The hook of {@code sys.path_hooks} for folders: libraries such as {@code pkgutil} ask it for a
 * finder. It knows the folders that imports may look into, and finds there what they find; of any
 * other it says what it says of one that is not there.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code FileFinder.path_hook}</a>
 */
final class FolderHook extends MethodTable {
    private static final String NAME = "path_hook_for_FileFinder";

    private FolderHook() {
        super(NAME + " (path)");
    }

    /** {@return the hook} */
    static Object make(Context cx) {
        var functions = new PyModule("importlib._bootstrap_external");
        new FolderHook().fill(cx.version(), functions);
        return functions.attributes().getText(NAME);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        String path = Texts.java(args[0], "path must be str, not %");
        if (!cx.isFolderOfImports(path)) {
            throw Errors.of(Types.IMPORT_ERROR, "only directories are supported");
        }
        return PyFileFinder.of(args[0]);
    }
}
