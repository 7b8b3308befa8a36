package dev.pyclair.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SetOrderTest {
    static List<SetOrderVectors.Vector> vectors() throws IOException {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                SetOrderTest.class.getResourceAsStream("set-order.tsv"),
                                StandardCharsets.US_ASCII))) {
            return SetOrderVectors.parse(reader.lines().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isTheOrderOfThatInterpreter(SetOrderVectors.Vector vector) {
        assertThat(vector.actual()).isEqualTo(vector.expected());
    }

    // The next three are worked out by hand, in a table of eight slots: 7 and 15 want slot 7.

    @Test
    void probesByPerturbationAloneIn3_2() {
        // 15 goes to 7*5+1+15 = 3; then 3 goes by 3*5+1+3 = 3 to 3*5+1 = 0.
        assertThat(SetOrder.of(new long[] {7, 15, 1, 3}, SetVariant.V3_2))
                .containsExactly(3, 2, 1, 0);
    }

    @Test
    void probesAroundTheEndIn3_4() {
        assertThat(SetOrder.of(new long[] {7, 15, 1, 3}, SetVariant.V3_4))
                .containsExactly(1, 2, 3, 0);
    }

    @Test
    void doesNotProbeAroundTheEndIn3_5() {
        // 15 goes to 7*5+1 = 4.
        assertThat(SetOrder.of(new long[] {7, 15, 1, 3}, SetVariant.V3_5))
                .containsExactly(2, 3, 1, 0);
    }

    @ParameterizedTest
    @EnumSource(SetVariant.class)
    void placesEveryElementOnceWhenAllHashesAreEqual(SetVariant variant) {
        long[] hashes = new long[300_000];
        Arrays.fill(hashes, 0x0123456789ABCDEFL);

        int[] order = SetOrder.of(hashes, variant);

        Arrays.sort(order);
        for (int i = 0; i < order.length; i++) {
            assertThat(order[i]).isEqualTo(i);
        }
    }

    @Test
    void hasNoOrderWhenEmpty() {
        assertThat(SetOrder.of(new long[0], SetVariant.V3_7)).isEmpty();
    }
}
