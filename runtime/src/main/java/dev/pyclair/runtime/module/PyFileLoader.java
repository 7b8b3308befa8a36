package dev.pyclair.runtime.module;

import dev.pyclair.code.Bytes;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.cache.CacheFiles;
import dev.pyclair.pyc.cache.FileFault;
import dev.pyclair.pyc.cache.FileRead;
import dev.pyclair.runtime.engine.Machine;
import dev.pyclair.runtime.engine.PyCode;
import dev.pyclair.runtime.engine.SourceCode;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Optional;

/**
 * What loads a module of a file: {@code SourceFileLoader} and {@code SourcelessFileLoader}. Both
 * run a {@code .pyc}; the first knows the source, too.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code FileLoader}</a>
 */
final class PyFileLoader extends PyObject {
    /** Those that know the source. */
    static final PyType SOURCE = type("SourceFileLoader");

    /** Those that know the cached file alone. */
    static final PyType SOURCELESS = type("SourcelessFileLoader");

    private final CacheFiles files;
    private final String name;
    private final String path;
    private final String code;
    private final boolean isCompiling;

    private PyFileLoader(
            PyType type,
            CacheFiles files,
            String name,
            String path,
            String code,
            boolean isCompiling) {
        super(type);
        this.files = files;
        this.name = name;
        this.path = path;
        this.code = code;
        this.isCompiling = isCompiling;
        attributes().putText("name", CodePoints.fromJava(name));
        attributes().putText("path", CodePoints.fromJava(path));
    }

    /**
     * One that runs a {@code .pyc}.
     *
     * @param name the whole name of the module
     * @param path the file that is the module's, a source or a {@code .pyc}
     * @param code the {@code .pyc} that runs
     */
    static PyFileLoader ofCache(CacheFiles files, String name, String path, String code) {
        return new PyFileLoader(
                path.equals(code) ? SOURCELESS : SOURCE, files, name, path, code, false);
    }

    /**
     * One that compiles a source.
     *
     * @param name the whole name of the module
     * @param path the source
     * @param code the {@code .pyc} that is written if the program may; empty for none
     */
    static PyFileLoader ofSource(CacheFiles files, String name, String path, String code) {
        return new PyFileLoader(SOURCE, files, name, path, code, true);
    }

    private static PyType type(String name) {
        return PyType.of("_frozen_importlib_external", name, new Methods(), Types.OBJECT)
                .setGivesAttributes(true);
    }

    /** Runs the code in a module. */
    void run(Machine cx, PyModule module) {
        PyCode read = read(cx);
        Optional<String> fault = read.fault();
        if (fault.isPresent()) {
            PyRaise raise = Errors.of(Types.IMPORT_ERROR, code + ": " + fault.get());
            raise.value().setField("name", name);
            raise.value().setField("path", CodePoints.fromJava(code));
            throw raise;
        }
        cx.runIn(read, module.attributes(), module.attributes());
    }

    private PyCode read(Context cx) {
        if (isCompiling) {
            byte[] source = bytes(path).toArray();
            PyCode made = SourceCode.compileFile(cx, source, path, 0);
            CacheWriting.write(cx, files, path, source.length, code, made.code());
            return made;
        }
        return new PyCode(PycFile.read(bytes(code).toArray(), cx.version()).code());
    }

    private Bytes bytes(String file) {
        FileRead read = files.read(file);
        if (read instanceof FileRead.Content content) {
            return content.bytes();
        }
        FileFault fault = ((FileRead.Failure) read).fault();
        throw Errors.of(Types.named(fault.pythonType()), fault + ": '" + file + "'");
    }

    private Object source(Context cx) {
        if (type() == SOURCELESS) {
            return Singleton.NONE;
        }
        return CodePoints.fromJava(
                CodePoints.toJava(Codecs.decode(cx, bytes(path).toArray(), "utf-8", "strict"))
                        .replace("\r\n", "\n")
                        .replace('\r', '\n'));
    }

    boolean isPackage() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot < 0 ? file.length() : dot).equals("__init__")
                && !name.substring(name.lastIndexOf('.') + 1).equals("__init__");
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ def (fullname, path)
                    __init__ *
                    create_module O
                    exec_module O
                    get_code (fullname=)
                    get_data O
                    get_filename (name=)
                    get_resource_reader def (name) since 3.10
                    get_source (fullname=)
                    is_package (fullname)""");
        }

        /** What reads the files beside a package is the library's own, with a program's rights. */
        private static Object reader(Context cx, PyFileLoader loader) {
            Object readers =
                    Modules.imported(
                            cx, "importlib.readers", new PyDict(), new PyTuple("FileReader"), 0);
            return Calls.method(cx, readers, "FileReader", loader);
        }

        private static String text(Object argument) {
            return CodePoints.toJava(Texts.java(argument, "a loader needs str, not %"));
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                Object spec = cx.findFile(text(args[0]), text(args[1]));
                return Attributes.get(cx, spec, "loader");
            }
            var loader = (PyFileLoader) self;
            return switch (name) {
                case "__init__" -> Singleton.NONE;
                case "create_module" -> Singleton.NONE;
                case "exec_module" -> {
                    loader.run((Machine) cx, (PyModule) args[0]);
                    yield Singleton.NONE;
                }
                case "get_code" -> loader.read(cx);
                case "get_data" ->
                        new PyBytes(
                                loader.bytes(
                                                CodePoints.toJava(
                                                        TextArguments.text(
                                                                args[0], "get_data() argument")))
                                        .toArray());
                case "get_filename" -> CodePoints.fromJava(loader.path);
                case "get_resource_reader" -> reader(cx, loader);
                case "get_source" -> loader.source(cx);
                case "is_package" -> loader.isPackage();
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
