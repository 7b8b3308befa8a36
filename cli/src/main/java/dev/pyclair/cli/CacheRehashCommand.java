package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.SourceHash;
import dev.pyclair.pyc.tree.CacheEntry;
import dev.pyclair.pyc.tree.CacheState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes how cached files are held against their sources; their code stays. */
final class CacheRehashCommand implements Command {
    private static final Option TO =
            Option.value(
                    "KIND",
                    "The new kind: checked-hash (as it is without this), unchecked-hash or timestamp.",
                    "--to");
    private static final Option DRY_RUN =
            Option.flag("Write nothing; print what would be.", "-n", "--dry-run");

    private int changed;
    private int kept;
    private int left;
    private int failed;

    @Override
    public String summary() {
        return "Turn headers with a time into headers with a hash, or back; for images that are built again.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public String positionalsHelp() {
        return CacheTrees.PATHS_HELP;
    }

    @Override
    public List<Option> options() {
        return List.of(
                TO,
                DRY_RUN,
                CacheTrees.PYTHON,
                CacheTrees.PREFIX,
                CacheCheckCommand.QUIET,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair cache rehash site-packages",
                        "checked hashes: the times of the sources no longer matter"),
                new Example("pyclair cache rehash --to timestamp .", "back to times"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        PycHeader.Kind kind = kind(arguments.value(TO).orElse("checked-hash"));
        boolean isDry = arguments.has(DRY_RUN);
        var trees = new CacheTrees(arguments, console);
        trees.survey(true);
        for (CacheEntry entry : trees.entries()) {
            if (entry.header().isPresent()
                    && entry.header().get().kind() == kind
                    && isOfItsSource(entry)) {
                kept++;
                continue;
            }
            String done = change(entry, kind, isDry, console);
            if (done.isEmpty()) {
                continue;
            }
            if (arguments.has(Common.JSON)) {
                CacheText.printJson(entry, done, console);
            } else if (!arguments.has(CacheCheckCommand.QUIET)) {
                console.print(CacheText.line(entry, done));
            }
        }
        if (!arguments.has(Common.JSON)) {
            console.print(
                    (isDry ? "would change " : "changed ")
                            + CacheText.files(changed)
                            + " to "
                            + kind
                            + ", already so "
                            + kept
                            + ", left "
                            + left
                            + (failed == 0 ? "" : ", failed " + failed)
                            + trees.linksText()
                            + "\n");
        }
        return failed > 0 ? ExitCode.BAD_INPUT : trees.exitCode(left > 0);
    }

    private static PycHeader.Kind kind(String word) {
        return switch (word) {
            case "checked-hash" -> PycHeader.Kind.CHECKED_HASH;
            case "unchecked-hash" -> PycHeader.Kind.UNCHECKED_HASH;
            case "timestamp" -> PycHeader.Kind.TIMESTAMP;
            default ->
                    throw new UsageException(
                            TO
                                    + " takes checked-hash, unchecked-hash or timestamp, not '"
                                    + word
                                    + "'");
        };
    }

    /** A header of ours would make a stale file look as good as new. */
    private static boolean isOfItsSource(CacheEntry entry) {
        return entry.source().isPresent()
                && (entry.state() == CacheState.VALID
                        || entry.state() == CacheState.UNCHECKED_HASH);
    }

    /** What was done; empty if that has been told. */
    private String change(CacheEntry entry, PycHeader.Kind kind, boolean isDry, Console console)
            throws IOException {
        if (!isOfItsSource(entry)) {
            left++;
            return "left";
        }
        PythonVersion version = entry.version().orElseThrow();
        if (!version.importScheme().hasHashes()) {
            left++;
            console.complain(entry.path() + ": headers of CPython " + version + " hold no hash");
            return "";
        }
        try {
            Optional<byte[]> bytes = rewritten(entry, kind);
            if (bytes.isEmpty()) {
                left++;
                console.complain(entry.path() + ": its source was changed meanwhile");
                return "";
            }
            if (!isDry) {
                OutputFile.write(entry.path(), bytes.get());
            }
            changed++;
            return isDry ? "would change" : "changed";
        } catch (IOException e) {
            failed++;
            console.complain(entry.path() + ": cannot be written: " + Input.reason(e));
            return "";
        }
    }

    private static FileStatus status(BasicFileAttributes attributes) {
        Instant time = attributes.lastModifiedTime().toInstant();
        return new FileStatus(
                FileStatus.Kind.REGULAR,
                time.getEpochSecond(),
                time.getNano(),
                attributes.size(),
                0);
    }

    private static Optional<byte[]> rewritten(CacheEntry entry, PycHeader.Kind kind)
            throws IOException {
        Path source = entry.source().orElseThrow();
        PycHeader old = entry.header().orElseThrow();
        byte[] text = Files.readAllBytes(source);
        FileStatus status = status(Files.readAttributes(source, BasicFileAttributes.class));
        PythonVersion version = entry.version().orElseThrow();
        Bytes hash = SourceHash.of(Bytes.window(text, 0, text.length), version);
        boolean isStill =
                old.sourceHash().isEmpty()
                        ? (int) status.mtime() == old.mtime().orElseThrow()
                                && text.length == old.sourceSize().orElseThrow()
                        : hash.equals(old.sourceHash());
        if (!isStill) {
            return Optional.empty();
        }
        PycHeader header =
                kind == PycHeader.Kind.TIMESTAMP
                        ? PycHeader.timestamp(version, (int) status.mtime(), text.length)
                        : PycHeader.hash(version, hash, kind == PycHeader.Kind.CHECKED_HASH);
        byte[] bytes = Files.readAllBytes(entry.path());
        // The magic number stays that of the release which wrote the file.
        int size = header.bytes().length();
        System.arraycopy(header.bytes().toArray(), 4, bytes, 4, size - 4);
        return Optional.of(bytes);
    }
}
