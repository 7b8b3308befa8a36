package dev.pyclair.compiler;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Calls on a thread whose stack holds the deepest tree that is not refused: passes go down a tree
 * by calling themselves, and count how deep they are.
 */
final class DeepStack {
    /** Sources shorter than that cannot be deep enough to matter. */
    private static final int SHORT = 1024;

    private static final long STACK_SIZE = 512L << 20;

    private DeepStack() {}

    /** A thread that needs no other. */
    private static final class DeepThread extends Thread {
        DeepThread(Runnable task) {
            super(null, task, "compile", STACK_SIZE);
            setDaemon(true);
        }
    }

    /**
     * What is called: it has no exceptions of its own to declare.
     *
     * @param <T> what it returns
     */
    interface Task<T> extends Callable<T> {
        @Override
        T call();
    }

    /**
     * Calls, here if that is safe.
     *
     * @param length how long the source is, in bytes
     * @param task what is called
     * @param <T> what it returns
     * @return what it returned
     */
    static <T> T call(int length, Task<T> task) {
        if (length < SHORT || Thread.currentThread() instanceof DeepThread) {
            return task.call();
        }
        var result = new FutureTask<>(task);
        new DeepThread(result).start();
        boolean wasInterrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    wasInterrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
