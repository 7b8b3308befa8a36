package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentsTest {
    private static final int LIMIT = 3 << 20;

    /** A stream as pipes are: each read gives a part of what was asked for. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + length / 2));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 8193, 1 << 20, LIMIT - 1, LIMIT})
    void readsToTheEnd(int size) throws IOException {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);

        for (long expected : new long[] {0, 1, size, LIMIT}) {
            assertThat(Contents.read(slow(bytes), expected, LIMIT)).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, LIMIT, LIMIT + 1L, 1L << 40})
    void readsNoMoreThanTheLimit(long expected) {
        assertThatThrownBy(() -> Contents.read(slow(new byte[LIMIT + 1]), expected, LIMIT))
                .isInstanceOf(IOException.class)
                .hasMessage("larger than 3 MiB, which is more than is read");
    }
}
