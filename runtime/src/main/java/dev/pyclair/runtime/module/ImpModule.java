package dev.pyclair.runtime.module;

import dev.pyclair.code.Bytes;
import dev.pyclair.pyc.cache.SourceHash;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code _imp}: nothing is frozen here and nothing is machine code, and one thread imports.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/import.c">CPython: {@code
 *     Python/import.c}</a>
 */
final class ImpModule extends MethodTable {
    ImpModule() {
        super(
                """
                acquire_lock 0
                create_builtin O
                exec_builtin O
                extension_suffixes 0
                find_frozen (name, /, *, withdata=)
                get_frozen_object 1-2
                init_frozen O
                is_builtin O
                is_frozen O
                is_frozen_package O
                lock_held 0
                release_lock 0
                source_hash (key, source)""");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("check_hash_based_pycs", "default");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "extension_suffixes" -> new PyList();
            case "is_builtin" -> isBuiltin(text(args[0]));
            case "is_frozen", "lock_held" -> false;
            case "create_builtin" -> {
                Object module = Modules.builtin(cx, Attributes.get(cx, args[0], "name").toString());
                yield module == null ? Singleton.NONE : module;
            }
            case "exec_builtin" -> 0L;
            case "get_frozen_object", "is_frozen_package", "init_frozen" ->
                    throw notFrozen(args[0]);
            case "source_hash" ->
                    new PyBytes(
                            SourceHash.of(
                                            Bytes.of(Buffers.bytesOf(args[1])),
                                            cx.version().sourceHashing(),
                                            Sizes.indexOf(cx, args[0]))
                                    .toArray());
            default -> Singleton.NONE;
        };
    }

    /** -1 for those that are made once and for all. */
    private static long isBuiltin(String name) {
        boolean isFirst = name.equals("sys") || name.equals("builtins");
        return isFirst ? -1 : Modules.isKnown(name) ? 1 : 0;
    }

    private static String text(Object name) {
        return Texts.java(name, "is_builtin() argument must be str, not %");
    }

    private static PyRaise notFrozen(Object name) {
        return ImportlibModule.withName(
                Errors.of(Types.IMPORT_ERROR, "No such frozen object named " + text(name)),
                text(name));
    }
}
