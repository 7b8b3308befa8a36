package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.PyclairException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Text;
import dev.pyclair.marshal.TreeMatch;
import dev.pyclair.pyc.PycFile;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The exact comparison of trees of code objects, on files of the corpus and damaged ones. */
class TreeMatchTest {
    private static final int MUTANTS = 4_000;

    @Test
    void everyFileMatchesItselfAndItsCanonicalForm() {
        for (String name : Corpus.files(".pyc")) {
            PycFile file = PycFile.read(Corpus.bytes(name));
            CodeObject canonical = PycFile.read(file.toCanonicalBytes(), file.version()).code();
            CodeObject again = PycFile.read(Corpus.bytes(name)).code();
            assertThat(TreeMatch.of(file.code(), again)).as(name).isEmpty();
            assertThat(TreeMatch.of(file.code(), canonical)).as(name).isEmpty();
        }
    }

    /**
     * Flips a bit of a file. Where what is read has other canonical bytes, and the same names of
     * source files, there is a difference; where they are equal there is none.
     */
    @Test
    void differsWhereTheCanonicalFormsDiffer() {
        var random = new Random(4);
        List<String> names = Corpus.files(".pyc");
        int differing = 0;
        int equal = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = Corpus.bytes(name);
            PycFile before = PycFile.read(bytes.clone());
            int header = before.header().orElseThrow().bytes().length();
            int at = header + random.nextInt(bytes.length - header);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            CodeObject after;
            PycFile mutant;
            try {
                mutant = PycFile.read(bytes);
                after = mutant.code();
            } catch (PyclairException e) {
                continue;
            }
            boolean isSame = Arrays.equals(before.toCanonicalBytes(), mutant.toCanonicalBytes());
            boolean matches = TreeMatch.of(before.code(), after).isEmpty();
            if (!isSame && filenames(before.code()).equals(filenames(after))) {
                differing++;
                assertThat(matches).as(name + " at " + at).isFalse();
            } else if (isSame) {
                equal++;
                assertThat(matches).as(name + " at " + at).isTrue();
            }
        }
        assertThat(differing).isGreaterThan(MUTANTS / 10);
        assertThat(equal).isPositive();
    }

    private static List<Text> filenames(CodeObject root) {
        return CodeTree.of(root).stream()
                .map(node -> node.code().filename())
                .collect(Collectors.toList());
    }
}
