package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.pyc.PycFile;
import org.junit.jupiter.api.Test;

/** Every constant of the corpus, printed as a literal and read back, is the same bit by bit. */
class LiteralRoundTripTest {
    @Test
    void constantsComeBackAsTheyWere() {
        var sweep = new LiteralSweep();
        for (String name : Corpus.files(".pyc")) {
            sweep.check(PycFile.read(Corpus.bytes(name)), name);
        }
        assertThat(sweep.constants()).isGreaterThan(20_000);
        assertThat(sweep.different()).isEmpty();
    }
}
