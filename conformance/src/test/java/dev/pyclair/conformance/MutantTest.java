package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A bounded sample of what {@link Mutants} tries by the million. */
class MutantTest {
    private static final int COUNT = 20_000;
    private static final long SEED = 20_250_101;

    @Test
    void damagedFilesEndInATypedErrorOrAResult() {
        List<byte[]> files =
                Corpus.files(".pyc").stream().map(Corpus::bytes).collect(Collectors.toList());
        Mutants mutants = new Mutants(SEED).run(files, COUNT);
        assertThat(mutants.mostAllocatedPerByte()).isLessThan(Mutants.ALLOCATION_PER_BYTE);
        // Both sides of the road were walked.
        assertThat(mutants.read()).isGreaterThan(COUNT / 20);
        assertThat(mutants.malformed()).isGreaterThan(COUNT / 20);
    }
}
