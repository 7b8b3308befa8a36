package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;

/** Recompilers of one interpreter for several threads, and the empty folder that they work in. */
final class RecompilerPool implements ProvingCompiler, AutoCloseable {
    private final Path folder;
    private final Recompiler first;
    private final PythonVersion version;
    private final String label;
    private final ArrayDeque<Recompiler> idle = new ArrayDeque<>();

    /**
     * Starts an interpreter.
     *
     * @param python its path
     * @param label how reasons name it
     * @param seconds how long it may take for each source
     * @throws InterpreterException if it proves no files
     * @throws IOException if there is no place for temporary files
     */
    RecompilerPool(Path python, String label, int seconds)
            throws InterpreterException, IOException {
        this.label = label;
        folder = Files.createTempDirectory("pyclair");
        Recompiler started = null;
        PythonVersion found = null;
        try {
            started = new Recompiler(python, folder.toAbsolutePath(), seconds);
            found = started.greeting().version();
        } finally {
            if (found == null) {
                if (started != null) {
                    started.close();
                }
                removeFolder();
            }
        }
        first = started;
        version = found;
        idle.add(first);
    }

    @Override
    public Bytes magic() {
        return first.greeting().magicBytes();
    }

    @Override
    public String tag() {
        return first.greeting().tag();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String identity() {
        return first.greeting().toString();
    }

    @Override
    public PythonVersion version() {
        return version;
    }

    @Override
    public byte[] compile(byte[] source, int level)
            throws InterpreterException, CompileErrorException {
        Recompiler recompiler = take();
        try {
            return recompiler.compile(source, level, version);
        } finally {
            giveBack(recompiler);
        }
    }

    private synchronized Recompiler take() {
        Recompiler recompiler = idle.poll();
        return recompiler == null ? first.twin() : recompiler;
    }

    private synchronized void giveBack(Recompiler recompiler) {
        idle.push(recompiler);
    }

    @Override
    public synchronized void close() {
        for (Recompiler recompiler : idle) {
            recompiler.close();
        }
        removeFolder();
    }

    /** With what a dying process may have left in it. */
    private void removeFolder() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It is among temporary files, where the system removes it in the end.
            return;
        }
    }
}
