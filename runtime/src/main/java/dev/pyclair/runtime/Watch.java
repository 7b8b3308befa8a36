package dev.pyclair.runtime;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reminds all that run to look at their limits, from a thread that is there only while something
 * runs. A look at the clock in every turn of every loop would cost more than the turn.
 */
final class Watch implements Runnable {
    private static final int MILLISECONDS = 10;
    private static final int PATIENCE = 100;

    private static final Set<Budget> RUNNING = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean IS_AWAKE = new AtomicBoolean();

    private Watch() {}

    /** Watches a run. */
    static void begin(Budget budget) {
        RUNNING.add(budget);
        if (!IS_AWAKE.get() && IS_AWAKE.compareAndSet(false, true)) {
            var thread = new Thread(null, new Watch(), "pyclair-watch", 0, false);
            thread.setDaemon(true);
            thread.setContextClassLoader(null);
            thread.start();
        }
    }

    /** Watches a run no more. */
    static void end(Budget budget) {
        RUNNING.remove(budget);
    }

    @Override
    public void run() {
        int idle = 0;
        while (true) {
            try {
                Thread.sleep(MILLISECONDS);
            } catch (InterruptedException e) {
                // Nobody has this thread but who ends all threads, and then it does not matter.
                idle = PATIENCE;
            }
            idle = RUNNING.isEmpty() ? idle + 1 : 0;
            try {
                for (Budget budget : RUNNING) {
                    budget.remind();
                }
            } catch (OutOfMemoryError e) {
                // A run that fills the heap is the one that must be reminded: there is a next time.
                idle = 0;
            }
            if (idle > PATIENCE) {
                IS_AWAKE.set(false);
                // One that began in between has seen the watch awake, or has made another.
                if (RUNNING.isEmpty() || !IS_AWAKE.compareAndSet(false, true)) {
                    return;
                }
            }
        }
    }
}
