package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does one job on every file, many on all cores, and takes the results in the order of the files.
 */
final class Batch {
    /** How many results may wait for an earlier one, for each core. */
    private static final int WAITING_PER_CORE = 16;

    private final Console console;
    private final Progress progress;
    private Optional<Common> sources = Optional.empty();
    private int failed;
    private int findings;

    Batch(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    /** Takes Python sources, too, for the bytecode that the compiler makes of them. */
    Batch withSources(Common common) {
        sources = Optional.of(common);
        return this;
    }

    /** Work on one file. */
    interface Job {
        Result run(Input input, byte[] bytes) throws IOException;
    }

    /** Where results go. */
    interface Sink {
        /**
         * Takes the result of a file.
         *
         * @throws UnwritableException if the result of this file cannot be written, though others
         *     may be
         * @throws IOException if nothing more can be written
         */
        void accept(Input input, byte[] text) throws IOException, UnwritableException;
    }

    /** How one file came out: a result, or why there is none. */
    private record Outcome(Input input, Result result, String failure) {}

    /**
     * Works on all files. One that cannot be read or written costs a line on standard error; the
     * others are done.
     *
     * @throws IOException if standard output cannot be written
     */
    void run(List<Input> inputs, Job job, Sink sink) throws IOException {
        progress.start(inputs.size());
        try {
            if (inputs.size() == 1) {
                finish(attempt(inputs.get(0), job), sink);
            } else {
                runAll(inputs, job, sink);
            }
        } finally {
            progress.end();
        }
    }

    private void runAll(List<Input> inputs, Job job, Sink sink) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            var waiting = new ArrayDeque<Future<Outcome>>();
            for (Input input : inputs) {
                if (waiting.size() == cores * WAITING_PER_CORE) {
                    finish(await(waiting.remove()), sink);
                }
                waiting.add(workers.submit(() -> attempt(input, job)));
            }
            while (!waiting.isEmpty()) {
                finish(await(waiting.remove()), sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a defect of pyclair: please report it", e.getCause());
        }
    }

    private Outcome attempt(Input input, Job job) {
        try {
            byte[] bytes = input.read(console);
            if (sources.isPresent() && sources.get().takesSource(input, bytes)) {
                return new Outcome(input, sources.get().compiling(job).run(input, bytes), "");
            }
            return new Outcome(input, job.run(input, bytes), "");
        } catch (PyclairException e) {
            return new Outcome(input, Result.held(), Input.reason(e));
        } catch (IOException e) {
            return new Outcome(input, Result.held(), Input.reason(e));
        } catch (OutOfMemoryError e) {
            // What filled the memory was this file's, and is garbage now.
            return new Outcome(input, Result.held(), Input.reason(e));
        }
    }

    private void finish(Outcome outcome, Sink sink) throws IOException {
        progress.step(outcome.input().label());
        if (!outcome.failure().isEmpty()) {
            failed++;
            complain(outcome.input().label() + ": " + outcome.failure());
        } else {
            finish(outcome.input(), outcome.result(), sink);
        }
    }

    private void finish(Input input, Result result, Sink sink) throws IOException {
        boolean isGood = result.finding().isEmpty() && !result.isFaulty();
        if (isGood || result.text().length > 0) {
            try {
                sink.accept(input, result.text());
            } catch (UnwritableException e) {
                failed++;
                complain(e.getMessage());
            }
        }
        for (String note : result.notes()) {
            progress.clear();
            console.remark(note);
        }
        if (result.isFaulty()) {
            failed++;
        } else if (!result.finding().isEmpty()) {
            findings++;
            complain(input.label() + ": " + result.finding());
        }
    }

    private void complain(String message) throws IOException {
        progress.clear();
        console.complain(message);
    }

    /** How many files could not be read or their results not written. */
    int failed() {
        return failed;
    }

    /** On how many files the check did not hold. */
    int findings() {
        return findings;
    }

    /** The exit code that the files add up to. */
    int exitCode() {
        if (failed > 0) {
            return ExitCode.BAD_INPUT;
        }
        return findings > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
