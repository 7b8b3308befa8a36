package dev.pyclair.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The three streams of the process, always UTF-8, and what is known of the terminal. */
final class Console {
    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final boolean outIsTerminal;
    private final boolean errMovesCursor;
    private boolean coloured;

    /**
     * Streams of one's own.
     *
     * @param terminals which of {@code out} and {@code err} are terminals
     * @param environment what is set of {@code NO_COLOR} and {@code TERM}
     */
    Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Set<String> terminals,
            Map<String, String> environment) {
        this.in = in;
        this.out = new BufferedOutputStream(out, BUFFER_SIZE);
        this.err = err;
        boolean isDumb = "dumb".equals(environment.get("TERM"));
        this.outIsTerminal = terminals.contains("out");
        this.errMovesCursor = terminals.contains("err") && !isDumb;
        String noColour = environment.get("NO_COLOR");
        this.coloured = outIsTerminal && !isDumb && (noColour == null || noColour.isEmpty());
    }

    /**
     * The streams of this process. Java cannot tell which of them are terminals or closed, so the
     * launcher says it.
     */
    static Console ofProcess() {
        Set<String> closed = words("pyclair.closed");
        Set<String> terminals = words("pyclair.terminals");
        return new Console(
                closed.contains("in")
                        ? new ClosedStreams.In()
                        : new FileInputStream(FileDescriptor.in),
                closed.contains("out")
                        ? new ClosedStreams.Out()
                        : new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals,
                terminals.isEmpty() ? Map.of() : System.getenv());
    }

    private static Set<String> words(String property) {
        String value = System.getProperty(property, "");
        return value.isEmpty() ? Set.of() : Set.of(value.split(" "));
    }

    /** Obeys {@code --color}: {@code auto}, {@code always} or {@code never}. */
    void setColour(String when) {
        switch (when) {
            case "auto" -> {}
            case "always" -> coloured = true;
            case "never" -> coloured = false;
            default ->
                    throw new UsageException(
                            "--color is auto, always or never, not '" + when + "'");
        }
    }

    boolean isColoured() {
        return coloured;
    }

    boolean outIsTerminal() {
        return outIsTerminal;
    }

    /** Whether standard error is a terminal that can write over what it shows. */
    boolean errMovesCursor() {
        return errMovesCursor;
    }

    /** All of standard input. */
    byte[] readInput() throws IOException {
        return Contents.read(in, 0, Contents.LIMIT);
    }

    void print(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] text) throws IOException {
        out.write(text);
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Prints a line about a failure, behind what was printed so far. */
    void complain(String message) throws IOException {
        out.flush();
        complainAtOnce(message);
    }

    /** Prints a line to standard error, behind what was printed so far. */
    void remark(String line) throws IOException {
        out.flush();
        notice(Visible.line(line) + "\n");
    }

    /** Prints a line about a failure, even if standard output cannot be written. */
    void complainAtOnce(String message) {
        notice("pyclair: " + Visible.line(message) + "\n");
    }

    /** Writes to standard error as it is. */
    void notice(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // Nowhere left to say it; the exit code does.
            return;
        }
    }
}
