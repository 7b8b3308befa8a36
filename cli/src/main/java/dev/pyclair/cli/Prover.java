package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.marshal.TreeDifference;
import dev.pyclair.marshal.TreeMatch;
import dev.pyclair.pyc.Magic;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.tree.CacheEntry;
import dev.pyclair.pyc.tree.CacheState;
import dev.pyclair.pyc.tree.CachedName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Proves cached files: compiles their sources again and compares. What is not sure is no proof. */
final class Prover {
    private static final int MAGIC_SIZE = 4;

    private final RecompilerPool compilers;

    /** How the interpreter is named in reasons. */
    private final String python;

    Prover(RecompilerPool compilers, String python) {
        this.compilers = compilers;
        this.python = python;
    }

    /** A file cannot be proved; the message says why. */
    private static final class NoProofException extends Exception {
        private static final long serialVersionUID = 1L;

        NoProofException(String message) {
            super(message);
        }
    }

    /** Proves one file, or says why it is none. */
    Proof prove(CacheEntry entry) {
        Optional<Path> source = entry.source();
        try {
            return proved(entry);
        } catch (NoProofException e) {
            return Proof.notProved(entry.path(), source, e.getMessage());
        } catch (PyclairException e) {
            return Proof.notProved(entry.path(), source, e.getMessage());
        } catch (OutOfMemoryError e) {
            return Proof.notProved(entry.path(), source, Input.reason(e));
        }
    }

    private Proof proved(CacheEntry entry) throws NoProofException {
        if (entry.state() == CacheState.LINK || entry.state() == CacheState.UNREADABLE) {
            throw new NoProofException(entry.detail());
        }
        byte[] cached = read(entry.path(), "");
        checkMagic(cached);
        List<Integer> levels = levels(entry);
        if (entry.source().isEmpty()) {
            throw new NoProofException(entry.detail());
        }
        PycFile file = PycFile.read(cached);
        CodeObject code = file.code();
        Path source = entry.source().get();
        byte[] text = read(source, "its source " + source + ": ");
        int level = -1;
        List<TreeDifference> differences = List.of();
        for (int each : levels) {
            List<TreeDifference> found = TreeMatch.of(code, compile(text, each));
            if (level < 0 || found.size() < differences.size()) {
                level = each;
                differences = found;
            }
            if (found.isEmpty()) {
                break;
            }
        }
        boolean isMatch = differences.isEmpty();
        return new Proof(
                entry.path(),
                isMatch ? Proof.State.MATCHES : Proof.State.DIFFERS,
                entry.source(),
                level,
                differences,
                "",
                file.trailing().length(),
                !isMatch && entry.state() == CacheState.STALE ? "no import would run it" : "");
    }

    private static byte[] read(Path path, String label) throws NoProofException {
        if (!Files.isRegularFile(path)) {
            throw new NoProofException(label + "no regular file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Contents.read(in, Files.size(path), Contents.LIMIT);
        } catch (IOException e) {
            throw new NoProofException(label + Input.reason(e));
        }
    }

    private void checkMagic(byte[] cached) throws NoProofException {
        Bytes own = compilers.greeting().magicBytes();
        if (cached.length >= MAGIC_SIZE && Bytes.window(cached, 0, MAGIC_SIZE).equals(own)) {
            return;
        }
        Magic magic = Magic.of(cached);
        boolean isOther = magic.version() != compilers.version();
        throw new NoProofException(
                (isOther ? "of CPython " + magic.version() : "of " + magic)
                        + ", and "
                        + python
                        + " is "
                        + compilers.greeting());
    }

    /** The levels of optimisation that the name leaves open. */
    private List<Integer> levels(CacheEntry entry) throws NoProofException {
        String tag = compilers.greeting().tag();
        Optional<CachedName> name = CachedName.parse(entry.path().getFileName().toString());
        if (!entry.tag().isEmpty() && name.isPresent() && name.get().isInstrumented()) {
            throw new NoProofException(
                    "pytest has made it, and puts its own code into what it compiles");
        }
        if (!entry.tag().isEmpty() && !entry.tag().equals(tag)) {
            throw new NoProofException(
                    "the tag in its name is "
                            + entry.tag()
                            + ", and its magic number is that of CPython "
                            + compilers.version());
        }
        if (entry.path().toString().endsWith(".pyo")) {
            return List.of(1, 2);
        }
        return switch (entry.optimization()) {
            case "" -> List.of(0);
            case "1" -> List.of(1);
            case "2" -> List.of(2);
            default ->
                    throw new NoProofException(
                            "how opt-" + entry.optimization() + " is compiled is not known");
        };
    }

    private CodeObject compile(byte[] source, int level) throws NoProofException {
        byte[] compiled;
        try {
            compiled = compilers.compile(source, level);
        } catch (InterpreterException e) {
            throw new NoProofException(python + " " + e.getMessage());
        } catch (CompileErrorException e) {
            throw new NoProofException("its source does not compile: " + e.getMessage());
        }
        try {
            PycFile file = PycFile.read(compiled);
            if (file.trailing().length() == 0) {
                return file.code();
            }
        } catch (PyclairException e) {
            throw new NoProofException(python + " answered what is no code: " + e.getMessage());
        }
        throw new NoProofException(python + " answered more than code");
    }
}
