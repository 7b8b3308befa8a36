package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.pyc.PycFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stack size found for every code object of the corpus is that of CPython's compiler. */
class DepthTest {
    /** Files that differ, with their reasons; one that does not differ is a fault, too. */
    private static final Set<String> EXCLUDED =
            Corpus.rows("depth.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());

    private static final Set<String> MET = new HashSet<>();

    static List<String> compiled() {
        return Corpus.files(".pyc");
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void findsTheStackSizesOfCpython(String name) {
        var sweep = new DepthSweep();
        sweep.compare(PycFile.read(Corpus.bytes(name)).code(), name);
        if (EXCLUDED.contains(name)) {
            MET.add(name);
            assertThat(sweep.different()).as("excluded, but it does not differ").isNotEmpty();
        } else {
            assertThat(sweep.different()).isEmpty();
        }
    }

    @AfterAll
    static void everyExclusionNamesAFile() {
        assertThat(MET).isEqualTo(EXCLUDED);
    }
}
