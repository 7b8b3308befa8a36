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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves cached files: compiles their sources again and compares. What is not sure is no proof. */
final class Prover {
    private static final int MAGIC_SIZE = 4;

    /** The first that makes files with a file's magic number proves it. */
    private final List<ProvingCompiler> compilers;

    private Prover(List<ProvingCompiler> compilers) {
        this.compilers = compilers;
    }

    /** A prover that needs no interpreter. */
    static Prover own() {
        return new Prover(List.of(new OwnCompiler(PythonSource.version(Optional.empty()))));
    }

    /** The same with an interpreter, which comes before the own compiler. */
    Prover before(ProvingCompiler interpreter) {
        var all = new ArrayList<ProvingCompiler>();
        all.add(interpreter);
        all.addAll(compilers);
        return new Prover(all);
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
        ProvingCompiler compiler = compiler(cached);
        List<Integer> levels = levels(entry, compiler);
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
            List<TreeDifference> found = TreeMatch.of(code, compile(text, each, compiler));
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

    /** What proves files with the magic number of this one. */
    private ProvingCompiler compiler(byte[] cached) throws NoProofException {
        for (ProvingCompiler each : compilers) {
            if (cached.length >= MAGIC_SIZE
                    && Bytes.window(cached, 0, MAGIC_SIZE).equals(each.magic())) {
                return each;
            }
        }
        Magic magic = Magic.of(cached);
        ProvingCompiler first = compilers.get(0);
        boolean isOther = magic.version() != first.version();
        String own = isOther ? "of CPython " + magic.version() : "of " + magic;
        throw new NoProofException(
                own
                        + (compilers.size() > 1
                                ? ", and " + first.label() + " is " + first.identity()
                                : ", which needs an interpreter: name one with --python-from"));
    }

    /** The levels of optimisation that the name leaves open. */
    private List<Integer> levels(CacheEntry entry, ProvingCompiler compiler)
            throws NoProofException {
        String tag = compiler.tag();
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
                            + compiler.version());
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

    private CodeObject compile(byte[] source, int level, ProvingCompiler compiler)
            throws NoProofException {
        byte[] compiled;
        try {
            compiled = compiler.compile(source, level);
        } catch (InterpreterException e) {
            throw new NoProofException(compiler.label() + " " + e.getMessage());
        } catch (CompileErrorException e) {
            throw new NoProofException("its source does not compile: " + e.getMessage());
        }
        try {
            PycFile file = PycFile.read(compiled);
            if (file.trailing().length() == 0) {
                return file.code();
            }
        } catch (PyclairException e) {
            throw new NoProofException(
                    compiler.label() + " answered what is no code: " + e.getMessage());
        }
        throw new NoProofException(compiler.label() + " answered more than code");
    }
}
