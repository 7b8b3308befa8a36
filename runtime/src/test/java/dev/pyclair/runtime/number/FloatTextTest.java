package dev.pyclair.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FloatTextTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    /** The core finds the shortest by exact decimal arithmetic. */
    private static void check(double value) {
        assertThat(FloatText.repr(value))
                .isEqualTo(Literal.repr(new Constant.Float(value), VERSION));
    }

    @Test
    void powersOfTwoAndTheirNeighboursAreShortest() {
        for (int exponent = -1074; exponent < 1024; exponent++) {
            double power = Math.scalb(1.0, exponent);
            check(power);
            check(Math.nextUp(power));
            check(Math.nextDown(power));
        }
    }

    @Test
    void powersOfTenAndTheirNeighboursAreShortest() {
        for (int exponent = -323; exponent <= 308; exponent++) {
            double power = Double.parseDouble("1e" + exponent);
            check(power);
            check(Math.nextUp(power));
            check(Math.nextDown(power));
        }
    }

    @Test
    void randomFloatsAreShortest() {
        var random = new Random(2);
        for (int i = 0; i < 30_000; i++) {
            check(Double.longBitsToDouble(random.nextLong()));
            check(random.nextInt(100_000) / 100.0);
        }
    }

    @Test
    void extremesAreWritten() {
        check(Double.MIN_VALUE);
        check(Double.MAX_VALUE);
        check(Double.NEGATIVE_INFINITY);
        check(Double.NaN);
        check(-0.0);
        assertThat(FloatText.of(0.5, FloatText.Form.FIXED, 0, false, false, bytes -> {}))
                .isEqualTo("0");
    }

    @Test
    void manyDigitsAreExact() {
        String digits = FloatText.of(0.1, FloatText.Form.FIXED, 60, false, false, bytes -> {});
        assertThat(digits).isEqualTo(new BigDecimal(0.1).setScale(60).toPlainString());
    }
}
