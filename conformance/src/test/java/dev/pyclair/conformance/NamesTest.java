package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Host;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The modules in Java and the built-in classes have the names that CPython 3.13 has, but for those
 * in {@code missing-names.tsv}, each with its reason; one that is not missing is a fault, too.
 *
 * <p>{@code conformance/oracle/module_names.py} asks CPython; names with one underscore in front
 * are private, and not asked for.
 */
class NamesTest {
    private static final String ALL = "*";

    /** In the place of names: the module or class is not there at all. */
    private static final String WHOLE = "-";

    @Test
    void lacksTheNamesOfTheTableAndNoOthers() throws IOException {
        Map<String, Set<String>> ours = rows(run().lines().toList());
        var missing = new TreeMap<String, Set<String>>();
        String theirs = new String(resource("/names/names.tsv"), StandardCharsets.UTF_8);
        rows(theirs.lines().filter(line -> !line.startsWith("#")).toList())
                .forEach(
                        (owner, names) -> {
                            if (!ours.containsKey(owner)) {
                                names.clear();
                                names.add(WHOLE);
                            } else {
                                names.removeAll(ours.get(owner));
                            }
                            if (!names.isEmpty()) {
                                missing.put(owner, names);
                            }
                        });
        assertThat(said(missing)).isEqualTo(missing);
    }

    /** What the table says is missing; a row for all says it of those that miss a name. */
    private static Map<String, Set<String>> said(Map<String, Set<String>> missing)
            throws IOException {
        var said = new TreeMap<String, Set<String>>();
        String table = new String(resource("/missing-names.tsv"), StandardCharsets.UTF_8);
        for (String line : table.lines().filter(row -> !row.startsWith("#")).toList()) {
            String[] row = line.split("\t");
            assertThat(row).as(line).hasSize(3);
            for (String name : row[1].split(" ")) {
                if (row[0].equals(ALL)) {
                    sayOfAll(missing, name, said);
                } else {
                    assertThat(said.computeIfAbsent(row[0], key -> new TreeSet<>()).add(name))
                            .as("said once: " + row[0] + " " + name)
                            .isTrue();
                }
            }
        }
        return said;
    }

    private static void sayOfAll(
            Map<String, Set<String>> missing, String name, Map<String, Set<String>> said) {
        List<String> owners =
                missing.keySet().stream().filter(each -> missing.get(each).contains(name)).toList();
        assertThat(owners).as("lack " + name).isNotEmpty();
        for (String owner : owners) {
            said.computeIfAbsent(owner, key -> new TreeSet<>()).add(name);
        }
    }

    private static Map<String, Set<String>> rows(List<String> lines) {
        var rows = new TreeMap<String, Set<String>>();
        for (String line : lines) {
            String[] row = line.split("\t");
            rows.put(row[0], new TreeSet<>(List.of(row[1].split(" "))));
        }
        return rows;
    }

    private static String run() throws IOException {
        var text = new StringBuilder();
        var host =
                new Host() {
                    @Override
                    public void out(String more) {
                        text.append(more);
                    }
                };
        Python python = Python.builder().limits(Limits.NONE).host(host).build();
        python.run(PycFile.read(resource("/names/names.pyc")));
        return text.toString();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = NamesTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
