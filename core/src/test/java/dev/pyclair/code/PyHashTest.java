package dev.pyclair.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are what real interpreters answer when PYTHONHASHSEED is 0. */
class PyHashTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -2",
        "-2, -2",
        "2305843009213693951, 0",
        "2305843009213693952, 1",
        "9223372036854775808, 4",
        "-9223372036854775808, -4",
        "1606938044258990275541962092341162602522202993782792835301377, 131073"
    })
    void hashesIntsModuloAPrime(BigInteger value, long hash) {
        assertThat(PyHash.ofBigInteger(value)).isEqualTo(hash);
        if (value.bitLength() < Long.SIZE) {
            assertThat(PyHash.ofInt(value.longValueExact())).isEqualTo(hash);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "1.0, 1",
        "-1.0, -2",
        "1.5, 1152921504606846977",
        "-1.5, -1152921504606846977",
        "0.1, 230584300921369408",
        "1e300, 1224995262755759164",
        "4.9e-324, 16777216",
        "Infinity, 314159",
        "-Infinity, -314159",
        "NaN, 0"
    })
    void hashesFloatsLikeEqualInts(double value, long hash) {
        assertThat(PyHash.ofDouble(value)).isEqualTo(hash);
    }

    @Test
    void hashesComplexNumbers() {
        assertThat(PyHash.ofComplex(2, 3)).isEqualTo(3000011);
        assertThat(PyHash.ofComplex(1, -1)).isEqualTo(-2000005);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, SIP24, 4596069200710135518",
        "abc, SIP13, -4594863902769663758",
        "abc, FNV, 1453079729188098211",
        "abc, FNV_UTF16, 1453079729188098211",
        "é, SIP24, 4954367630624915103",
        "é, SIP13, 6047309291227476195",
        "中, SIP24, -4976258026264038641",
        "中, SIP13, 1216952446211864180",
        "😀, SIP24, 2694534307785527896",
        "😀, SIP13, -3536540696076613844",
        "😀abcdefgh, SIP13, -2024344284152338492",
        "é😀, FNV, 29824178921149049",
        "😀, FNV_UTF16, 7085738459004652149",
        "'', SIP24, 0",
        "'', SIP13, 0",
        "'', FNV, 0",
        "'', FNV_UTF16, 0"
    })
    void hashesStrings(String text, StringHash algorithm, long hash) {
        assertThat(PyHash.ofUnicode(text.codePoints().toArray(), algorithm)).isEqualTo(hash);
    }

    @Test
    void hashesBytesLikeAsciiStrings() {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        for (StringHash algorithm : StringHash.values()) {
            assertThat(PyHash.ofBytes(bytes, algorithm))
                    .isEqualTo(PyHash.ofUnicode(new int[] {'a', 'b', 'c'}, algorithm));
        }
    }

    @Test
    void hashesBytesAsUnsigned() {
        byte[] bytes = {(byte) 0xff, 0};
        assertThat(PyHash.ofBytes(bytes, StringHash.SIP13)).isEqualTo(7217110220190950386L);
        assertThat(PyHash.ofBytes(bytes, StringHash.FNV)).isEqualTo(32640195839293759L);
    }

    @Test
    void hashesTuples() {
        long[] elements = {1, 2, 3};
        assertThat(PyHash.ofTuple(elements, TupleHash.MULTIPLICATIVE))
                .isEqualTo(2528502973977326415L);
        assertThat(PyHash.ofTuple(elements, TupleHash.XXHASH)).isEqualTo(529344067295497451L);
        assertThat(PyHash.ofTuple(new long[0], TupleHash.MULTIPLICATIVE)).isEqualTo(3527539);
        assertThat(PyHash.ofTuple(new long[0], TupleHash.XXHASH)).isEqualTo(5740354900026072187L);
    }

    @Test
    void hashesFrozensets() {
        long[] elements = {1, 2, 3};
        assertThat(PyHash.ofFrozenSet(elements, SetVariant.V3_7)).isEqualTo(-272375401224217160L);
        assertThat(PyHash.ofFrozenSet(elements, SetVariant.V3_2)).isEqualTo(-7699079583225461316L);
        assertThat(PyHash.ofFrozenSet(new long[0], SetVariant.V3_6)).isEqualTo(133146708735736L);
        assertThat(PyHash.ofFrozenSet(new long[0], SetVariant.V3_2)).isEqualTo(133156838395276L);
    }

    @Test
    void hashesNoneAsAConstant() {
        assertThat(PyHash.NONE).isEqualTo(4238894112L);
    }
}
