package dev.pyclair.cli;

/**
 * A bar on standard error: only on a terminal that shows nothing else, and only if the work takes a
 * while.
 */
final class Progress {
    private static final long QUIET_NANOS = 500_000_000;
    private static final long STEP_NANOS = 100_000_000;
    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final boolean enabled;
    private int total;
    private int done;
    private long next;
    private boolean visible;

    /**
     * A bar.
     *
     * @param printsResults whether results go to standard output, which must then not be the
     *     terminal too
     */
    Progress(Console console, boolean printsResults) {
        this.console = console;
        this.enabled = console.errMovesCursor() && !(printsResults && console.outIsTerminal());
    }

    void start(int files) {
        total = files;
        next = System.nanoTime() + QUIET_NANOS;
    }

    /** A file is done. */
    void step(String label) {
        done++;
        if (!enabled || System.nanoTime() < next) {
            return;
        }
        next = System.nanoTime() + STEP_NANOS;
        int filled = (int) ((long) WIDTH * done / total);
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        String name = label.substring(label.lastIndexOf('/') + 1);
        console.notice(
                CLEAR_LINE + "[" + bar + "] " + done + "/" + total + " " + Visible.line(name));
        visible = true;
    }

    /** Makes room for a line. */
    void clear() {
        if (visible) {
            console.notice(CLEAR_LINE);
            visible = false;
        }
    }

    void end() {
        clear();
    }
}
