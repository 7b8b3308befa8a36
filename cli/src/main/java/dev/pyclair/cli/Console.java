package dev.pyclair.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The three streams of the process, always UTF-8, and what is known of the terminal. */
final class Console {
    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private boolean coloured;

    /**
     * Streams of one's own.
     *
     * @param terminals which of {@code out} and {@code err} are terminals
     */
    Console(InputStream in, OutputStream out, OutputStream err, Set<String> terminals) {
        // A FileInputStream's own way to read everything seeks, which a pipe cannot.
        this.in = new BufferedInputStream(in);
        this.out = new BufferedOutputStream(out, BUFFER_SIZE);
        this.err = err;
        this.outIsTerminal = terminals.contains("out");
        this.errIsTerminal = terminals.contains("err");
        String noColour = System.getenv("NO_COLOR");
        this.coloured = outIsTerminal && (noColour == null || noColour.isEmpty());
    }

    /**
     * The streams of this process. Java cannot tell whether they are terminals, so the launcher
     * says it.
     */
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Set.of(System.getProperty("pyclair.terminals", "").split(" ")));
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

    boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** All of standard input. */
    byte[] readInput() throws IOException {
        return in.readAllBytes();
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
