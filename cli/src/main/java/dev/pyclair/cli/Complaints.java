package dev.pyclair.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads all that a process writes to its standard error, and keeps the start of it. */
final class Complaints {
    private static final int KEPT = 400;

    private final InputStream in;
    private final byte[] start = new byte[KEPT];
    private int length;
    private final Thread reader;

    Complaints(InputStream in) {
        this.in = in;
        reader = new Thread(this::drain, "complaints");
        reader.setDaemon(true);
        reader.start();
    }

    private void drain() {
        var buffer = new byte[1 << 12];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException e) {
            // The process is gone, and with it what it had to say.
            return;
        }
    }

    private synchronized void keep(byte[] buffer, int count) {
        int kept = Math.min(count, KEPT - length);
        System.arraycopy(buffer, 0, start, length, kept);
        length += kept;
    }

    /**
     * The start of it in one line.
     *
     * @param millis how long to wait for the rest of a process that has ended
     */
    String text(long millis) {
        try {
            reader.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return line(Arrays.copyOf(start, length));
        }
    }

    /** Words of a process in one line; what is no UTF-8 is replaced. */
    static String line(byte[] words) {
        return new String(words, StandardCharsets.UTF_8)
                .strip()
                .replaceAll("\\s*[\r\n]+\\s*", " / ");
    }
}
