package dev.pyclair.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One process of an interpreter, which compiles what it is sent.
 *
 * <p>Nothing that it does is trusted: it may die, hang, or write anything. It is then of no more
 * use, and has to be closed.
 */
final class CompilerProcess implements AutoCloseable {
    private static final int HEAD_SIZE = 9;
    private static final int HELLO = 'h';
    private static final int CODE = 'c';
    private static final int ERROR = 'e';
    private static final int LONGEST_WORDS = 4096;
    private static final int FIRST_SIGNAL = 128;
    private static final long PATIENCE_MILLIS = 1000;

    private final Process process;
    private final int seconds;
    private final Complaints complaints;

    /** The only thread that touches the two streams, because either may block for ever. */
    private final ExecutorService talker;

    private final Greeting greeting;
    private int requests;

    /** An answer: its kind and its bytes. */
    private record Frame(int kind, byte[] data) {}

    /**
     * Starts an interpreter.
     *
     * @param command the words of its command line
     * @param folder its working directory
     * @param seconds how long it may take for each answer
     * @throws InterpreterException if it cannot be started, or does not say what it is
     */
    CompilerProcess(List<String> command, Path folder, int seconds) throws InterpreterException {
        this.seconds = seconds;
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new InterpreterException("cannot be started: " + words(e));
        }
        complaints = new Complaints(process.getErrorStream());
        talker = Executors.newSingleThreadExecutor(CompilerProcess::daemon);
        Greeting found = null;
        try {
            found = Greeting.of(talk(() -> read(0, LONGEST_WORDS)).data());
        } finally {
            if (found == null) {
                close();
            }
        }
        greeting = found;
    }

    private static Thread daemon(Runnable job) {
        var thread = new Thread(job, "interpreter");
        thread.setDaemon(true);
        return thread;
    }

    /** What the system says, without what Java puts before it. */
    private static String words(IOException e) {
        String text = String.valueOf(e.getMessage());
        int start = text.indexOf("error=");
        int comma = text.indexOf(", ", Math.max(0, start));
        return start < 0 || comma < 0 ? text : text.substring(comma + 2);
    }

    Greeting greeting() {
        return greeting;
    }

    /**
     * Compiles a source.
     *
     * @param room how many bytes to leave empty before the answer
     * @return what marshal writes of the code
     * @throws CompileErrorException if the source cannot be compiled
     * @throws InterpreterException if the process is of no more use
     */
    byte[] compile(byte[] source, int level, int room)
            throws InterpreterException, CompileErrorException {
        int number = ++requests;
        Frame frame =
                talk(
                        () -> {
                            OutputStream out = process.getOutputStream();
                            out.write(head(number, level, source.length));
                            out.write(source);
                            out.flush();
                            return read(number, Contents.LIMIT);
                        });
        if (frame.kind() == ERROR) {
            throw new CompileErrorException(Complaints.line(frame.data()));
        }
        var bytes = new byte[room + frame.data().length];
        System.arraycopy(frame.data(), 0, bytes, room, frame.data().length);
        return bytes;
    }

    private static byte[] head(int number, int kind, int length) {
        var head = new byte[HEAD_SIZE];
        put(head, 0, number);
        head[4] = (byte) kind;
        put(head, 5, length);
        return head;
    }

    private static void put(byte[] bytes, int offset, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[offset + i] = (byte) (value >> 8 * i);
        }
    }

    private static int numberAt(byte[] bytes, int offset) {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value |= Byte.toUnsignedInt(bytes[offset + i]) << 8 * i;
        }
        return value;
    }

    /** Reads an answer, of which no more is kept than was really sent. */
    private Frame read(int number, int limit) throws IOException, InterpreterException {
        InputStream in = process.getInputStream();
        byte[] head = in.readNBytes(HEAD_SIZE);
        if (head.length < HEAD_SIZE) {
            throw new IOException("it ended");
        }
        int kind = head[4];
        int length = numberAt(head, 5);
        if (numberAt(head, 0) != number
                || number == 0 != (kind == HELLO)
                || kind != HELLO && kind != CODE && kind != ERROR
                || length < 0
                || length > (kind == CODE ? limit : LONGEST_WORDS)) {
            throw new InterpreterException("answered nonsense");
        }
        byte[] data = in.readNBytes(length);
        if (data.length < length) {
            throw new IOException("it ended");
        }
        return new Frame(kind, data);
    }

    /** Lets the thread talk, until its time is over. */
    private Frame talk(Callable<Frame> exchange) throws InterpreterException {
        try {
            return talker.submit(exchange).get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new InterpreterException("did not answer in " + seconds + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterpreterException("was not waited for");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterpreterException fault) {
                throw fault;
            }
            if (e.getCause() instanceof OutOfMemoryError error) {
                throw error;
            }
            throw end();
        }
    }

    /** How it ended, in its own words too. */
    private InterpreterException end() {
        try {
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return new InterpreterException("closed its output");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new InterpreterException("was not waited for");
        }
        int code = process.exitValue();
        String words = complaints.text(PATIENCE_MILLIS);
        return new InterpreterException(
                (code > FIRST_SIGNAL
                                ? "died of signal " + (code - FIRST_SIGNAL)
                                : "ended with exit code " + code)
                        + (words.isEmpty() ? "" : ", saying: " + words),
                true);
    }

    /** Ends the process at once. */
    @Override
    public void close() {
        // Not Process.destroy(), which closes streams and so may wait for the thread that reads.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        talker.execute(this::closeStreams);
        talker.shutdown();
    }

    private void closeStreams() {
        try {
            process.getInputStream().close();
            process.getOutputStream().close();
        } catch (IOException e) {
            // What was not sent will not be missed.
            return;
        }
    }
}
