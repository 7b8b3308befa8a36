package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts that are known to differ, named in {@code exclusions.tsv} with their reason; one that does
 * not differ is a fault, too.
 */
final class Exclusions {
    private final Set<String> names;
    private final Set<String> met = new HashSet<>();

    /** The exclusions in a folder of the corpus. */
    Exclusions(String folder) {
        names =
                Corpus.rows("exclusions.tsv").stream()
                        .map(row -> row[0])
                        .filter(name -> name.startsWith(folder + "/"))
                        .collect(Collectors.toSet());
    }

    void check(String name, String actual, String expected) {
        if (names.contains(name)) {
            met.add(name);
            assertThat(actual).as("excluded, but it does not differ").isNotEqualTo(expected);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    void checkThatAllWereMet() {
        assertThat(met).isEqualTo(names);
    }
}
