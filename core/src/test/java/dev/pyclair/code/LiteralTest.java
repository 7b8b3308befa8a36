package dev.pyclair.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Constant.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LiteralTest {
    /** Rows that {@code tools/literals/floats.py} printed under CPython 3.13. */
    private static List<String[]> floats() throws IOException {
        try (InputStream in = LiteralTest.class.getResourceAsStream("floats.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toList());
        }
    }

    private static String repr(Constant value) {
        return Literal.repr(value, PythonVersion.V3_13);
    }

    private static Constant list(Constant... items) {
        return Container.of(Kind.LIST, items);
    }

    @Test
    void printsFloatsAsPythonDoes() throws IOException {
        assertThat(floats()).hasSizeGreaterThan(2000);
        for (String[] row : floats()) {
            double number = Double.longBitsToDouble(Long.parseUnsignedLong(row[0], 16));
            assertThat(repr(new Constant.Float(number))).isEqualTo(row[1]);
            assertThat(repr(new Constant.Complex(number, -number))).isEqualTo(row[2]);
            assertThat(Literal.repr(new Constant.Float(number), PythonVersion.V2_6))
                    .isEqualTo(row[3]);
        }
    }

    @Test
    void tellsLongsOfPython2FromInts() {
        var number = new Constant.BigInt(BigInteger.TEN, true);
        assertThat(Literal.repr(number, PythonVersion.V2_7)).isEqualTo("10L");
    }

    @Test
    void printsHugeIntegersInHexadecimal() {
        BigInteger huge = BigInteger.ONE.shiftLeft(Literal.MOST_DECIMAL_BITS);
        assertThat(repr(new Constant.BigInt(huge, false))).startsWith("0x1000").endsWith("000");
    }

    @Test
    void tellsASplitSurrogatePairFromTheCharacter() {
        Text split =
                Text.ofUtf8(
                        Bytes.of(
                                (byte) 0xed,
                                (byte) 0xa0,
                                (byte) 0xb4,
                                (byte) 0xed,
                                (byte) 0xb4,
                                (byte) 0xa0));
        assertThat(repr(split)).isEqualTo("'\\ud834\\udd20'");
        assertThat(repr(Text.of("\ud834\udd20"))).isEqualTo("'\ud834\udd20'");
        assertThat(split).isNotEqualTo(Text.of("\ud834\udd20"));
    }

    @Test
    void printsContainersOfEveryKind() {
        Constant one = new Constant.Int(1);
        assertThat(repr(list(one, list(), Container.of(Kind.TUPLE, one))))
                .isEqualTo("[1, [], (1,)]");
        assertThat(repr(Container.of(Kind.DICT, one, Singleton.NONE, one, one)))
                .isEqualTo("{1: None, 1: 1}");
        assertThat(repr(Container.of(Kind.FROZENDICT))).isEqualTo("frozendict()");
        assertThat(repr(Container.of(Kind.FROZENDICT, one, one))).isEqualTo("frozendict({1: 1})");
        assertThat(repr(Container.of(Kind.SET))).isEqualTo("set()");
        assertThat(repr(Container.of(Kind.SLICE, one, Singleton.NONE, one)))
                .isEqualTo("slice(1, None, 1)");
        assertThat(Literal.repr(Container.of(Kind.FROZENSET, one), PythonVersion.V2_7))
                .isEqualTo("frozenset([1])");
    }

    @Test
    void printsDeepNestingWithoutRecursion() {
        Constant value = list();
        for (int i = 0; i < 100_000; i++) {
            value = list(value);
        }
        assertThat(repr(value)).hasSize(200_002);
    }
}
