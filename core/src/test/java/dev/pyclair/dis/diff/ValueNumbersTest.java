package dev.pyclair.dis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueNumbersTest {
    private static final PythonVersion NEW = PythonVersion.V3_13;
    private static final PythonVersion OLD = PythonVersion.V2_7;

    private final ValueNumbers numbers = new ValueNumbers();

    private int of(String literal, PythonVersion version) {
        return numbers.of(Literal.parse(literal, version), version);
    }

    @Test
    void valuesOfTheirOwnHaveNumbersOfTheirOwn() {
        List<String> literals =
                List.of(
                        "0",
                        "0.0",
                        "-0.0",
                        "False",
                        "0j",
                        "-0j",
                        "''",
                        "b''",
                        "()",
                        "(0,)",
                        "(0, 0)",
                        "((0,),)",
                        "frozenset()",
                        "None",
                        "...",
                        "9223372036854775808",
                        "-9223372036854775809",
                        "'None'",
                        "(0.0,)");
        assertThat(literals.stream().map(literal -> of(literal, NEW)).distinct())
                .hasSameSizeAs(literals);
    }

    @Test
    void equalValuesHaveOneNumber() {
        assertThat(of("(1, 'a', (2.5, None))", NEW)).isEqualTo(of("(1, 'a', (2.5, None))", NEW));
        assertThat(of("frozenset({1, 'a', (2, 3)})", NEW))
                .isEqualTo(of("frozenset({(2, 3), 1, 'a'})", NEW));
        assertThat(numbers.of(new Constant.BigInt(BigInteger.TEN, false), NEW))
                .isEqualTo(of("10", NEW));
    }

    @Test
    void stringsOfTwoVersionsAreEqualAsTheyAreSpelled() {
        assertThat(of("'a'", OLD)).isEqualTo(of("'a'", NEW)).isNotEqualTo(of("b'a'", NEW));
        assertThat(of("u'a'", OLD)).isNotEqualTo(of("'a'", OLD));
        assertThat(numbers.of(Bytes.of((byte) 'a'), OLD)).isEqualTo(numbers.of(Text.of("a"), NEW));
        assertThat(of("1L", OLD)).isNotEqualTo(of("1", OLD));
    }

    @Test
    void valuesThatUnfoldWithoutEndAreVisitedOnce() {
        Constant left = Text.of("x");
        Constant right = Text.of("x");
        for (int i = 0; i < 5_000; i++) {
            left = Container.of(Kind.TUPLE, left, left);
            right = Container.of(Kind.TUPLE, right, right);
        }

        assertThat(numbers.of(left, NEW)).isEqualTo(numbers.of(right, NEW));
    }
}
