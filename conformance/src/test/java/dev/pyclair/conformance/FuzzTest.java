package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.MalformedPycException;
import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.dis.Instructions;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer looks for bytes that take the reader, the writers or the disassembler anywhere but to a
 * result or an error of its own.
 *
 * <p>The first byte of an input says how to read the rest: as a file, as a file of a given version,
 * or as a stream of a given version without a header. Where nobody asks Jazzer to fuzz, the seeds
 * alone are tried.
 */
@ExtendWith(JazzerDriver.class)
class FuzzTest {
    private static final Logger LOG = Logger.getLogger(FuzzTest.class.getName());

    /** Beyond these bytes a seed slows the search down more than it brings. */
    private static final int SEED_SIZE = 1500;

    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;

    /** Where Jazzer keeps the inputs it found, to start from them the next time. */
    private static final Path FOUND = Path.of(".cifuzz-corpus");

    private static final Mode[] MODES = Mode.values();
    private static final PythonVersion[] VERSIONS = PythonVersion.values();

    private static final DisOptions ALL =
            new DisOptions(true, true, true, true, DisOptions.ALL_LEVELS);

    private static int seeds;
    private static int tried;
    private static int read;
    private static int malformed;
    private static int unknownMagic;
    private static int tooMuchText;

    /** How an input is read; the first byte chooses this and a version. */
    private enum Mode {
        FILE {
            @Override
            PycFile read(byte[] bytes, PythonVersion version) {
                return PycFile.read(bytes);
            }
        },
        FILE_OF_VERSION {
            @Override
            PycFile read(byte[] bytes, PythonVersion version) {
                return PycFile.read(bytes, version);
            }
        },
        STREAM {
            @Override
            PycFile read(byte[] bytes, PythonVersion version) {
                return PycFile.readRaw(bytes, version);
            }
        };

        abstract PycFile read(byte[] bytes, PythonVersion version);

        /** The input that has a file read in this mode. */
        byte[] input(byte[] file) {
            PycFile pyc = PycFile.read(file);
            int skipped = this == STREAM ? pyc.root().fileOffset() : 0;
            byte[] input = new byte[1 + file.length - skipped];
            input[0] = (byte) (pyc.version().ordinal() * values().length + ordinal());
            System.arraycopy(file, skipped, input, 1, file.length - skipped);
            return input;
        }
    }

    /** Each small file of the corpus, in one mode after the other. */
    static List<byte[]> seeds() {
        var inputs = new ArrayList<byte[]>();
        for (String name : Corpus.files(".pyc")) {
            byte[] file = Corpus.bytes(name);
            if (file.length <= SEED_SIZE) {
                inputs.add(MODES[inputs.size() % MODES.length].input(file));
            }
        }
        seeds = inputs.size();
        return inputs;
    }

    /** So that what one run finds does not make the next another. */
    @BeforeAll
    static void forgetWhatWasFound() throws IOException {
        if (FUZZING && Files.exists(FOUND)) {
            try (Stream<Path> paths = Files.walk(FOUND)) {
                for (Path path :
                        (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }

    @MethodSource("seeds")
    @com.code_intelligence.jazzer.junit.FuzzTest(maxExecutions = 50_000, maxDuration = "60s")
    void endsInATypedErrorOrAResult(byte[] input) {
        tried++;
        int choice = input.length == 0 ? 0 : Byte.toUnsignedInt(input[0]);
        Mode mode = MODES[choice % MODES.length];
        PythonVersion version = VERSIONS[choice / MODES.length % VERSIONS.length];
        try {
            byte[] rest = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
            attempt(rest, mode, version);
            read++;
        } catch (MalformedPycException e) {
            malformed++;
        } catch (UnknownMagicException e) {
            unknownMagic++;
        } catch (TextLimitException e) {
            tooMuchText++;
        }
    }

    private static void attempt(byte[] bytes, Mode mode, PythonVersion version) {
        PycFile file = mode.read(bytes.clone(), version);
        if (!Arrays.equals(file.toBytes(), bytes)) {
            throw new AssertionError("written back, the bytes are others");
        }
        byte[] canonical = file.toCanonicalBytes();
        byte[] again = mode.read(canonical.clone(), version).toCanonicalBytes();
        if (!Arrays.equals(again, canonical)) {
            throw new AssertionError("the canonical form of the canonical form is another");
        }
        CodeObject code = file.code();
        long limit = Mutants.BASE_ALLOCATION + (long) Mutants.TEXT_PER_BYTE * bytes.length;
        Disassembler.of(DisOptions.DEFAULT).write(code, OutputStream.nullOutputStream(), limit);
        Disassembler.of(ALL).write(code, OutputStream.nullOutputStream(), limit);
        // Only now, because these have no limit of their own.
        takeInstructions(code);
    }

    /** Of each code object once: references can make many ways to one. */
    private static void takeInstructions(CodeObject root) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<CodeObject, Boolean>());
        var pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            CodeObject code = pending.pop();
            if (seen.add(code)) {
                Instructions.of(code);
                pending.addAll(code.nested());
            }
        }
    }

    @AfterAll
    static void bothSidesOfTheRoadWereWalked() {
        LOG.info(
                String.format(
                        "%s %d inputs, %d of them seeds: %d read, %d malformed, %d unknown magic,"
                                + " %d too much text",
                        FUZZING ? "fuzzed" : "tried",
                        tried,
                        seeds,
                        read,
                        malformed,
                        unknownMagic,
                        tooMuchText));
        boolean failed = read + malformed + unknownMagic + tooMuchText < tried;
        if (failed) {
            return; // and said so; the run ended early
        }
        assertThat(read).isGreaterThanOrEqualTo(seeds);
        if (FUZZING) {
            assertThat(tried).isGreaterThan(3 * seeds);
            assertThat(malformed).isPositive();
        }
    }
}
