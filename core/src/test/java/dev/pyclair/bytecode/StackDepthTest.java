package dev.pyclair.bytecode;

import static dev.pyclair.bytecode.Assembled.code;
import static dev.pyclair.bytecode.Assembled.tuple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StackDepthTest {
    private static final Constant NONE = Constant.Singleton.NONE;

    /** The most that any code object gets: deeper counts as this deep. */
    private static final int LIMIT = (1 << 30) - 1;

    private static int depth(PythonVersion version, String... instructions) {
        return StackDepth.of(code(version, instructions).build());
    }

    private static Constant number(int value) {
        return new Constant.Int(value);
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void countsWhatIsOnTheStackAtOnce(PythonVersion version) {
        assertThat(
                        depth(
                                version,
                                "LOAD_CONST 0",
                                "LOAD_CONST 0",
                                "LOAD_CONST 0",
                                "BUILD_TUPLE 3",
                                "LOAD_CONST 0",
                                "BUILD_TUPLE 2",
                                "RETURN_VALUE"))
                .isEqualTo(3);
    }

    @Test
    void isNever0From313On() {
        assertThat(depth(PythonVersion.V3_12, "RAISE_VARARGS 0")).isZero();
        assertThat(depth(PythonVersion.V3_13, "RAISE_VARARGS 0")).isOne();
    }

    @Test
    void countsWhatAHandlerKeepsAndWhatIsPushedForIt() {
        // Units 1 to 3 are covered; the handler keeps 1, and gets lasti and the exception.
        var code =
                code(
                                PythonVersion.V3_13,
                                "RESUME 0",
                                "LOAD_CONST 0",
                                "LOAD_CONST 0",
                                "POP_TOP",
                                "RETURN_VALUE",
                                "PUSH_EXC_INFO",
                                "RERAISE 0")
                        .exceptionTable(Bytes.of((byte) 0x81, (byte) 3, (byte) 5, (byte) 3))
                        .build();
        assertThat(ExceptionTable.decode(code.exceptionTable()))
                .containsExactly(new ExceptionTable.Entry(2, 8, 10, 1, true));
        assertThat(StackDepth.of(code)).isEqualTo(4);
    }

    @Test
    void leavesOutHandlersOfCodeThatIsNotReached() {
        var code =
                code(PythonVersion.V3_13, "RETURN_VALUE", "NOP", "POP_TOP", "RERAISE 0")
                        .exceptionTable(Bytes.of((byte) 0x81, (byte) 1, (byte) 2, (byte) 0x20))
                        .build();
        assertThat(StackDepth.of(code)).isOne();
    }

    @Test
    void countsAHandlerThatNoEntryLeadsTo() {
        // As of "try: pass": the handler is covered by its own clean-up, which keeps 1.
        var code =
                code(
                                PythonVersion.V3_13,
                                "RETURN_CONST 0",
                                "PUSH_EXC_INFO",
                                "POP_EXCEPT",
                                "RETURN_CONST 0",
                                "COPY 3",
                                "POP_EXCEPT",
                                "RERAISE 1")
                        .exceptionTable(Bytes.of((byte) 0x81, (byte) 1, (byte) 4, (byte) 3))
                        .build();
        assertThat(StackDepth.of(code)).isEqualTo(4);
    }

    @Test
    void startsGeneratorsWithTheValueSent() {
        var generator =
                code(PythonVersion.V3_10, "GEN_START 0", "LOAD_CONST 0", "RETURN_VALUE")
                        .flags(CodeFlag.GENERATOR.bit(PythonVersion.V3_10));
        assertThat(StackDepth.of(generator.build())).isOne();
        assertThat(StackDepth.of(generator.code(Bytes.EMPTY).build())).isOne();
        assertThat(StackDepth.of(generator.flags(0).build())).isZero();
    }

    @Test
    void entersAFinallyWithTheSixValuesOfAnException() {
        assertThat(
                        depth(
                                PythonVersion.V3_8,
                                "SETUP_FINALLY 4",
                                "POP_BLOCK",
                                "BEGIN_FINALLY",
                                "LOAD_CONST 0",
                                "POP_TOP",
                                "END_FINALLY",
                                "LOAD_CONST 0",
                                "RETURN_VALUE"))
                .isEqualTo(7);
    }

    @Test
    void countsFromWhatEndFinallyLeavesWhereNothingWasRaised() {
        String[] finished = {
            "LOAD_CONST 0",
            "LOAD_CONST 0",
            "LOAD_CONST 0",
            "END_FINALLY",
            "LOAD_CONST 0",
            "LOAD_CONST 0",
            "BUILD_TUPLE 4",
            "RETURN_VALUE"
        };
        assertThat(depth(PythonVersion.V2_7, finished)).isEqualTo(4);
        assertThat(depth(PythonVersion.V3_7, finished)).isEqualTo(4);
        assertThat(depth(PythonVersion.V3_8, finished)).isEqualTo(4);
    }

    @Test
    void takesContinueBackToItsLoop() {
        // Each round leaves a value that CONTINUE_LOOP drops.
        assertThat(
                        depth(
                                PythonVersion.V3_7,
                                "SETUP_LOOP 10",
                                "LOAD_CONST 0",
                                "POP_JUMP_IF_FALSE 8",
                                "LOAD_CONST 0",
                                "CONTINUE_LOOP 2",
                                "POP_BLOCK",
                                "LOAD_CONST 0",
                                "RETURN_VALUE"))
                .isOne();
    }

    @Test
    void followsContinueWhereNothingElseLeads() {
        assertThat(
                        depth(
                                PythonVersion.V3_7,
                                "LOAD_CONST 0",
                                "LOAD_CONST 0",
                                "CONTINUE_LOOP 8",
                                "RETURN_VALUE",
                                "LOAD_CONST 0",
                                "RETURN_VALUE"))
                .isEqualTo(3);
    }

    @Test
    void countsTheTryOfOldCompilersAsTheyDid() {
        // The values of the handler count in the body, too: 6 and the one loaded; 9 at the handler.
        String[] tried = {
            "SETUP_EXCEPT 4", "LOAD_CONST 0", "RETURN_VALUE", "LOAD_CONST 0", "RETURN_VALUE"
        };
        assertThat(depth(PythonVersion.V3_6, tried)).isEqualTo(10);
        assertThat(depth(PythonVersion.V3_7, tried)).isEqualTo(7);
    }

    @Test
    void knowsTheJumpThatAReturnMadeNeedless() {
        // The body of the loop ends in a return, behind which the compiler had put a jump back: the
        // iterator is not counted behind the loop, where two values are loaded.
        assertThat(
                        depth(
                                PythonVersion.V3_6,
                                "LOAD_CONST 0",
                                "GET_ITER",
                                "FOR_ITER 2",
                                "RETURN_VALUE",
                                "LOAD_CONST 0",
                                "LOAD_CONST 0",
                                "BUILD_TUPLE 2",
                                "RETURN_VALUE"))
                .isEqualTo(2);
    }

    @Test
    void countsFoldedDefaultsAsWhatTheyAreMadeOf() {
        String[] function = {
            "LOAD_CONST 5", "LOAD_CONST 3", "LOAD_CONST 4", "MAKE_FUNCTION 1", "RETURN_VALUE"
        };
        Constant[] items = {number(7), number(8), number(9)};
        Constant.Container consts =
                tuple(
                        items[0],
                        items[1],
                        items[2],
                        NONE,
                        NONE,
                        tuple(items[0], items[1], items[2]));
        var code = code(PythonVersion.V3_9, function).consts(tuple());
        assertThat(StackDepth.of(code.build())).isEqualTo(3);
        function = new String[] {"LOAD_CONST 5", "RETURN_VALUE"};
        assertThat(StackDepth.of(code(PythonVersion.V3_9, function).consts(consts).build()))
                .isEqualTo(3);
        assertThat(StackDepth.of(code(PythonVersion.V3_10, function).consts(consts).build()))
                .isOne();
    }

    @Test
    void countsFoldedOperationsAsTheirOperands() {
        // None, 2, 3 and 2 + 3: the operands stay, unused.
        var consts = tuple(NONE, number(2), number(3), number(5));
        var code = code(PythonVersion.V3_6, "LOAD_CONST 3", "RETURN_VALUE").consts(consts);
        assertThat(StackDepth.of(code.build())).isEqualTo(2);
        var negated = tuple(NONE, number(2), number(-2));
        code = code(PythonVersion.V3_6, "LOAD_CONST 2", "RETURN_VALUE").consts(negated);
        assertThat(StackDepth.of(code.build())).isOne();
    }

    @Test
    void leavesNamesAlone() {
        Constant name = number(1);
        var consts = tuple(NONE, name, name, name, tuple(name, name, name));
        String[] imported = {"LOAD_CONST 0", "LOAD_CONST 4", "IMPORT_NAME 0", "RETURN_VALUE"};
        assertThat(StackDepth.of(code(PythonVersion.V2_7, imported).consts(consts).build()))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void takesWhatIsNotThereAsNothing(PythonVersion version) {
        assertThat(depth(version, "POP_TOP", "POP_TOP", "LOAD_CONST 0", "RETURN_VALUE")).isOne();
    }

    @Test
    void endsOnLoopsThatGrow() {
        for (PythonVersion version : PythonVersion.values()) {
            if (InstructionSet.of(version).entry("JUMP_ABSOLUTE").isPresent()) {
                int depth = depth(version, "LOAD_CONST 0", "LOAD_CONST 0", "JUMP_ABSOLUTE 0");
                assertThat(depth).as(version.toString()).isBetween(2, LIMIT);
            }
        }
        assertThat(depth(PythonVersion.V3_13, "LOAD_CONST 0", "JUMP_BACKWARD 2")).isPositive();
    }

    @Test
    void endsWhereEachWayIsDeeperThanTheLast() {
        // Each step can be jumped over, at more depth than where it is taken.
        var instructions = new String[4 * 60 + 1];
        for (int i = 0; i < instructions.length - 1; i += 4) {
            instructions[i] = "LOAD_CONST 0";
            instructions[i + 1] = "JUMP_IF_FALSE_OR_POP " + Math.min(255, (i + 4) * 2);
            instructions[i + 2] = "LOAD_CONST 0";
            instructions[i + 3] = "POP_TOP";
        }
        instructions[instructions.length - 1] = "RETURN_VALUE";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(depth(PythonVersion.V3_6, instructions)).isPositive());
    }

    @Test
    void holdsHugeDepthsWithinInt() {
        String[] pushes = {
            "EXTENDED_ARG 127", "EXTENDED_ARG 255", "EXTENDED_ARG 255", "UNPACK_SEQUENCE 255",
            "EXTENDED_ARG 127", "EXTENDED_ARG 255", "EXTENDED_ARG 255", "UNPACK_SEQUENCE 255",
            "RETURN_VALUE"
        };
        assertThat(depth(PythonVersion.V3_9, pushes)).isEqualTo(LIMIT);
        assertThat(depth(PythonVersion.V3_6, pushes)).isEqualTo(LIMIT);
        assertThat(depth(PythonVersion.V3_13, pushes)).isEqualTo(LIMIT);
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void hasANumberForAnyBytes(PythonVersion version) {
        var random = new Random(5);
        Constant[] constants = {
            NONE, number(1), tuple(number(1), NONE), number(-1), Bytes.of((byte) 1), tuple(tuple())
        };
        for (int i = 0; i < 2_000; i++) {
            var consts = new Constant[random.nextInt(20)];
            for (int j = 0; j < consts.length; j++) {
                consts[j] = constants[random.nextInt(constants.length)];
            }
            CodeObject code =
                    CodeObject.builder(version)
                            .code(Bytes.of(random(random, random.nextInt(120))))
                            .exceptionTable(Bytes.of(random(random, random.nextInt(40))))
                            .consts(tuple(consts))
                            .flags(random.nextInt())
                            .build();
            assertThat(StackDepth.of(code)).isBetween(0, LIMIT);
        }
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void takesLittleTimeForLongNonsense(PythonVersion version) {
        var random = new Random(7);
        var code =
                CodeObject.builder(version)
                        .code(Bytes.of(random(random, 1 << 18)))
                        .exceptionTable(Bytes.of(random(random, 1 << 18)))
                        .consts(
                                tuple(
                                        random.ints(1 << 12)
                                                .mapToObj(StackDepthTest::number)
                                                .toArray(Constant[]::new)))
                        .build();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(StackDepth.of(code)).isBetween(0, LIMIT));
    }

    private static byte[] random(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
