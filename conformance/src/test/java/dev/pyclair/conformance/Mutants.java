package dev.pyclair.conformance;

import dev.pyclair.MalformedPycException;
import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Damages real files and holds reader, writer and disassembler to their promises: a typed error or
 * a result, soon, with little memory.
 *
 * <p>{@code main} takes a number of mutants, a seed and folders of files; the test takes a few
 * thousand of the corpus.
 */
final class Mutants {
    /** Bytes that may be allocated for a file of any size. */
    static final long BASE_ALLOCATION = 4 << 20;

    /** Bytes that may be allocated for each byte of the file. */
    static final long ALLOCATION_PER_BYTE = 1000;

    /** Bytes of text for each byte of the file; more is refused. */
    static final int TEXT_PER_BYTE = 1000;

    private static final DisOptions ALL =
            new DisOptions(true, true, true, true, DisOptions.ALL_LEVELS);

    private final SplittableRandom random;
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private int read;
    private int malformed;
    private int unknownMagic;
    private int tooMuchText;
    private long slowestNanos;
    private double mostAllocated;

    Mutants(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Makes mutants of the files in turn and tries each. */
    Mutants run(List<byte[]> files, int count) {
        for (int i = 0; i < count; i++) {
            byte[] file = files.get(random.nextInt(files.size()));
            long state = random.nextLong();
            byte[] mutant = Mutation.random(file, new SplittableRandom(state));
            try {
                measure(mutant);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError(
                        "mutant "
                                + i
                                + " of a file of "
                                + file.length
                                + " bytes: "
                                + e
                                + "\n"
                                + HexFormat.of().formatHex(mutant),
                        e);
            }
        }
        return this;
    }

    /** Tries one file and notes what it took. */
    void measure(byte[] file) {
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        attempt(file);
        slowestNanos = Math.max(slowestNanos, System.nanoTime() - start);
        long more = threads.getCurrentThreadAllocatedBytes() - allocated - BASE_ALLOCATION;
        mostAllocated = Math.max(mostAllocated, (double) more / Math.max(1, file.length));
    }

    private void attempt(byte[] mutant) {
        try {
            PycFile file = PycFile.read(mutant.clone());
            if (!Arrays.equals(file.toBytes(), mutant)) {
                throw new AssertionError("written back, the file is another");
            }
            file.toCanonicalBytes();
            CodeObject code = file.code();
            long limit = BASE_ALLOCATION + (long) TEXT_PER_BYTE * mutant.length;
            Disassembler.of(DisOptions.DEFAULT).write(code, OutputStream.nullOutputStream(), limit);
            Disassembler.of(ALL).write(code, OutputStream.nullOutputStream(), limit);
            read++;
        } catch (MalformedPycException e) {
            malformed++;
        } catch (UnknownMagicException e) {
            unknownMagic++;
        } catch (TextLimitException e) {
            tooMuchText++;
        }
    }

    long slowestMillis() {
        return slowestNanos / 1_000_000;
    }

    /** Bytes allocated beyond the base, for each byte of the file, at the worst. */
    double mostAllocatedPerByte() {
        return mostAllocated;
    }

    int read() {
        return read;
    }

    int malformed() {
        return malformed;
    }

    int tooMuchText() {
        return tooMuchText;
    }

    @Override
    public String toString() {
        return String.format(
                "%d read, %d malformed, %d unknown magic, %d too much text; slowest %d ms;"
                        + " allocated at most %d MiB and %.0f bytes a byte",
                read,
                malformed,
                unknownMagic,
                tooMuchText,
                slowestMillis(),
                BASE_ALLOCATION >> 20,
                mostAllocated);
    }

    static List<byte[]> files(Path folder) throws IOException {
        var files = new ArrayList<byte[]>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = path.toString();
                if ((name.endsWith(".pyc") || name.endsWith(".pyo")) && Files.size(path) > 0) {
                    files.add(Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    /**
     * Tries mutants and prints the counts.
     *
     * @param args how many, the seed, and folders of files
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        var files = new ArrayList<byte[]>();
        for (String folder : Arrays.asList(args).subList(2, args.length)) {
            files.addAll(files(Path.of(folder)));
        }
        Mutants mutants =
                new Mutants(Long.parseLong(args[1])).run(files, Integer.parseInt(args[0]));
        System.out.println(args[0] + " mutants of " + files.size() + " files: " + mutants);
    }
}
