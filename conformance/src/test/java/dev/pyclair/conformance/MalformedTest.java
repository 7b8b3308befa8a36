package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pyclair.MalformedPycException;
import dev.pyclair.PyclairException;
import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file a way to be wrong: each ends in the error of its family, with a sentence, or is read
 * where CPython reads it.
 */
class MalformedTest {
    private static final long TEXT_LIMIT = 1 << 22;

    /** What is said of each file that is refused; written down once and read by a person. */
    private static final Map<String, String> MESSAGES =
            Corpus.rows("messages.tsv").stream()
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));

    private static final Exclusions EXCLUSIONS = new Exclusions("malformed");

    static List<String> refused() {
        return MESSAGES.keySet().stream().sorted().collect(Collectors.toList());
    }

    static List<String> readable() {
        return Corpus.rows("malformed/malformed.tsv").stream()
                .map(row -> row[0])
                .filter(name -> !MESSAGES.containsKey(name))
                .collect(Collectors.toList());
    }

    /** Files that CPython's dis can print, and what it printed. */
    static List<String> printed() {
        return readable().stream()
                .map(file -> "malformed/" + Corpus.withoutSuffix(file, ".pyc") + ".dis")
                .filter(Corpus::exists)
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void printsTheTextOfItsOwnDis(String name) {
        PycFile file = PycFile.read(Corpus.bytes(Corpus.withoutSuffix(name, ".dis") + ".pyc"));
        String text = Disassembler.of(DisOptions.DEFAULT).text(file.code());
        String expected = new String(Corpus.bytes(name), StandardCharsets.UTF_8);
        EXCLUSIONS.check(name, Corpus.withoutAddresses(text), expected);
    }

    @AfterAll
    static void everyExclusionNamesAFile() {
        EXCLUSIONS.checkThatAllWereMet();
    }

    @Test
    void refusesWhateverCPythonRefuses() {
        List<String> wrong =
                Corpus.rows("malformed/malformed.tsv").stream()
                        .filter(row -> row[2].equals("malformed") || row[2].equals("unknown-magic"))
                        .map(row -> row[0])
                        .collect(Collectors.toList());
        assertThat(MESSAGES.keySet()).containsAll(wrong);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatIsWrong(String name) {
        byte[] bytes = Corpus.bytes("malformed/" + name);
        PyclairException fault =
                catchThrowableOfType(PyclairException.class, () -> PycFile.read(bytes).code());
        assertThat(fault).isInstanceOfAny(MalformedPycException.class, UnknownMagicException.class);
        assertThat(fault).hasMessage(MESSAGES.get(name));
        if (fault instanceof MalformedPycException malformed) {
            assertThat(malformed.fileOffset()).isBetween(0L, (long) bytes.length);
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void printsAndWritesWhatCanBeRead(String name) {
        byte[] bytes = Corpus.bytes("malformed/" + name);
        PycFile file = PycFile.read(bytes.clone());
        assertThat(file.toBytes()).isEqualTo(bytes);
        var out = OutputStream.nullOutputStream();
        Disassembler disassembler = Disassembler.of(DisOptions.DEFAULT);
        if (name.equals("laughs-loaded.pyc")) {
            assertThatThrownBy(() -> disassembler.write(file.code(), out, TEXT_LIMIT))
                    .isInstanceOf(TextLimitException.class);
        } else {
            disassembler.write(file.code(), out, TEXT_LIMIT);
        }
    }
}
