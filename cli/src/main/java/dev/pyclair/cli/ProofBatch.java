package dev.pyclair.cli;

import dev.pyclair.pyc.tree.CacheEntry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Proves many files on all cores, and takes the proofs in the order of the files. */
final class ProofBatch {
    /** How many results may wait for an earlier one, for each core. */
    private static final int WAITING_PER_CORE = 16;

    private final Prover prover;
    private final Progress progress;

    ProofBatch(Prover prover, Progress progress) {
        this.prover = prover;
        this.progress = progress;
    }

    /** Where proofs go. */
    interface Sink {
        /**
         * Takes a proof.
         *
         * @throws IOException if nothing more can be written
         */
        void accept(Proof proof) throws IOException;
    }

    /**
     * Proves files.
     *
     * @throws IOException if nothing more can be written
     */
    void run(List<CacheEntry> files, Sink sink) throws IOException {
        int cores = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size()));
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        progress.start(files.size());
        try {
            var waiting = new ArrayDeque<Future<Proof>>();
            for (CacheEntry file : files) {
                if (waiting.size() == cores * WAITING_PER_CORE) {
                    finish(waiting.remove(), sink);
                }
                waiting.add(workers.submit(() -> prover.prove(file)));
            }
            while (!waiting.isEmpty()) {
                finish(waiting.remove(), sink);
            }
        } finally {
            workers.shutdownNow();
            progress.end();
        }
    }

    private void finish(Future<Proof> future, Sink sink) throws IOException {
        Proof proof;
        try {
            proof = future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a defect of pyclair: please report it", e.getCause());
        }
        progress.step(proof.file().toString());
        sink.accept(proof);
    }
}
