package dev.pyclair.runtime.ir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.NamedRows;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table against core's tables of instructions. */
final class LiftTableTest {
    /**
     * In no file: reserved numbers, and what the interpreter writes into code or keeps in code of
     * its own. The verifier refuses them.
     */
    private static final Set<String> IN_NO_FILE =
            Set.of("RESERVED", "ENTER_EXECUTOR", "TRACE_RECORD", "INTERPRETER_EXIT");

    /** Or else a row is not found. */
    @Test
    void isSortedByName() {
        assertThat(NamedRows.of(LiftTable.class, "lift.tsv").rows())
                .hasSizeGreaterThan(200)
                .isSortedAccordingTo(Comparator.comparing(row -> row.get(0)));
    }

    /**
     * Entries of the tables that are derived from others while code runs: specialised, adaptive,
     * quickened and instrumented ones. Core reads each as that which it stands for.
     */
    private static boolean isDerived(Entry entry) {
        return !entry.baseName().equals(entry.name()) || entry.name().startsWith("INSTRUMENTED_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"})
    void knowsAllThatCompilersEmit(String name) {
        PythonVersion version = PythonVersion.parse(name).orElseThrow();
        LiftTable table = LiftTable.of(version);
        var missing = new TreeSet<String>();
        int known = 0;
        for (Entry entry : InstructionSet.of(version).entries()) {
            // Numbers that no instruction has print like this.
            boolean isUnused = entry.name().startsWith("<");
            if (isUnused || isDerived(entry) || IN_NO_FILE.contains(entry.name())) {
                continue;
            }
            if (table.of(entry.name()) == null) {
                missing.add(entry.name());
            }
            known++;
        }
        assertThat(missing).isEmpty();
        assertThat(known).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"})
    void namesNoInstructionThatAVersionLacks(String name) {
        PythonVersion version = PythonVersion.parse(name).orElseThrow();
        InstructionSet set = InstructionSet.of(version);
        List<String> wrong =
                LiftTable.of(version).limitedNames().stream()
                        .filter(each -> set.entry(each).isEmpty())
                        .toList();
        assertThat(wrong).isEmpty();
    }
}
