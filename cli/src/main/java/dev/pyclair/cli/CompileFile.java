package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.assemble.CompiledFile;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.CachePathException;
import dev.pyclair.pyc.cache.CacheWriteException;
import dev.pyclair.pyc.cache.CacheWriteException.Obstacle;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.InvalidationMode;
import dev.pyclair.pyc.cache.NioFiles;
import dev.pyclair.pyc.cache.PycCache;
import dev.pyclair.pyc.cache.PycWriter;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the cached files of one source, and says what {@code compileall} says.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Lib/compileall.py">CPython: {@code
 *     Lib/compileall.py}, {@code compile_file}; {@code Lib/py_compile.py}, {@code compile}</a>
 */
final class CompileFile {
    private static final String SUFFIX = ".py";
    private static final String MARK = "*** ";

    /** What Java's text has in place of bytes that are no character. */
    private static final char NO_CHARACTER = '\ufffd';

    private static final String NOT_UTF_8 = "its name is not UTF-8, which Java cannot open";

    /** Magic number, flags and time. */
    private static final int TIMED = 12;

    private final CompileSettings settings;
    private final String path;
    private final CompileNames names;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    /**
     * The work on a source.
     *
     * @param path as the words of the command line lead to it
     */
    CompileFile(CompileSettings settings, String path, CompileNames names) {
        this.settings = settings;
        this.path = path;
        this.names = names;
    }

    /** Does it. */
    CompileReport run() {
        var complaints = new ArrayList<String>();
        String name = names.of(path, complaints).orElse(path);
        if (settings.quiet() < 2) {
            lines.addAll(complaints);
        }
        Path file = Path.of(path);
        if (path.indexOf(NO_CHARACTER) >= 0 && path.endsWith(SUFFIX) && !Files.exists(file)) {
            tell("OSError: " + NOT_UTF_8 + ": " + repr(path));
            return failure(Optional.empty(), NOT_UTF_8);
        }
        if (isLeftOut(file) || !Files.isRegularFile(file) || !path.endsWith(SUFFIX)) {
            return report(CompileReport.State.SKIPPED);
        }
        List<String> targets = targets();
        if (!settings.isForced() && isCurrent(file, targets)) {
            made.addAll(targets);
            return report(CompileReport.State.CURRENT);
        }
        if (settings.quiet() == 0) {
            lines.add("Compiling " + repr(path) + "...");
        }
        try {
            compile(file, name, targets);
            return report(CompileReport.State.COMPILED);
        } catch (SourceException e) {
            tell(refusal(e, name));
            return failure(Optional.of(e), "");
        } catch (CacheWriteException e) {
            boolean isThere = e.obstacle() == Obstacle.LINK || e.obstacle() == Obstacle.NOT_REGULAR;
            tell((isThere ? "FileExistsError: " : "OSError: ") + e.getMessage());
            return failure(Optional.empty(), e.getMessage());
        } catch (PyclairException e) {
            tell("ValueError: " + e.getMessage());
            return failure(Optional.empty(), e.getMessage());
        } catch (IOException e) {
            tell(system(e));
            return failure(Optional.empty(), Input.reason(e));
        } catch (OutOfMemoryError e) {
            // What filled the memory was this source's, and is garbage now.
            tell("Sorry: MemoryError: ");
            return failure(Optional.empty(), Input.reason(e));
        }
    }

    private CompileReport report(CompileReport.State state) {
        return CompileReport.of(path, state, made, lines, notes);
    }

    private CompileReport failure(Optional<SourceException> fault, String reason) {
        return new CompileReport(
                path, CompileReport.State.FAILED, made, lines, notes, fault, reason);
    }

    private boolean isLeftOut(Path file) {
        if (settings.skipped().isPresent() && settings.skipped().get().matcher(path).find()) {
            return true;
        }
        if (settings.realm().isEmpty() || !Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            Path end = file.toRealPath();
            Path realm = settings.realm().get().toRealPath();
            return end.equals(realm) || !end.startsWith(realm);
        } catch (IOException e) {
            // It leads nowhere.
            return true;
        }
    }

    /** The cached files, one a level. */
    private List<String> targets() {
        var targets = new ArrayList<String>();
        for (int level : settings.levels()) {
            targets.add(
                    settings.isLegacy()
                            ? path + "c"
                            : cache().cacheFromSource(
                                            path, level == 0 ? "" : Integer.toString(level)));
        }
        return targets;
    }

    /**
     * The cache of an interpreter.
     *
     * @throws CachePathException never, for a name that ends as sources do
     */
    private PycCache cache() {
        ImportSettings interpreter =
                ImportSettings.of(settings.version(), Path.of("").toAbsolutePath().toString());
        return new PycCache(
                settings.prefix().isPresent()
                        ? interpreter.withPrefix(settings.prefix().get())
                        : interpreter);
    }

