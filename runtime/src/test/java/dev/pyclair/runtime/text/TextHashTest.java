package dev.pyclair.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figures are those of CPython 3.11.7 and 3.13.0 with {@code PYTHONHASHSEED=0}. */
class TextHashTest {
    @Test
    void emptyTextHasZero() {
        assertThat(TextHash.of("")).isZero();
    }

    @Test
    void textOfEveryWidthHasTheHashOfCpython() {
        assertThat(TextHash.of("a")).isEqualTo(4644417185603328019L);
        assertThat(TextHash.of("abcdefgh")).isEqualTo(4574395652268504554L);
        assertThat(TextHash.of("\u00e9\u00ff")).isEqualTo(-3598689196794319291L);
        assertThat(TextHash.of("\u4e2d\u0130x")).isEqualTo(4783898603468381726L);
        assertThat(TextHash.of(CodePoints.of(0x1f600, 'a'))).isEqualTo(1495732039293241016L);
    }

    @Test
    void surrogatesThatStandForThemselvesAreTwoCharacters() {
        assertThat(TextHash.of(CodePoints.of(0xd83d, 0xde00))).isEqualTo(7910225535238332317L);
    }

    @Test
    void bytesHashAsTheTextOfTheSameCharacters() {
        assertThat(TextHash.of(new byte[] {0, (byte) 0xff})).isEqualTo(-2713640983873221217L);
    }
}
