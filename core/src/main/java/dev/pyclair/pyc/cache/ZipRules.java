package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.ImportScheme;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.pyc.cache.Step.Look;
import java.util.Optional;

/**
 * What an import from a zip file would do (3.7 on): {@code .pyc} before {@code .py}, nothing of
 * {@code __pycache__}, times may be a second apart, nothing is written.
 *
 * <p>Paths are those inside the zip file.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/zipimport.py">CPython: {@code
 *     Lib/zipimport.py}, {@code _unmarshal_code}; 3.7: {@code Modules/zipimport.c}</a>
 */
public final class ZipRules {
    private static final String[] SUFFIXES = {"/__init__.pyc", "/__init__.py", ".pyc", ".py"};
    private static final String ZIP_ERROR = "ZipImportError";

    private final ImportSettings settings;
    private final ZipFiles files;
    private final PythonVersion version;
    private final ImportScheme scheme;

    /**
     * The rules of an interpreter.
     *
     * @param settings what it was started with
     * @param files the zip file
     * @throws IllegalArgumentException if it is older than 3.7
     */
    public ZipRules(ImportSettings settings, ZipFiles files) {
        this.settings = settings;
        this.files = files;
        version = settings.version();
        scheme = version.importScheme();
        if (!scheme.hasHashes()) {
            throw new IllegalArgumentException("zipimport of " + version + " is not known");
        }
    }

    /** What became of a file: a decision, or the reason to go on with the next. */
    private record Try(Optional<ImportDecision> decision, Reason reason, String message) {
        static Try of(ImportDecision decision) {
            return new Try(Optional.of(decision), decision.reason(), "");
        }

        static Try next(Reason reason, String message) {
            return new Try(Optional.empty(), reason, message);
        }
    }

    /**
     * The import of a module.
     *
     * @param folder the folder inside the zip file; empty, or with a separator at its end
     * @param name the name of the module without those of its packages
     * @return what happens
     */
    public ImportDecision module(String folder, String name) {
        var trail = new Trail(new NoFiles());
        String base = folder + name;
        Reason reason = Reason.NOT_FOUND;
        String refusal = "";
        boolean isFound = false;
        for (String suffix : SUFFIXES) {
            String path = base + suffix;
            Optional<ZipFiles.Entry> entry = files.entry(path);
            trail.add(Look.FIND, path, entry.isPresent() ? "found" : "no such file");
            if (entry.isEmpty()) {
                continue;
            }
            isFound = true;
            if (!suffix.endsWith("c")) {
                return trail.decide(new Outcome.RunsSource(path), reason, "");
            }
            Try attempt = look(trail, path, entry.get().bytes(), name);
            if (attempt.decision().isPresent()) {
                return attempt.decision().get();
            }
            reason = attempt.reason();
            refusal = attempt.message().isEmpty() ? refusal : attempt.message();
        }
        return trail.decide(failure(isFound, name, refusal), reason, "");
    }

    private Outcome failure(boolean isFound, String name, String refusal) {
        if (!isFound) {
            return new Outcome.Raises("ModuleNotFoundError", "No module named " + repr(name));
        }
        boolean tells = scheme.tellsReasonsInZips() && !refusal.isEmpty();
        return new Outcome.Raises(
                ZIP_ERROR,
                tells ? "module load failed: " + refusal : "can't find module " + repr(name));
    }

    private String repr(String text) {
        return Literal.repr(Text.of(text), version);
    }