    /**
     * Whether nothing is to be made. As for {@code compileall}, the time is enough; besides, files
     * with the hash that is asked for are good.
     */
    private boolean isCurrent(Path file, List<String> targets) {
        Optional<FileStatus> status = status();
        if (status.isEmpty()) {
            return false;
        }
        PythonVersion version = settings.version();
        Bytes timed = InvalidationMode.TIMESTAMP.header(version, status.get(), Bytes.EMPTY).bytes();
        if (all(targets, timed, TIMED)) {
            return true;
        }
        if (settings.mode() == InvalidationMode.TIMESTAMP) {
            return false;
        }
        try {
            Bytes source = Bytes.of(read(file));
            Bytes header = settings.mode().header(version, status.get(), source).bytes();
            return all(targets, header, header.length());
        } catch (IOException e) {
            // What is wrong is told when it is compiled.
            return false;
        }
    }

    private Optional<FileStatus> status() {
        return new NioFiles(Path.of("").toAbsolutePath()).status(path);
    }

    /** Whether all files start with these bytes. */
    private static boolean all(List<String> files, Bytes start, int length) {
        for (String file : files) {
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                if (!Bytes.of(in.readNBytes(length)).equals(start.part(0, length))) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Contents.read(in, Files.size(file), Contents.LIMIT);
        }
    }

    private void compile(Path file, String name, List<String> targets) throws IOException {
        byte[] bytes = read(file);
        FileStatus status = status().orElseThrow(() -> new IOException("it has gone away"));
        PycHeader header = settings.mode().header(settings.version(), status, Bytes.of(bytes));
        var source = new PythonSource(bytes, false, name, 0);
        for (int i = 0; i < targets.size(); i++) {
            var code =
                    source.compile(
                            settings.version(),
                            settings.levels().get(i),
                            warning -> note(warning, bytes, name));
            Path target = Path.of(targets.get(i));
            PycWriter.replaceFile(target, CompiledFile.toPyc(header, code), status.mode());
            made.add(targets.get(i));
            if (i > 0 && settings.linksDuplicates()) {
                link(Path.of(targets.get(i - 1)), target);
            }
        }
    }

    private static void link(Path before, Path target) throws IOException {
        if (Files.mismatch(before, target) < 0) {
            Files.delete(target);
            Files.createLink(target, before);
        }
    }

    private void note(SourceWarning warning, byte[] source, String name) {
        if (SourceProblems.isShown(warning)) {
            notes.addAll(problems(source, name).lines(warning, name));
        }
    }

    /** Lines are shown of the file that the code names, if it is there. */
    private SourceProblems problems(byte[] source, String name) {
        if (name.equals(path)) {
            return new SourceProblems(Optional.of(source));
        }
        Path named = Path.of(name);
        try {
            return Files.isRegularFile(named)
                    ? new SourceProblems(Optional.of(read(named)))
                    : SourceProblems.WITHOUT_LINES;
        } catch (IOException e) {
            return SourceProblems.WITHOUT_LINES;
        }
    }

    /** What {@code PyCompileError} says. */
    private String refusal(SourceException fault, String name) {
        if (fault.kind() == SourceException.Kind.SYNTAX) {
            // py_compile replaces that name wherever it stands, in the source's line, too.
            return String.join("\n", shown(fault, name))
                            .replace("File \"<string>\"", "File \"" + name + '"')
                    + "\n";
        }
        return "Sorry: " + fault.kind().pythonName() + ": " + SourceProblems.text(fault);
    }

    /**
     * The lines about a failure. What is found after parsing shows a line of the file that the code
     * names, and none if that is not there.
     */
    private List<String> shown(SourceException fault, String name) {
        byte[] source;
        try {
            source = read(Path.of(path));
        } catch (IOException e) {
            return SourceProblems.WITHOUT_LINES.lines(fault);
        }
        boolean isLate = !name.equals(path) && parses(source, name);
        return problems(source, name).lines(isLate ? fault.in(fault.filename(), null) : fault);
    }

    private static boolean parses(byte[] source, String name) {
        try {
            Ast.parse(source, name);
            return true;
        } catch (SourceException e) {
            return false;
        }
    }

    /** Tells of a failure as far as it is to be told. */
    private void tell(String message) {
        if (settings.quiet() == 0) {
            lines.add(MARK + message);
        } else if (settings.quiet() == 1) {
            lines.add(MARK + "Error compiling " + repr(path) + "...");
            lines.add(message);
        }
    }

    /** A failure of the system as Python words it. */
    private String system(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "PermissionError: [Errno 13] Permission denied: " + repr(path);
        }
        return "OSError: " + Input.reason(e) + ": " + repr(path);
    }

    /** A path as Python shows it. */
    static String repr(String path) {
        return Literal.repr(Text.of(path), PythonSource.version(Optional.empty()));
    }
}
