package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.Step.Look;
import java.util.Optional;

/**
 * The decision about a source and its cached file.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code SourceLoader.get_code}</a>
 */
final class SourceImport {
    private static final int WRITABLE = 0200;
    private static final int NOT_EXECUTABLE = 0666;

    private final ImportSettings settings;
    private final CacheFiles files;
    private final PythonVersion version;
    private final Trail trail;
    private final String source;

    /** What decides; found step by step. */
    private Reason reason = Reason.NO_CACHED_FILE;

    private String detail = "";
    private Optional<Bytes> cached = Optional.empty();
    private Optional<Bytes> text = Optional.empty();
    private Optional<FileFault> fault = Optional.empty();
    private boolean keepsHash;
    private boolean keepsCheck;

    SourceImport(ImportSettings settings, CacheFiles files, Trail trail, String source) {
        this.settings = settings;
        this.files = files;
        this.version = settings.version();
        this.trail = trail;
        this.source = source;
    }

    ImportDecision decide() {
        String path;
        try {
            path = new PycCache(settings).cacheFromSource(source);
        } catch (CachePathException e) {
            trail.add(Look.CACHE_PATH, source, e.getMessage());
            return trail.decide(
                    new Outcome.Raises(e.pythonType(), e.getMessage()),
                    Reason.CACHE_PATH_FAILS,
                    e.getMessage());
        }
        trail.add(Look.CACHE_PATH, source, path);
        Optional<FileStatus> status = trail.status(Look.SOURCE_STATUS, source);
        if (status.isPresent()) {
            check(path, status.get());
        } else {
            reason = Reason.NO_SOURCE_STATUS;
        }
        if (reason.accepts() && fault.isEmpty()) {
            var raises = new Outcome.Raises("ImportError", "Non-code object in " + repr(path));
            return PycBody.decide(
                    trail,
                    reason,
                    detail,
                    path,
                    cached.orElseThrow(),
                    new PycBody.Words(version, raises));
        }
        return compile(path, status);
    }

    private String repr(String string) {
        return Literal.repr(Text.of(string), version);
    }

    private void check(String path, FileStatus status) {
        FileRead read = trail.read(Look.CACHED_FILE, path);
        if (read instanceof FileRead.Failure failure) {
            boolean isMissing = failure.fault() == FileFault.MISSING;
            reason = isMissing ? Reason.NO_CACHED_FILE : Reason.CACHED_FILE_UNREADABLE;
            detail = isMissing ? "" : failure.fault().toString();
            return;
        }
        Bytes file = ((FileRead.Content) read).bytes();
        cached = Optional.of(file);
        var header = new HeaderCheck(version, file);
        Optional<Reason> wrong = HeaderSteps.look(trail, header, path, file);
        if (wrong.isPresent()) {
            reason = wrong.get();
            detail = HeaderSteps.fault(wrong.get(), header, file);
        } else if (header.isHashBased()) {
            keepsHash = true;
            keepsCheck = header.isChecked();
            checkHash(path, header);
        } else {
            reason = header.compareTime(status.mtime(), status.size());
            detail = HeaderSteps.times(trail, header, path, status.mtime(), status.size(), reason);
        }
    }

    private void checkHash(String path, HeaderCheck header) {
        if (!header.comparesHash(settings.policy())) {
            reason = header.isChecked() ? Reason.HASH_POLICY_NEVER : Reason.HASH_UNCHECKED;
            trail.add(Look.HASH, path, reason.toString());
            return;
        }
        if (readsSource()) {
            reason = header.compareHash(text.orElseThrow());
            detail = HeaderSteps.hashes(trail, header, path, text.orElseThrow(), reason);
        }
    }

    private boolean readsSource() {
        FileRead read = trail.read(Look.SOURCE, source);
        if (read instanceof FileRead.Failure failure) {
            fault = Optional.of(failure.fault());
            return false;
        }
        text = Optional.of(((FileRead.Content) read).bytes());
        return true;
    }

    private ImportDecision compile(String path, Optional<FileStatus> status) {
        if (fault.isPresent() || text.isEmpty() && !readsSource()) {
            return trail.unreadable(Reason.SOURCE_UNREADABLE, fault.orElseThrow(), source);
        }
        var outcome = new Outcome.RunsSource(source);
        if (!settings.writes() || status.isEmpty()) {
            return trail.decide(outcome, reason, detail);
        }
        Bytes bytes = text.orElseThrow();
        PycHeader header =
                keepsHash
                        ? PycHeader.hash(version, SourceHash.of(bytes, version), keepsCheck)
                        : PycHeader.timestamp(version, (int) status.get().mtime(), bytes.length());
        int mode = (status.get().mode() | WRITABLE) & NOT_EXECUTABLE;
        Afterwards afterwards = new WriteOutlook(files).of(trail, path, header, mode);
        return trail.decide(outcome, reason, detail, afterwards);
    }
}
