package dev.pyclair.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What stands for a stream that the process was started without. Its number may meanwhile be that
 * of a file that the JVM opened for itself.
 */
final class ClosedStreams {
    private ClosedStreams() {}

    /** Fails when read. */
    static final class In extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("standard input is closed");
        }
    }

    /** Fails when written. */
    static final class Out extends OutputStream {
        @Override
        public void write(int unit) throws IOException {
            throw new IOException("it is closed");
        }
    }
}
