package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.Singleton;

/** The modules that are written in Java, made when a program first imports them. */
public final class Modules {
    /** Their names, as {@code sys.builtin_module_names} has them. */
    static final String[] NAMES = {
        "_sre",
        "_thread",
        "abc",
        "atexit",
        "builtins",
        "contextlib",
        "dis",
        "errno",
        "marshal",
        "posix",
        "sys",
        "types",
        "weakref"
    };

    private static final String KNOWN =
            " __future__ _asyncio _ast _blake2 _contextvars _csv _hashlib _md5 _posixsubprocess _sha1 _sha2 _sha256 _sha3"
                    + " _sha512 _signal _socket _symtable _functools _imp _io _sysconfigdata__linux_ _opcode _operator _sre _struct _thread _tokenize _typing"
                    + " _warnings _weakref abc array atexit binascii builtins cmath codecs collections collections.abc"
                    + " contextlib copy copyreg dis errno functools gc importlib importlib.abc"
                    + " importlib.machinery importlib.util io itertools marshal math operator"
                    + " posix pwd py_compile random select string struct sys time types unicodedata weakref zlib ";

    private Modules() {}

    /** Makes a module; null if there is none of that name. */
    private static PyModule make(Context cx, String name) {
        return switch (name) {
            case "__future__" -> FutureModule.make();
            case "_ast" -> SyntaxTreeModule.make(cx);
            case "_contextvars" -> ContextVariables.make(cx);
            case "_weakref" -> WeakrefModule.make(cx);
            case "_functools" -> PyModule.of(cx, name, FunctoolsModule.core());
            case "_thread" -> ThreadModule.make(cx);
            case "abc" -> PyModule.of(cx, name, new AbcModule());
            case "atexit" -> PyModule.of(cx, name, new AtExitModule());
            case "collections" -> CollectionsModule.make(cx);
            case "collections.abc" -> AbstractContainers.make(cx);
            case "contextlib" -> ContextlibModule.make(cx);
            case "dis" -> DisModule.make(cx);
            case "errno" -> ErrnoModule.make(cx);
            case "marshal" -> PyModule.of(cx, name, new MarshalModule());
            case "posix" -> PosixModule.make(cx);
            case "sys" -> SysModule.make(cx);
            case "types" -> PyModule.of(cx, name, new TypesModule());
            case "weakref" -> WeakrefModule.make(cx);
            case "_imp" -> PyModule.of(cx, name, new ImpModule());
            case "importlib" -> ImportlibModule.make(cx);
            case "importlib.abc" -> ImportClasses.make(cx);
            case "importlib.machinery" -> ImportMachinery.make(cx);
            case "importlib.util" -> ImportlibUtil.make(cx);
            case "py_compile" -> PyModule.of(cx, name, new PyCompileModule());
            default -> makeOther(cx, name);
        };
    }

    /** {@return whether a module of that name is written in Java} */
    static boolean isKnown(String name) {
        return KNOWN.contains(" " + name + " ");
    }

    private static PyModule makeOther(Context cx, String name) {
        PyModule module = NumberModules.make(cx, name);
        module = module == null ? TextModules.make(cx, name) : module;
        module = module == null ? LibraryModules.make(cx, name) : module;
        return module == null ? ContainerModules.make(cx, name) : module;
    }

    /**
     * Imports a module, and those whose names its own begins with.
     *
     * @return the module if names are wanted from it, else the one at the start of its name
     */
    public static Object imported(
            Context cx, String name, PyDict globals, Object fromList, int level) {
        return Importing.imported(cx, name, globals, fromList, level);
    }

    /** The whole name of a module that a relative import means. */
    public static String absoluteName(Context cx, String name, PyDict globals, int level) {
        return Importing.absolute(cx, name, globals, level);
    }

    /**
     * Shows what a statement of a prompt or of a doctest gives: {@code sys.displayhook}, whatever
     * that is now.
     *
     * @see <a href="https://github.com/python/cpython/blob/main/Python/intrinsics.c">CPython:
     *     {@code Python/intrinsics.c}, {@code print_expr}</a>
     */
    public static Object display(Context cx, Object value) {
        Object hook = SysModule.of(cx).attributes().getText("displayhook");
        if (hook == null) {
            throw Errors.runtime("lost sys.displayhook");
        }
        return Calls.call(cx, hook, value);
    }

    /** A module that is written in Java, made if it is not yet; null if there is none. */
    static Object builtin(Context cx, String name) {
        Object known = cx.modules().getText(name);
        if (known instanceof PyModule module && module.isBuiltin()) {
            return module;
        }
        PyModule made = make(cx, name);
        if (made != null) {
            made.setBuiltin();
            made.attributes().putText("__loader__", ImportMachinery.BUILTIN);
            Object locations = made.ownAttribute("__path__");
            made.attributes()
                    .putText(
                            "__spec__",
                            PyModuleSpec.of(
                                    name,
                                    ImportMachinery.BUILTIN,
                                    "built-in",
                                    locations == null ? Singleton.NONE : locations));
            cx.modules().putText(name, made);
            int dot = name.lastIndexOf('.');
            if (dot > 0 && builtin(cx, name.substring(0, dot)) instanceof PyModule parent) {
                parent.attributes().putText(name.substring(dot + 1), made);
            }
        }
        return made;
    }
}
