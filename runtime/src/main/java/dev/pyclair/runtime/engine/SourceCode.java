package dev.pyclair.runtime.engine;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MoreTypes;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.source.SourceCompiler;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceMode;
import dev.pyclair.source.SourceNode;
import dev.pyclair.source.SourceRequest;
import dev.pyclair.source.SourceWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.BiFunction;

/**
 * Source that a program has compiled, by a compiler that a service loader finds. One that makes the
 * bytes of the program's version comes first; code of another version runs as well.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pythonrun.c">CPython: {@code
 *     Python/pythonrun.c}, {@code _Py_SourceAsString}, {@code Py_CompileStringObject}</a>
 */
public final class SourceCode {
    /** How many bytes a byte of source takes while it is compiled, about, and how many steps. */
    private static final long WEIGHT = 50;

    private SourceCode() {}

    /** Found when the first source is compiled. */
    private static final class Compilers {
        static final List<SourceCompiler> ALL = new ArrayList<>();

        static {
            // That of this class, which has no other choice: the thread's is none of the program's
            // business.
            ServiceLoader.load(SourceCompiler.class, SourceCompiler.class.getClassLoader())
                    .forEach(ALL::add);
        }
    }

    /** {@return whether sources can be compiled at all} */
    public static boolean hasCompiler() {
        return !Compilers.ALL.isEmpty();
    }

    /**
     * The version whose bytes are made for a program: its own if there is a compiler for that, and
     * the newest there is if not, or if no code has run yet.
     *
     * @param cx the program
     * @return the version; its own where there is no compiler
     */
    public static PythonVersion version(Context cx) {
        PythonVersion newest = null;
        for (SourceCompiler each : Compilers.ALL) {
            for (PythonVersion version : each.versions()) {
                if (cx.hasVersion() && version == cx.version()) {
                    return version;
                }
                newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
            }
        }
        return newest == null ? cx.version() : newest;
    }

    private static SourceCompiler compiler(PythonVersion version) {
        for (SourceCompiler each : Compilers.ALL) {
            if (each.versions().contains(version)) {
                return each;
            }
        }
        throw new IllegalStateException("no compiler for " + version);
    }

    /**
     * Whether a value can be source.
     *
     * @param source the value
     * @return whether it is text, or has bytes
     */
    static boolean isSource(Object source) {
        return Texts.plain(source) != null || Buffers.is(source);
    }

    /**
     * Compiles what a program gives.
     *
     * @param cx the program
     * @param source text or bytes
     * @param filename {@code co_filename}
     * @param mode what the source is as a whole
     * @param flags see {@link SourceRequest}
     * @param optimization 0, 1 or 2
     * @return the code
     */
    public static PyCode compile(
            Context cx,
            Object source,
            String filename,
            SourceMode mode,
            int flags,
            int optimization) {
        return new PyCode(
                asked(cx, source, filename, mode, flags, optimization, SourceCompiler::compile));
    }

    /** The same for a syntax tree. */
    static SourceNode tree(
            Context cx,
            Object source,
            String filename,
            SourceMode mode,
            int flags,
            int optimization) {
        return asked(cx, source, filename, mode, flags, optimization, SourceCompiler::tree);
    }

    /**
     * The symbol table of a source.
     *
     * @param cx the program
     * @param source text or bytes
     * @param filename what messages name
     * @param mode what the source is as a whole
     * @return the block of the module, as {@code _symtable} has it
     */
    public static Object symbols(Context cx, Object source, String filename, SourceMode mode) {
        return PySymbols.of(asked(cx, source, filename, mode, 0, 0, SourceCompiler::scopes));
    }

    /**
     * Compiles a file.
     *
     * @param cx the program
     * @param bytes the bytes of the file
     * @param filename {@code co_filename}
     * @param optimization 0, 1 or 2
     * @return the code
     */
    public static PyCode compileFile(Context cx, byte[] bytes, String filename, int optimization) {
        return compile(cx, new PyBytes(bytes), filename, SourceMode.EXEC, 0, optimization);
    }

    /**
     * The cached file of code that was compiled here.
     *
     * @param header its header
     * @param code the code
     * @return the whole file
     */
    public static byte[] file(PycHeader header, CodeObject code) {
        return compiler(code.version()).file(header, code);
    }

    private static byte[] bytes(Context cx, Object source) {
        Object text = Texts.plain(source);
        byte[] bytes = text == null ? Buffers.bytesOf(source) : Codecs.encode(cx, text, null, null);
        for (byte each : bytes) {
            if (each == 0) {
                PyType type =
                        Feature.NULL_BYTES_ARE_SYNTAX.in(cx)
                                ? Types.SYNTAX_ERROR
                                : Types.VALUE_ERROR;
                throw Errors.of(type, "source code string cannot contain null bytes");
            }
        }
        return bytes;
    }

    private static <T> T asked(
            Context cx,
            Object source,
            String filename,
            SourceMode mode,
            int flags,
            int optimization,
            BiFunction<SourceCompiler, SourceRequest, T> question) {
        if (!hasCompiler()) {
            throw Errors.of(
                    Types.NOT_IMPLEMENTED_ERROR,
                    "source text cannot be compiled here: there is no compiler; give a code object");
        }
        boolean isText = Texts.plain(source) != null;
        byte[] bytes = bytes(cx, source);
        PythonVersion version = version(cx);
        var warnings = new ArrayList<SourceWarning>();
        // A source costs time and memory of its length, which nothing counts while it is compiled.
        cx.allocate(WEIGHT * bytes.length);
        cx.work(WEIGHT * bytes.length);
        var request =
                new SourceRequest(
                        bytes, isText, filename, mode, optimization, flags, version, warnings::add);
        try {
            return question.apply(compiler(version), request);
        } catch (SourceException e) {
            throw raised(cx, e);
        } finally {
            for (SourceWarning each : warnings) {
                Warnings.warn((Machine) cx, filename, each);
            }
        }
    }

    private static Object orNone(int number) {
        return number == SourceException.NO_OFFSET ? Singleton.NONE : (Object) (long) number;
    }

    private static PyType type(Context cx, SourceException.Kind kind) {
        if (kind != SourceException.Kind.INCOMPLETE) {
            return Types.named(kind.pythonName());
        }
        return Feature.INCOMPLETE_INPUT_IS_KNOWN.in(cx)
                ? MoreTypes.INCOMPLETE_INPUT_ERROR
                : Types.SYNTAX_ERROR;
    }

    private static PyRaise raised(Context cx, SourceException e) {
        PyType type = type(cx, e.kind());
        if (!type.isSubtypeOf(Types.SYNTAX_ERROR) || e.line() == 0 && e.filename().isEmpty()) {
            return Errors.of(type, e.words());
        }
        String line = e.text();
        if (line == null) {
            String known = cx.sourceLine(e.filename(), e.line());
            line = known == null ? null : known + "\n";
        }
        Object text = line == null ? Singleton.NONE : CodePoints.fromJava(line);
        Object filename = CodePoints.fromJava(e.filename());
        var place =
                Feature.SYNTAX_ERRORS_END.in(cx)
                        ? new PyTuple(
                                filename,
                                (long) e.line(),
                                (long) e.offset(),
                                text,
                                orNone(e.endLine()),
                                orNone(e.endOffset()))
                        : new PyTuple(filename, (long) e.line(), (long) e.offset(), text);
        return new PyRaise(
                (PyException) Calls.call(cx, type, CodePoints.fromJava(e.words()), place));
    }
}
