package dev.pyclair.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.NamedRows;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.StackEffect;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what instructions do to the stack against what each CPython says of its own. */
class StackTableTest {
    private static final int OPARGS = 300;

    static List<PythonVersion> versions() {
        return Arrays.stream(PythonVersion.values())
                .filter(StackTable::covers)
                .collect(Collectors.toList());
    }

    /**
     * In 3.11 dis counts the arguments of a call as popped by PRECALL; the interpreter pops all in
     * CALL.
     */
    private static final Set<String> CALLS_IN_TWO = Set.of("PRECALL", "CALL");

    /**
     * For what the block stack does dis gives the greatest number of values; one slot stands for
     * them here, or the class Unwinding counts them.
     */
    private static final Set<String> ON_BLOCKS =
            Set.of(
                    "SETUP_LOOP",
                    "SETUP_EXCEPT",
                    "SETUP_FINALLY",
                    "SETUP_WITH",
                    "SETUP_ASYNC_WITH",
                    "POP_EXCEPT",
                    "BEGIN_FINALLY",
                    "CALL_FINALLY",
                    "POP_FINALLY",
                    "END_FINALLY",
                    "WITH_CLEANUP",
                    "WITH_CLEANUP_START",
                    "WITH_CLEANUP_FINISH");

    /** Or else a row is not found. */
    @Test
    void isSortedByName() {
        assertThat(NamedRows.of(StackTable.class, "stack.tsv").rows())
                .hasSizeGreaterThan(300)
                .isSortedAccordingTo(Comparator.comparing(row -> row.get(0)));
    }

    private static List<Entry> programInstructions(PythonVersion version) {
        return InstructionSet.of(version).entries().stream()
                .filter(Entry::isDefined)
                .filter(entry -> entry.specializes().isEmpty() && !entry.isInstrumented())
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void hasALineForEveryInstruction(PythonVersion version) {
        assertThat(programInstructions(version))
                .filteredOn(entry -> StackTable.of(version).transfer(entry.name()).isEmpty())
                .extracting(Entry::name)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void changesTheDepthAsTheInterpreterSays(PythonVersion version) {
        InstructionSet set = InstructionSet.of(version);
        boolean callsInTwo = set.entry("PRECALL").isPresent();
        for (Entry entry : programInstructions(version)) {
            Transfer transfer = StackTable.of(version).transfer(entry.name()).orElseThrow();
            if (callsInTwo && CALLS_IN_TWO.contains(entry.name())
                    || version.exceptionScheme() == ExceptionScheme.BLOCK_STACK
                            && ON_BLOCKS.contains(entry.name())
                    || transfer.special() == Special.REFUSED) {
                continue;
            }
            StackEffect effect = set.effect(entry);
            for (int oparg = 0; oparg <= OPARGS; oparg++) {
                if (oparg < transfer.least() || oparg > transfer.most()) {
                    continue;
                }
                assertThat(transfer.through().change(oparg))
                        .as("%s %s %d", version, entry.name(), oparg)
                        .isEqualTo(effect.apply(oparg, false).orElseThrow());
                assertThat(transfer.jump().change(oparg))
                        .as("%s %s %d, jumping", version, entry.name(), oparg)
                        .isEqualTo(effect.apply(oparg, true).orElseThrow());
            }
        }
    }

    @Test
    void coversWhatCanBeVerified() {
        assertThat(versions())
                .extracting(PythonVersion::toString)
                .containsExactly(
                        "2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14",
                        "3.15");
    }

    @Test
    void callsInTwoInstructionsPopTheSameTogether() {
        PythonVersion version = PythonVersion.V3_11;
        InstructionSet set = InstructionSet.of(version);
        for (int oparg = 0; oparg <= OPARGS; oparg++) {
            long ours = 0;
            long theirs = 0;
            for (String name : CALLS_IN_TWO) {
                Entry entry = set.entry(name).orElseThrow();
                ours +=
                        StackTable.of(version)
                                .transfer(entry.name())
                                .orElseThrow()
                                .through()
                                .change(oparg);
                theirs += set.effect(entry).apply(oparg, false).orElseThrow();
            }
            assertThat(ours).isEqualTo(theirs);
        }
    }

    @Test
    void readsCounts() {
        assertThat(Count.parse("3").of(9)).isEqualTo(3);
        assertThat(Count.parse("n").of(9)).isEqualTo(9);
        assertThat(Count.parse("n-1").of(9)).isEqualTo(8);
        assertThat(Count.parse("n-1").of(0)).isZero();
        assertThat(Count.parse("2*n").of(Integer.MAX_VALUE)).isEqualTo(2L * Integer.MAX_VALUE);
        assertThat(Count.parse("n>>8").of(0x305)).isEqualTo(3);
        assertThat(Count.parse("n&255").of(0x305)).isEqualTo(5);
        assertThat(Count.parse("n>>1&1").of(2)).isEqualTo(1);
        assertThat(Count.parse("n==3").of(3)).isEqualTo(1);
        assertThat(Count.parse("n==3").of(2)).isZero();
    }
}
