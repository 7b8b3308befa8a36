package dev.pyclair.runtime.object;

import java.util.function.Supplier;

/**
 * A further piece of stack: Java's calls go on in a thread that does nothing else, while the one
 * before waits. So how deep a program goes is a matter of its limits, and not of whose thread runs
 * it.
 */
final class StackSegment implements Runnable {
    /** Levels that a segment has room for. */
    static final int LEVELS = 2_000;

    /** Bytes for a level, generously: what is not used is never taken from the system. */
    private static final long EACH = 1 << 13;

    private final Context cx;
    private final Supplier<Object> work;
    private Object result;
    private Throwable thrown;

    private StackSegment(Context cx, Supplier<Object> work) {
        this.cx = cx;
        this.work = work;
    }

    /** Does something in a new segment. */
    static Object run(Context cx, Supplier<Object> work) {
        var segment = new StackSegment(cx, work);
        var thread = new Thread(null, segment, "pyclair-stack", LEVELS * EACH);
        thread.setDaemon(true);
        cx.leaveThread();
        thread.start();
        boolean isInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
                thread.interrupt();
            }
        }
        cx.enterThread();
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (segment.thrown instanceof Error error) {
            throw error;
        }
        if (segment.thrown != null) {
            throw (RuntimeException) segment.thrown;
        }
        return segment.result;
    }

    @Override
    public void run() {
        cx.enterThread();
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            thrown = e;
        } finally {
            cx.leaveThread();
        }
    }
}
