package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.Step.Look;
import java.util.List;
import java.util.Optional;

/**
 * Imports before {@code importlib}: a cached file stands beside its source, has its time, and is
 * used without a source, too. A file that cannot be opened is passed over.
 *
 * @see <a href="https://github.com/python/cpython/blob/2.7/Python/import.c">CPython 2.7: {@code
 *     Python/import.c}, {@code find_module}, {@code load_source_module}</a>
 */
final class ClassicImport {
    private static final int NOT_EXECUTABLE = 0666;

    private final ImportSettings settings;
    private final CacheFiles files;
    private final PythonVersion version;
    private final Trail trail;

    ClassicImport(ImportSettings settings, CacheFiles files, Trail trail) {
        this.settings = settings;
        this.files = files;
        this.version = settings.version();
        this.trail = trail;
    }

    ImportDecision module(String folder, String name) {
        String base = PosixPaths.join(folder, name);
        String init = PosixPaths.join(base, "__init__");
        if (isFolder(base) && (isThere(init + ".py") || isThere(init + cachedSuffix()))) {
            return find(init, name);
        }
        return find(base, name);
    }

    private String cachedSuffix() {
        return settings.level() == 0 ? ".pyc" : ".pyo";
    }

    private boolean isFolder(String path) {
        Optional<FileStatus> status = files.status(path);
        return status.isPresent() && status.get().kind() == FileStatus.Kind.FOLDER;
    }

    private boolean isThere(String path) {
        return files.status(path).isPresent();
    }

    private ImportDecision find(String base, String name) {
        for (String suffix : List.of(".so", "module.so", ".py", cachedSuffix())) {
            String path = base + suffix;
            boolean opens = isThere(path) && opens(path, suffix);
            trail.add(Look.FIND, path, opens ? "found" : "not to be opened");
            if (opens) {
                if (suffix.endsWith(".so")) {
                    return trail.decide(new Outcome.RunsExtension(path), Reason.EXTENSION, "");
                }
                return suffix.equals(".py") ? source(path) : sourceless(path);
            }
        }
        return trail.decide(
                new Outcome.Raises("ImportError", "No module named " + name), Reason.NOT_FOUND, "");
    }

    /**
     * Whether C opens a file; a folder in the place of a source, too, which then cannot be read.
     */
    private boolean opens(String path, String suffix) {
        FileRead read = files.read(path);
        return !(read instanceof FileRead.Failure failure)
                || failure.fault() == FileFault.FOLDER && suffix.equals(".py");
    }

    ImportDecision source(String source) {
        String path = new PycCache(settings).cacheFromSource(source);
        trail.add(Look.CACHE_PATH, source, path);
        Optional<FileStatus> status = trail.status(Look.SOURCE_STATUS, source);
        if (status.isEmpty()) {
            return trail.unreadable(Reason.SOURCE_UNREADABLE, FileFault.MISSING, source);
        }
        Reason reason = Reason.NO_CACHED_FILE;
        String detail = "";
        if (trail.read(Look.CACHED_FILE, path) instanceof FileRead.Content content) {
            Bytes file = content.bytes();
            var header = new HeaderCheck(version, file);
            Optional<Reason> wrong = HeaderSteps.look(trail, header, path, file);
            if (wrong.isPresent()) {
                reason = wrong.get();
                detail = HeaderSteps.fault(reason, header, file);
            } else {
                long time = status.get().seconds();
                reason = header.compareTime(time, status.get().size());
                detail = HeaderSteps.times(trail, header, path, time, status.get().size(), reason);
            }
            if (reason.accepts()) {
                return PycBody.decide(trail, reason, detail, path, file, words(path));
            }
        }
        return compile(source, path, status.get(), reason, detail);
    }

    private PycBody.Words words(String path) {
        return new PycBody.Words(
                version, new Outcome.Raises("ImportError", "Non-code object in " + path));
    }

    private ImportDecision compile(
            String source, String path, FileStatus status, Reason reason, String detail) {
        FileRead read = trail.read(Look.SOURCE, source);
        if (read instanceof FileRead.Failure failure) {
            return failure.fault() == FileFault.FOLDER
                    ? trail.decide(
                            new Outcome.Raises("SyntaxError", "I/O error while reading"),
                            Reason.SOURCE_UNREADABLE,
                            failure.fault().toString())
                    : trail.unreadable(Reason.SOURCE_UNREADABLE, failure.fault(), source);
        }
        var outcome = new Outcome.RunsSource(source);
        if (!settings.writes()) {
            return trail.decide(outcome, reason, detail);
        }
        PycHeader header =
                PycHeader.timestamp(version, (int) status.seconds(), (int) status.size());
        Afterwards afterwards =
                new WriteOutlook(files).of(trail, path, header, status.mode() & NOT_EXECUTABLE);
        return trail.decide(outcome, reason, detail, afterwards);
    }

    ImportDecision sourceless(String path) {
        FileRead read = trail.read(Look.CACHED_FILE, path);
        if (read instanceof FileRead.Failure failure) {
            return trail.unreadable(Reason.CACHED_FILE_UNREADABLE, failure.fault(), path);
        }
        Bytes file = ((FileRead.Content) read).bytes();
        var header = new HeaderCheck(version, file);
        Optional<Reason> wrong = HeaderSteps.look(trail, header, path, file);
        if (wrong.isPresent() && wrong.get() == Reason.BAD_MAGIC) {
            return trail.decide(
                    new Outcome.Raises("ImportError", "Bad magic number in " + path),
                    wrong.get(),
                    HeaderSteps.fault(wrong.get(), header, file));
        }
        if (wrong.isPresent()) {
            return trail.decide(
                    new Outcome.Raises("EOFError", "EOF read where object expected"),
                    Reason.BODY_TRUNCATED,
                    HeaderSteps.fault(wrong.get(), header, file));
        }
        return PycBody.decide(trail, Reason.NO_SOURCE, "", path, file, words(path));
    }
}
