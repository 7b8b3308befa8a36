package dev.pyclair.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.runtime.format.FloatFormat;
import dev.pyclair.runtime.format.IntFormat;
import dev.pyclair.runtime.format.PercentFormat;
import dev.pyclair.runtime.format.PercentValues;
import dev.pyclair.runtime.format.StringFormat;
import dev.pyclair.runtime.number.IntBits;
import dev.pyclair.runtime.number.IntPower;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextFill;
import dev.pyclair.runtime.text.TextJoin;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would be large is told before it is made. */
class SizeLimitTest {
    private static final long MOST = 1 << 20;

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final SizeLimit LIMIT =
            bytes -> {
                if (bytes < 0 || bytes > MOST) {
                    throw new TooLarge();
                }
            };

    private interface Bomb {
        Object make(SizeLimit limit);
    }

    private static final long HUGE = 10_000_000_000L;
    private static final String LONG = "a".repeat(10_000);

    /** One value behind a template. */
    private record One(Object value, boolean[] isGone) implements PercentValues {
        One(Object value) {
            this(value, new boolean[1]);
        }

        @Override
        public boolean hasNext() {
            return !isGone[0];
        }

        @Override
        public Object next() {
            isGone[0] = true;
            return value;
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public int taken() {
            return isGone[0] ? 1 : 0;
        }

        @Override
        public String place() {
            return "";
        }

        @Override
        public String typeOf(Object given) {
            return given.getClass().getSimpleName();
        }

        @Override
        public String typeOfAll() {
            return typeOf(value);
        }

        @Override
        public boolean isMapping() {
            return false;
        }

        @Override
        public Object named(Object key) {
            return value;
        }

        @Override
        public Object text(Object given, char conversion) {
            return given.toString();
        }

        @Override
        public Object integer(Object given, char conversion) {
            return given;
        }

        @Override
        public double real(Object given, char conversion) {
            return ((Long) given).doubleValue();
        }

        @Override
        public Object character(Object given) {
            return given;
        }

        @Override
        public Object star(Object given) {
            return given;
        }

        @Override
        public int mostDigits() {
            return IntText.NO_LIMIT;
        }
    }

    private static Bomb percent(String template) {
        return limit -> PercentFormat.format(template, new One(1L), limit);
    }

    static Stream<Bomb> bombs() {
        return Stream.of(
                limit -> TextFill.zeros("a", HUGE, limit),
                limit -> TextFill.center("a", Long.MAX_VALUE, ' ', limit),
                limit -> TextFill.left("a", HUGE, ' ', limit),
                limit -> TextFill.right("a", 1_000_000_000, ' ', limit),
                limit -> TextFill.expandTabs("\t".repeat(1000), 1_000_000, limit),
                limit -> CodePoints.repeat("ab", Long.MAX_VALUE, limit),
                limit -> CodePoints.repeat(CodePoints.ofPoint(0x1f600), 1 << 20, limit),
                limit -> TextJoin.replace(LONG, "a", LONG, -1, limit),
                limit -> TextJoin.replace(LONG, "", LONG, -1, limit),
                limit -> TextJoin.join(LONG, Collections.nCopies(10_000, ""), limit),
                limit -> TextJoin.translate(LONG, point -> LONG, limit),
                limit ->
                        ByteText.replace(
                                ByteText.bytes(LONG), new byte[0], ByteText.bytes(LONG), -1, limit),
                limit -> IntBits.shiftLeft(1L, 1_000_000_000L, limit),
                limit -> IntBits.shiftLeft(1L, Long.MAX_VALUE, limit),
                limit -> IntBits.toBytes(1L, HUGE, true, false, limit),
                limit -> IntPower.pow(10L, 10_000_000_000L, limit),
                limit -> IntPower.pow(10L, BigInteger.TEN.pow(100), limit),
                limit -> IntPower.pow(-3L, Long.MAX_VALUE, limit),
                limit ->
                        Ints.multiply(
                                BigInteger.ONE.shiftLeft(1 << 23),
                                BigInteger.ONE.shiftLeft(1 << 23),
                                limit),
                limit ->
                        Ints.lcm(
                                BigInteger.ONE.shiftLeft(1 << 23),
                                BigInteger.ONE.shiftLeft(1 << 23).subtract(BigInteger.ONE),
                                limit),
                limit -> IntFormat.format(1L, ">999999999", "int", 0, limit),
                limit -> IntFormat.format(1L, "0999999999,", "int", 0, limit),
                limit -> IntFormat.format(1L, ".999999999f", "int", 0, limit),
                limit -> FloatFormat.format(1, ".2147483647f", "float", limit),
                limit -> FloatFormat.format(1, ".2147483647e", "float", limit),
                limit -> FloatFormat.format(1, "#.2147483647g", "float", limit),
                limit -> StringFormat.format("a", "9223372036854775807", "str", limit),
                percent("%1000000000d"),
                percent("%-1000000000s"),
                percent("%.1000000000d"),
                percent("%.1000000000f"),
                percent("%9223372036854775807.3d"),
                percent("%600000d"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void largeResultsAreToldOf(Bomb bomb) {
        assertThatExceptionOfType(TooLarge.class).isThrownBy(() -> bomb.make(LIMIT));
    }

    @Test
    void whatNoArrayHoldsIsAMemoryError() {
        assertThatThrownBy(() -> TextFill.zeros("a", HUGE, SizeLimit.NONE))
                .isInstanceOfSatisfying(
                        ValueFault.class,
                        fault -> assertThat(fault.type()).isEqualTo("MemoryError"));
        assertThatThrownBy(() -> IntPower.pow(10L, HUGE, SizeLimit.NONE))
                .isInstanceOfSatisfying(
                        ValueFault.class,
                        fault -> assertThat(fault.type()).isEqualTo("MemoryError"));
    }

    @Test
    void smallResultsPass() {
        assertThat(TextFill.zeros("-5", 4, LIMIT)).isEqualTo("-005");
        assertThat(TextFill.left("a", Long.MIN_VALUE, ' ', LIMIT)).isEqualTo("a");
        assertThat(IntPower.pow(2L, 100L, LIMIT)).isEqualTo(BigInteger.ONE.shiftLeft(100));
        assertThat(TextJoin.join(",", List.of("a", "b"), LIMIT)).isEqualTo("a,b");
    }
}
