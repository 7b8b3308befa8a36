package dev.pyclair.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.asm.RawCode;
import dev.pyclair.bytecode.Label;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.LimitExceededException.Limit;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class PythonTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    /** {@code def f(a, b): return a OP b}. */
    private static CodeObject operator(String operator) {
        return CodeBuilder.function(VERSION, "f", "a, b")
                .op("RESUME", 0)
                .op("LOAD_FAST", "a")
                .op("LOAD_FAST", "b")
                .op("BINARY_OP", operator)
                .op("RETURN_VALUE")
                .build();
    }

    @Test
    void callsAFunctionThatWasBuilt() {
        PythonFunction add = Python.create().function(operator("+"));

        assertThat(add.call(2, 3)).isEqualTo(5L);
        assertThat(add.call(1.5, 2.0)).isEqualTo(3.5);
        assertThat(add.call(Long.MAX_VALUE, 1))
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE));
    }

    @Test
    void convertsBothWays() {
        CodeObject code =
                CodeBuilder.function(VERSION, "pair", "a, b")
                        .op("RESUME", 0)
                        .op("LOAD_FAST", "a")
                        .op("LOAD_FAST", "b")
                        .op("BUILD_TUPLE", 2)
                        .op("RETURN_VALUE")
                        .build();
        PythonFunction pair = Python.create().function(code);

        assertThat(pair.call(null, true)).isEqualTo(java.util.Arrays.asList(null, true));
        assertThat(pair.call(List.of(1, "x"), Map.of("k", 2)))
                .isEqualTo(List.of(List.of(1L, "x"), Map.of("k", 2L)));
        assertThat(pair.call("a\ud83d\ude00", 'c')).isEqualTo(List.of("a\ud83d\ude00", "c"));
        assertThatThrownBy(() -> pair.call(new Object(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsExceptionsOfTheProgram() {
        PythonFunction divide = Python.create().function(operator("//"));

        assertThatThrownBy(() -> divide.call(1, 0))
                .isInstanceOf(PythonException.class)
                .hasMessage("ZeroDivisionError: integer division or modulo by zero");
        assertThatThrownBy(() -> divide.call(1))
                .hasMessage("TypeError: f() missing 1 required positional argument: 'b'");
        assertThat(divide.call(7, 2)).isEqualTo(3L);
    }

    @Test
    void runsNothingThatTheVerifierRejects() {
        Bytes bytes =
                Bytes.of(
                        (byte) 0x95,
                        (byte) 0,
                        (byte) 0x2d,
                        (byte) 0,
                        (byte) 0,
                        (byte) 0,
                        (byte) 0x24,
                        (byte) 0);
        CodeObject broken = RawCode.function(VERSION, "broken", "", bytes).build();
        Python python = Python.create();

        assertThatThrownBy(() -> python.function(broken))
                .isInstanceOf(InvalidCodeException.class)
                .hasMessageContaining("V4 broken at 2 BINARY_OP: needs 2 values on the stack");
    }

    private static CodeObject endless() {
        Label start = Label.named("start");
        return CodeBuilder.function(VERSION, "endless", "")
                .op("RESUME", 0)
                .with(start)
                .op("JUMP_BACKWARD", start)
                .build();
    }

    @Test
    void endsWhatRunsTooLong() {
        Python python = Python.builder().limits(Limits.STRICT.withInstructions(1_000_000)).build();

        assertThatThrownBy(() -> python.function(endless()).call())
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.limit()).isEqualTo(Limit.INSTRUCTIONS));
        assertThat(python.function(operator("+")).call(1, 2)).isEqualTo(3L);
    }

    /** {@code while True: f()}. */
    private static CodeObject calling() {
        Label start = Label.named("start");
        return CodeBuilder.function(VERSION, "calling", "f")
                .op("RESUME", 0)
                .with(start)
                .op("LOAD_FAST", "f")
                .op("PUSH_NULL")
                .op("CALL", 0)
                .op("POP_TOP")
                .op("JUMP_BACKWARD", start)
                .build();
    }

    @Test
    void countsFewInstructionsToo() {
        for (int limit : new int[] {0, 1, 500, 19_999, 20_000, 70_000}) {
            Python python = Python.builder().limits(Limits.STRICT.withInstructions(limit)).build();
            var turns = new int[1];
            Supplier<Object> function = () -> turns[0]++;

            assertThatThrownBy(() -> python.function(calling()).call(function))
                    .isInstanceOfSatisfying(
                            LimitExceededException.class,
                            e -> assertThat(e.limit()).isEqualTo(Limit.INSTRUCTIONS));
            assertThat(turns[0]).isBetween(limit / 8 - 1, limit + 1);
        }
    }

    @Test
    void refusesNumbersThatAreTooLarge() {
        PythonFunction power = Python.create().function(operator("**"));

        assertThatThrownBy(() -> power.call(10, BigInteger.TEN.pow(10)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.limit()).isEqualTo(Limit.MEMORY));
    }

    /** {@code l = []; while True: l = [l, l]}, but with the old one held: it grows without end. */
    @Test
    void endsWhatHoldsTooMuch() {
        Label start = Label.named("start");
        CodeObject code =
                CodeBuilder.function(VERSION, "grow", "l")
                        .op("RESUME", 0)
                        .with(start)
                        .op("LOAD_FAST", "l")
                        .op("BUILD_LIST", 1)
                        .op("STORE_FAST", "l")
                        .op("JUMP_BACKWARD", start)
                        .build();
        Python python = Python.builder().limits(Limits.STRICT.withMemory(1 << 24)).build();

        assertThatThrownBy(() -> python.function(code).call(1))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.limit()).isEqualTo(Limit.MEMORY));
    }
}
