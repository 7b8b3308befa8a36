package dev.pyclair.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargeIntTest {
    private static final UnicodeDatabase DATABASE = UnicodeDatabase.V15_1;

    private static Object parse(String text, int base, int mostDigits) {
        return IntParser.parse(text, base, mostDigits, DATABASE, SizeLimit.NONE);
    }

    @Test
    void whatIsWrittenIsRead() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            BigInteger value = new BigInteger(64 + random.nextInt(20_000), random).setBit(64);
            BigInteger signed = random.nextBoolean() ? value : value.negate();
            for (int base = 2; base <= 36; base += 1 + random.nextInt(9)) {
                String text = IntText.digits(signed, base);
                assertThat(text).isEqualTo(signed.toString(base));
                assertThat(parse(text, base, IntText.NO_LIMIT)).isEqualTo(signed);
            }
        }
    }

    @Test
    void digitsAreLimitedButNotThoseOfBits() {
        String digits = "1".repeat(4301);
        assertThatThrownBy(() -> parse(digits, 10, 4300))
                .isInstanceOfSatisfying(
                        ValueFault.class,
                        fault ->
                                assertThat(fault.message())
                                        .isEqualTo(
                                                "Exceeds the limit (4300 digits) for integer string conversion: value has"
                                                        + " 4301 digits; use sys.set_int_max_str_digits() to increase the"
                                                        + " limit"));
        BigInteger large = (BigInteger) parse(digits, 16, 4300);
        assertThat(large.toString(16)).isEqualTo(digits);
        assertThatThrownBy(() -> IntText.decimal(large, 4300, SizeLimit.NONE))
                .isInstanceOfSatisfying(
                        ValueFault.class,
                        fault ->
                                assertThat(fault.message())
                                        .isEqualTo(
                                                "Exceeds the limit (4300 digits) for integer string conversion; use"
                                                        + " sys.set_int_max_str_digits() to increase the limit"));
        assertThat(IntText.decimal(BigInteger.TEN.pow(4299).negate(), 4300, SizeLimit.NONE))
                .hasSize(4301);
    }

    @Test
    void bytesAreReadLikeText() {
        assertThat(
                        IntParser.parse(
                                " 0x_ff ".getBytes(StandardCharsets.US_ASCII),
                                0,
                                0,
                                DATABASE,
                                SizeLimit.NONE))
                .isEqualTo(255L);
        assertThatThrownBy(
                        () ->
                                IntParser.parse(
                                        new byte[] {'1', (byte) 0xff},
                                        10,
                                        0,
                                        DATABASE,
                                        SizeLimit.NONE))
                .hasMessage("invalid literal for int() with base 10: b'1\\xff'");
    }
}
