package dev.pyclair.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compiles many sources on several cores, and prints in their order what is to be told. */
final class CompileBatch implements AutoCloseable {
    /** How many reports may wait for an earlier one, for each core. */
    private static final int WAITING_PER_CORE = 16;

    private final CompileSettings settings;
    private final boolean isJson;
    private final Console console;
    private final ExecutorService workers;
    private final int most;
    private final ArrayDeque<Future<CompileReport>> waiting = new ArrayDeque<>();
    private final Set<String> underWay = new HashSet<>();
    private boolean isGood = true;

    /**
     * A batch.
     *
     * @param cores how many sources are compiled at once
     */
    CompileBatch(CompileSettings settings, int cores, boolean isJson, Console console) {
        this.settings = settings;
        this.isJson = isJson;
        this.console = console;
        workers = Executors.newFixedThreadPool(cores);
        most = cores * WAITING_PER_CORE;
    }

    /**
     * Compiles a source, or those below a folder.
     *
     * @param deepest how many levels of folders are entered
     * @throws IOException if standard output cannot be written
     */
    void add(String path, CompileNames names, int deepest) throws IOException {
        if (Files.isRegularFile(Path.of(path))) {
            submit(path, names);
            return;
        }
        try {
            new CompileTree(deepest, new Walk(names.below(path))).walk(path);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Compiles what a walk meets. */
    private final class Walk implements CompileTree.Visitor {
        private final CompileNames names;

        Walk(CompileNames names) {
            this.names = names;
        }

        @Override
        public void folder(String path, boolean isReadable) {
            try {
                if (settings.quiet() == 0) {
                    tell("Listing " + CompileFile.repr(path) + "...");
                }
                if (settings.quiet() < 2 && !isReadable) {
                    tell("Can't list " + CompileFile.repr(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void file(String path) {
            try {
                submit(path, names);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Prints a line behind what is under way. */
    private void tell(String line) throws IOException {
        add(
                CompletableFuture.completedFuture(
                        CompileReport.of(
                                "",
                                CompileReport.State.SKIPPED,
                                List.of(),
                                List.of(line),
                                List.of())));
    }

    private void add(Future<CompileReport> report) throws IOException {
        if (waiting.size() == most) {
            take();
        }
        waiting.add(report);
    }

    private void submit(String path, CompileNames names) throws IOException {
        if (!underWay.add(path)) {
            // Whether there is still something to do shows when it is done.
            drain();
            underWay.add(path);
        }
        add(workers.submit(() -> new CompileFile(settings, path, names).run()));
    }

    private void drain() throws IOException {
        while (!waiting.isEmpty()) {
            take();
        }
        underWay.clear();
    }

    private void take() throws IOException {
        CompileReport report;
        try {
            report = waiting.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a defect of pyclair: please report it", e.getCause());
        }
        isGood &= report.state() != CompileReport.State.FAILED;
        if (isJson && report.state() != CompileReport.State.SKIPPED) {
            console.write(report.json());
        }
        for (String line : report.lines()) {
            console.print((console.outIsTerminal() ? shown(line) : line) + "\n");
        }
        for (String note : report.notes()) {
            console.remark(note);
        }
    }

    /** Several lines as a terminal takes them. */
    private static String shown(String lines) {
        var shown = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            shown.append(shown.length() == 0 ? "" : "\n").append(Visible.line(line));
        }
        return shown.toString();
    }

    /**
     * Waits for all of them.
     *
     * @return whether each was compiled
     * @throws IOException if standard output cannot be written
     */
    boolean finish() throws IOException {
        drain();
        return isGood;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
