package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.PyclairException;
import dev.pyclair.asm.AssemblyText;
import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.asm.CodeTransforms;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken apart and put together again is the same; {@code DepthTest} sees to the stack. */
class RebuildTest {
    private static final int DAMAGED_FILES = 2000;
    private static final int LARGEST_DAMAGED = 6000;

    static List<String> compiled() {
        return Corpus.files(".pyc");
    }

    /** Without those made by hand, whose tables no compiler would have written so. */
    static List<String> compiledByPython() {
        return Corpus.rows("corpus/manifest.tsv").stream()
                .filter(row -> row[0].endsWith(".pyc") && !row[3].equals("handmade.py"))
                .map(row -> "corpus/" + row[0])
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("compiledByPython")
    void elementsMakeTheSameCode(String name) {
        check(PycFile.read(Corpus.bytes(name)).code());
    }

    private static void check(CodeObject code) {
        CodeObject built = CodeBuilder.from(code).withAll(CodeModel.of(code)).build();
        assertThat(built.code()).as(code + " code").isEqualTo(code.code());
        assertThat(built.lineTable()).as(code + " lines").isEqualTo(code.lineTable());
        assertThat(built.exceptionTable()).as(code + " handlers").isEqualTo(code.exceptionTable());
        code.nested().forEach(RebuildTest::check);
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void assemblerTextMakesTheSameFile(String name) {
        byte[] bytes = Corpus.bytes(name);
        String text = AssemblyText.of(PycFile.read(bytes.clone()));
        assertThat(AssemblyText.parse(text).toBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void countingInstructionsChangesNothing(String name) {
        CodeObject code = PycFile.read(Corpus.bytes(name)).code();
        var counts = new TreeMap<String, Integer>();
        CodeObject same = CodeTransforms.countInstructions(counts).applyToTree(code);
        assertThat(same.code()).isEqualTo(code.code());
        assertThat(counts).isNotEmpty();
    }

    /** Damaged files say things that no compiler says; their texts give them back all the same. */
    @Test
    void assemblerTextOfDamagedFilesMakesTheSameFiles() {
        List<byte[]> files =
                compiled().stream()
                        .map(Corpus::bytes)
                        .filter(bytes -> bytes.length < LARGEST_DAMAGED)
                        .collect(Collectors.toList());
        var random = new SplittableRandom(20261123);
        int read = 0;
        while (read < DAMAGED_FILES) {
            byte[] mutant = Mutation.random(files.get(random.nextInt(files.size())), random);
            PycFile pyc;
            try {
                pyc = PycFile.read(mutant.clone());
            } catch (PyclairException e) {
                continue;
            }
            String text = AssemblyText.of(pyc);
            assertThat(AssemblyText.parse(text).toBytes())
                    .as(() -> HexFormat.of().formatHex(mutant))
                    .isEqualTo(mutant);
            read++;
        }
    }
}
