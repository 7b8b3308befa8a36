package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.CodeObject;
import dev.pyclair.dis.CodeInfo;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of the corpus: written back it is the same, and its text is that of its own
 * interpreter.
 */
class CorpusTest {
    private static final String PYC = ".pyc";
    private static final String INFO = ".codeinfo";

    private static final Exclusions EXCLUSIONS = new Exclusions("corpus");

    static List<String> compiled() {
        return Corpus.files(PYC);
    }

    static List<String> texts() {
        return Corpus.files(".dis");
    }

    static List<String> summaries() {
        return Corpus.files(INFO);
    }

    @Test
    void coversEveryVersionWithAnInterpreter() {
        assertThat(compiled().stream().map(name -> name.split("/")[1]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14",
                        "3.15");
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void writesTheSameBytes(String name) {
        byte[] bytes = Corpus.bytes(name);
        assertThat(PycFile.read(bytes.clone()).toBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void canonicalFormIsAFixedPoint(String name) {
        byte[] once = PycFile.read(Corpus.bytes(name)).toCanonicalBytes();
        assertThat(PycFile.read(once.clone()).toCanonicalBytes()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void printsTheTextOfItsOwnDis(String name) {
        String stem = Corpus.withoutSuffix(name, ".dis");
        DisOptions options = DisOptions.DEFAULT;
        // What comes before ".dis" in the name of an expected text says with which options it was
        // made.
        for (Map.Entry<String, DisOptions> option : TextSweep.OPTIONS.entrySet()) {
            String mark = "." + option.getKey();
            if (stem.endsWith(mark)) {
                stem = Corpus.withoutSuffix(stem, mark);
                options = option.getValue();
            }
        }
        String text = Disassembler.of(options).text(code(stem));
        check(name, Corpus.withoutAddresses(text));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void printsTheSummaryOfItsOwnDis(String name) {
        var summaries = new ArrayList<String>();
        collect(code(Corpus.withoutSuffix(name, INFO)), summaries);
        check(name, Corpus.withoutAddresses(String.join("\n", summaries)));
    }

    private static void collect(CodeObject code, List<String> summaries) {
        summaries.add(CodeInfo.of(code) + "\n");
        code.nested().forEach(nested -> collect(nested, summaries));
    }

    private static CodeObject code(String stem) {
        return PycFile.read(Corpus.bytes(stem + PYC)).code();
    }

    private static void check(String name, String text) {
        String expected = new String(Corpus.bytes(name), StandardCharsets.UTF_8);
        EXCLUSIONS.check(name, text, expected);
    }

    @AfterAll
    static void everyExclusionNamesAFile() {
        EXCLUSIONS.checkThatAllWereMet();
    }
}