    private Try look(Trail trail, String path, Bytes file, String name) {
        var header = new HeaderCheck(version, file);
        if (!scheme.hasPythonZipimport()) {
            return lookInC(trail, header, path, file);
        }
        Optional<Reason> wrong = HeaderSteps.look(trail, header, path, file);
        if (wrong.isPresent()) {
            Outcome.Raises raises = ImportRules.refusal(version, wrong.get(), header, file, name);
            String detail = HeaderSteps.fault(wrong.get(), header, file);
            return wrong.get() == Reason.HEADER_TRUNCATED
                    ? Try.of(trail.decide(raises, wrong.get(), detail))
                    : Try.next(wrong.get(), raises.message());
        }
        Optional<ZipFiles.Entry> source = files.entry(path.substring(0, path.length() - 1));
        if (!header.isHashBased()) {
            return compareTime(trail, header, path, file, source);
        }
        if (!header.comparesHash(settings.policy())) {
            Reason reason = header.isChecked() ? Reason.HASH_POLICY_NEVER : Reason.HASH_UNCHECKED;
            trail.add(Look.HASH, path, reason.toString());
            return Try.of(body(trail, reason, path, file));
        }
        if (source.isEmpty()) {
            return Try.of(body(trail, Reason.NO_SOURCE, path, file));
        }
        Reason reason = header.compareHash(source.get().bytes());
        HeaderSteps.hashes(trail, header, path, source.get().bytes(), reason);
        return reason.accepts()
                ? Try.of(body(trail, reason, path, file))
                : Try.next(reason, "hash in bytecode doesn't match hash of source " + repr(name));
    }

    /** As {@code Modules/zipimport.c} of 3.7. */
    private Try lookInC(Trail trail, HeaderCheck header, String path, Bytes file) {
        Optional<Reason> wrong = header.fault();
        if (file.length() < version.headerLayout().size()) {
            trail.add(Look.HEADER, path, file.length() + " bytes");
            return Try.of(
                    trail.decide(
                            new Outcome.Raises(ZIP_ERROR, "bad pyc data"),
                            Reason.HEADER_TRUNCATED,
                            HeaderSteps.fault(Reason.HEADER_TRUNCATED, header, file)));
        }
        trail.add(Look.MAGIC, path, header.magic().toString());
        if (wrong.isPresent() && wrong.get() == Reason.BAD_MAGIC) {
            return Try.next(Reason.BAD_MAGIC, "");
        }
        trail.add(Look.FLAGS, path, Long.toString(header.flags()));
        if (header.flags() == 0) {
            String source = path.substring(0, path.length() - 1);
            return compareTime(trail, header, path, file, files.entry(source));
        }
        boolean isUnchecked = header.flags() == 1;
        if (settings.policy() == HashPolicy.NEVER) {
            return Try.of(body(trail, Reason.HASH_POLICY_NEVER, path, file));
        }
        return isUnchecked && settings.policy() != HashPolicy.ALWAYS
                ? Try.of(body(trail, Reason.HASH_UNCHECKED, path, file))
                : Try.next(Reason.HASH_REFUSED, "");
    }

    private Try compareTime(
            Trail trail,
            HeaderCheck header,
            String path,
            Bytes file,
            Optional<ZipFiles.Entry> source) {
        if (source.isEmpty() || source.get().mtime() == 0) {
            return Try.of(body(trail, Reason.NO_SOURCE, path, file));
        }
        long mtime = source.get().mtime();
        long size = source.get().size();
        Reason reason = header.compareZipTime(mtime, size);
        HeaderSteps.times(trail, header, path, mtime, size, reason);
        return reason.accepts() ? Try.of(body(trail, reason, path, file)) : Try.next(reason, "");
    }

    private ImportDecision body(Trail trail, Reason reason, String path, Bytes file) {
        var raises =
                new Outcome.Raises(
                        "TypeError", "compiled module " + repr(path) + " is not a code object");
        String nullError = scheme.hasPythonZipimport() ? "TypeError" : "SystemError";
        var words = new PycBody.Words(version, raises, nullError);
        return PycBody.decide(trail, reason, "", path, file, words);
    }

    /** Nothing outside of the zip file is asked. */
    private static final class NoFiles implements CacheFiles {
        @Override
        public Optional<FileStatus> status(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<FileStatus.Kind> kind(String path) {
            return Optional.empty();
        }

        @Override
        public FileRead read(String path) {
            return new FileRead.Failure(FileFault.MISSING);
        }

        @Override
        public boolean canList(String folder) {
            return false;
        }

        @Override
        public boolean canCreateIn(String folder) {
            return false;
        }
    }
}
