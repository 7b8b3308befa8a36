package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.ImportScheme;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.pyc.cache.Step.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an import would do with the files before it: which of them it runs, whether it fails, what
 * it writes. Nothing is run, and nothing is written.
 *
 * <p>Mirrors {@code importlib} of 3.3 to 3.15, and {@code Python/import.c} of 2.7 for the versions
 * before. Not looked at: sources that cannot be compiled, and other finders.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code FileFinder.find_spec}, {@code
 *     SourceLoader.get_code}, {@code SourcelessFileLoader.get_code}</a>
 */
public final class ImportRules {
    private static final String INIT = "__init__";
    private static final String IMPORT_ERROR = "ImportError";

    private final ImportSettings settings;
    private final CacheFiles files;
    private final PythonVersion version;
    private final ImportScheme scheme;

    /**
     * The rules of an interpreter.
     *
     * @param settings what it was started with
     * @param files what it sees
     */
    public ImportRules(ImportSettings settings, CacheFiles files) {
        this.settings = settings;
        this.files = files;
        version = settings.version();
        scheme = version.importScheme();
    }

    /**
     * The import of a module from a folder of {@code sys.path}, or of a package.
     *
     * @param folder the folder, as the interpreter has it
     * @param name the name of the module without those of its packages
     * @return what happens
     */
    public ImportDecision module(String folder, String name) {
        var trail = new Trail(files);
        if (!scheme.isImportlib()) {
            return new ClassicImport(settings, files, trail).module(folder, name);
        }
        if (!files.canList(folder)) {
            trail.add(Look.FIND, folder, "not to be listed");
            return notFound(trail, name);
        }
        String base = PosixPaths.join(folder, name);
        boolean isFolder = false;
        if (files.kind(base).isPresent()) {
            Optional<ImportDecision> found = find(trail, PosixPaths.join(base, INIT), name);
            if (found.isPresent()) {
                return found.get();
            }
            Optional<FileStatus> status = files.status(base);
            isFolder = status.isPresent() && status.get().kind() == FileStatus.Kind.FOLDER;
        }
        Optional<ImportDecision> found = find(trail, base, name);
        if (found.isPresent()) {
            return found.get();
        }
        if (isFolder) {
            trail.add(Look.FIND, base, "a folder");
            return trail.decide(new Outcome.Namespace(base), Reason.NAMESPACE, "");
        }
        return notFound(trail, name);
    }

    private ImportDecision notFound(Trail trail, String name) {
        String message = "No module named " + repr(name);
        String type = scheme.hasLevels() ? "ModuleNotFoundError" : IMPORT_ERROR;
        return trail.decide(new Outcome.Raises(type, message), Reason.NOT_FOUND, "");
    }

    private Optional<ImportDecision> find(Trail trail, String base, String name) {
        for (String suffix : suffixes()) {
            String path = base + suffix;
            Optional<FileStatus> status = files.status(path);
            boolean isFile = status.isPresent() && status.get().kind() == FileStatus.Kind.REGULAR;
            trail.add(Look.FIND, path, isFile ? "found" : "no such file");
            if (isFile) {
                return Optional.of(load(trail, path, suffix, name));
            }
        }
        return Optional.empty();
    }

    private List<String> suffixes() {
        var suffixes = new ArrayList<>(settings.extensionSuffixes());
        suffixes.add(".py");
        suffixes.add(scheme.hasLevels() || settings.level() == 0 ? ".pyc" : ".pyo");
        return suffixes;
    }

    private ImportDecision load(Trail trail, String path, String suffix, String name) {
        if (settings.extensionSuffixes().contains(suffix)) {
            return trail.decide(new Outcome.RunsExtension(path), Reason.EXTENSION, "");
        }
        return suffix.equals(".py")
                ? new SourceImport(settings, files, trail, path).decide()
                : sourceless(trail, path, name);
    }

    /**
     * The import of a source, wherever it was found.
     *
     * @param path the source
     * @return what happens
     */
    public ImportDecision source(String path) {
        var trail = new Trail(files);
        return scheme.isImportlib()
                ? new SourceImport(settings, files, trail, path).decide()
                : new ClassicImport(settings, files, trail).source(path);
    }

    /**
     * The import of a {@code .pyc} file that stands in the place of a source.
     *
     * @param path the file
     * @param name the name of the module
     * @return what happens
     */
    public ImportDecision sourceless(String path, String name) {
        var trail = new Trail(files);
        return scheme.isImportlib()
                ? sourceless(trail, path, name)
                : new ClassicImport(settings, files, trail).sourceless(path);
    }

    private ImportDecision sourceless(Trail trail, String path, String name) {
        FileRead read = trail.read(Look.CACHED_FILE, path);
        if (read instanceof FileRead.Failure failure) {
            return trail.unreadable(Reason.CACHED_FILE_UNREADABLE, failure.fault(), path);
        }
        Bytes file = ((FileRead.Content) read).bytes();
        var header = new HeaderCheck(version, file);
        Optional<Reason> wrong = HeaderSteps.look(trail, header, path, file);
        if (wrong.isPresent()) {
            return trail.decide(
                    refusal(wrong.get(), header, file, name),
                    wrong.get(),
                    HeaderSteps.fault(wrong.get(), header, file));
        }
        var raises = new Outcome.Raises(IMPORT_ERROR, "Non-code object in " + repr(path));
        return PycBody.decide(
                trail, Reason.NO_SOURCE, "", path, file, new PycBody.Words(version, raises));
    }

    private Outcome refusal(Reason wrong, HeaderCheck header, Bytes file, String name) {
        return refusal(version, wrong, header, file, name);
    }

    /** The exception of a header that is wrong. */
    static Outcome.Raises refusal(
            PythonVersion version, Reason wrong, HeaderCheck header, Bytes file, String name) {
        String module = Literal.repr(Text.of(name), version);
        if (wrong == Reason.BAD_MAGIC) {
            String magic = Literal.repr(header.magic(), version);
            return new Outcome.Raises(IMPORT_ERROR, "bad magic number in " + module + ": " + magic);
        }
        if (wrong == Reason.INVALID_FLAGS) {
            return new Outcome.Raises(
                    IMPORT_ERROR, "invalid flags " + header.flags() + " in " + module);
        }
        String what =
                version.importScheme().hasHashes()
                        ? "pyc header of "
                        : file.length() < 8 ? "timestamp in " : "size of source in ";
        return new Outcome.Raises("EOFError", "reached EOF while reading " + what + module);
    }

    private String repr(String text) {
        return Literal.repr(Text.of(text), version);
    }
}
