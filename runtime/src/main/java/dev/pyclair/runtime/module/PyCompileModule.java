package dev.pyclair.runtime.module;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.CachePathException;
import dev.pyclair.pyc.cache.CacheWriteException;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.InvalidationMode;
import dev.pyclair.pyc.cache.NioFiles;
import dev.pyclair.pyc.cache.PycCache;
import dev.pyclair.pyc.cache.PycWriter;
import dev.pyclair.runtime.engine.SourceCode;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PathLike;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code py_compile}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/py_compile.py">CPython: {@code
 *     Lib/py_compile.py}</a>
 */
final class PyCompileModule extends MethodTable {
    private static final int SILENT = 2;

    private static final NioFiles FILES = new NioFiles(Path.of("/"));

    private final PyType error =
            PyType.of("py_compile", "PyCompileError", new ErrorMethods(), Types.EXCEPTION)
                    .setGivesAttributes(true);

    private static final class ErrorMethods extends MethodTable {
        ErrorMethods() {
            super("__str__ slot 0");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            return Attributes.get(cx, self, "msg");
        }
    }

    PyCompileModule() {
        super(
                "compile def (file, cfile=, dfile=, doraise=, optimize=, invalidation_mode=,"
                        + " quiet=)");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("PyCompileError", error);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        Object file = PathLike.of(cx, args[0]);
        String shown = given(args, 2) ? PathLike.text(cx, args[2]) : PathLike.text(cx, file);
        Path path = cx.file(PathLike.text(cx, file), false, file);
        int optimize = given(args, 4) ? (int) Ints.clip(Sizes.index(cx, args[4])) : -1;
        String target =
                given(args, 1)
                        ? PathLike.text(cx, args[1])
                        : cached(cx, PathLike.text(cx, file), optimize);
        byte[] source = read(path, file);
        CodeObject code;
        try {
            code = SourceCode.compileFile(cx, source, shown, Math.max(optimize, 0)).code();
        } catch (PyRaise e) {
            if (!e.is(Types.EXCEPTION)) {
                throw e;
            }
            return failed(cx, e.value(), shown, args);
        }
        FileStatus status = FILES.status(path.toString()).orElseThrow();
        PycHeader header = mode(cx, args).header(code.version(), status, Bytes.of(source));
        try {
            PycWriter.replaceFile(
                    cx.file(target, true, CodePoints.fromJava(target)),
                    SourceCode.file(header, code),
                    status.mode());
        } catch (CacheWriteException e) {
            throw Errors.of(Types.named("FileExistsError"), CodePoints.fromJava(e.getMessage()));
        }
        return CodePoints.fromJava(target);
    }

    private static boolean given(Object[] args, int index) {
        return args[index] != null && args[index] != Singleton.NONE;
    }

    private static byte[] read(Path path, Object shown) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw OsFailure.of(e, path, shown);
        }
    }

    private static String cached(Context cx, String source, int optimize) {
        var cache = new PycCache(ImportSettings.of(cx.version(), "/"));
        try {
            return optimize < 0
                    ? cache.cacheFromSource(source)
                    : cache.cacheFromSource(source, optimize == 0 ? "" : "" + optimize);
        } catch (CachePathException e) {
            throw Errors.of(Types.named(e.pythonType()), e.getMessage());
        }
    }

    /** The member of {@code PycInvalidationMode} with the number that is given. */
    private static InvalidationMode mode(Context cx, Object[] args) {
        if (!given(args, 5)) {
            return InvalidationMode.TIMESTAMP;
        }
        Object number = Attributes.find(cx, args[5], "value");
        long index = Ints.clip(Sizes.index(cx, number == null ? args[5] : number)) - 1;
        InvalidationMode[] all = InvalidationMode.values();
        if (index < 0 || index >= all.length) {
            throw Errors.value(index + 1 + " is not a valid PycInvalidationMode");
        }
        return all[(int) index];
    }

    /** What becomes of an error: it is raised, or written to the error output, or dropped. */
    private Object failed(Context cx, PyException cause, String file, Object[] args) {
        String type = cause.type().name();
        String words =
                cause.type() == Types.SYNTAX_ERROR
                        ? SyntaxErrorText.of(cause, type, Feature.SYNTAX_MARKS_TO_THE_END.in(cx))
                                .replace("File \"<string>\"", "File \"" + file + "\"")
                        : "Sorry: "
                                + type
                                + ": "
                                + CodePoints.toJava(Texts.plain(Texts.str(cx, cause)));
        if (given(args, 6) && Ints.clip(Sizes.index(cx, args[6])) >= SILENT) {
            return Singleton.NONE;
        }
        Object message = CodePoints.fromJava(words);
        if (!given(args, 3) || !Operators.isTrue(cx, args[3])) {
            cx.writeError(CodePoints.fromJava(words + "\n"));
            return Singleton.NONE;
        }
        var raised = new PyException(error, message, type, cause, CodePoints.fromJava(file));
        raised.attributes().putText("exc_type_name", type);
        raised.attributes().putText("exc_value", cause);
        raised.attributes().putText("file", CodePoints.fromJava(file));
        raised.attributes().putText("msg", message);
        throw new PyRaise(raised);
    }
}
