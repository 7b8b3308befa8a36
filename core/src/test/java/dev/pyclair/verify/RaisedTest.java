package dev.pyclair.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What is on the stack when an exception comes from where the code does not show it. */
class RaisedTest {
    private static CodeObject code(PythonVersion version, int flags, String code, String table) {
        return Sample.function(version, code)
                .names(Sample.names("append"))
                .consts(
                        Sample.tuple(
                                Constant.Singleton.NONE,
                                new Constant.Int(1),
                                Sample.tuple(Text.of("a"))))
                .flags(flags)
                .exceptionTable(Bytes.of(HexFormat.of().parseHex(table)))
                .build();
    }

    private static void assertFinds(CodeObject code, Rule rule, String instruction) {
        assertThat(Verifier.verify(code))
                .isNotEmpty()
                .first()
                .satisfies(found -> assertThat(found.rule()).isEqualTo(rule))
                .satisfies(found -> assertThat(found.instruction()).isEqualTo(instruction));
    }

    private static CodeObject generator(PythonVersion version, String instructions, String table) {
        return code(
                version,
                Sample.FUNCTION | Sample.GENERATOR,
                "RETURN_GENERATOR; POP_TOP; RESUME; " + instructions,
                table);
    }

    @Test
    void whatIsThrownIntoAGeneratorFindsNoneInPlaceOfWhatWasYielded() {
        String body = "BUILD_LIST; YIELD_VALUE; RESUME 1; POP_TOP; LOAD_CONST; RETURN_VALUE; ";
        String handler = "POP_TOP; LOAD_CONST; LIST_APPEND 1; POP_TOP; LOAD_CONST; RETURN_VALUE";
        assertFinds(
                generator(PythonVersion.V3_13, body + handler, "84010902"),
                Rule.V5_KIND,
                "LIST_APPEND");
    }

    @Test
    void whatIsThrownIntoAWaitingGeneratorOf311CountsAsOfTheUnitBeforeTheTarget() {
        String wait =
                "LOAD_CONST 1; LOAD_CONST; SEND 3; YIELD_VALUE; RESUME 2;"
                        + " JUMP_BACKWARD_NO_INTERRUPT 4; RETURN_VALUE; ";
        String handler = "POP_TOP; POP_TOP; POP_TOP; LOAD_CONST; RETURN_VALUE";
        assertThat(Verifier.verify(generator(PythonVersion.V3_11, wait + handler, ""))).isEmpty();
        assertFinds(
                generator(PythonVersion.V3_11, wait + handler, "88010a04"),
                Rule.V3_CONTROL,
                "SEND");
    }

    @Test
    void nothingJumpsBetweenSendAndTheYieldThatWaits() {
        String wait =
                "LOAD_CONST 1; LOAD_CONST; JUMP_FORWARD 1; SEND 3; YIELD_VALUE; RESUME 2;"
                        + " JUMP_BACKWARD_NO_INTERRUPT 4; RETURN_VALUE";
        assertFinds(generator(PythonVersion.V3_11, wait, ""), Rule.V3_CONTROL, "YIELD_VALUE");
    }

    @Test
    void aSpecialPrecallRaisesWithoutItsArguments() {
        String call = "RESUME; PUSH_NULL; LOAD_CONST; PRECALL; CALL; RETURN_VALUE; ";
        String handler = "POP_TOP; POP_TOP; POP_TOP; LOAD_CONST; RETURN_VALUE";
        assertFinds(
                code(PythonVersion.V3_11, Sample.FUNCTION, call + handler, "83020b04"),
                Rule.V3_CONTROL,
                "PRECALL");
    }

    @Test
    void noHandlerStartsBetweenKeywordNamesAndTheirCall() {
        String call =
                "RESUME; PUSH_NULL; LOAD_CONST 1; LOAD_CONST 1; KW_NAMES 2; CALL 1; RETURN_VALUE";
        assertThat(Verifier.verify(code(PythonVersion.V3_12, Sample.FUNCTION, call, ""))).isEmpty();
        assertFinds(
                code(PythonVersion.V3_12, Sample.FUNCTION, call, "81010504"),
                Rule.V3_CONTROL,
                "CALL");
    }

    @Test
    void aListOfExceptionsIsNoneOnceItsMethodsCanBeReached() {
        String fail = "RESUME; LOAD_CONST 1; RAISE_VARARGS 1; ";
        String collect = "BUILD_LIST; %sCALL_INTRINSIC_2 1; RETURN_VALUE";
        String table = "81020300";
        assertThat(
                        Verifier.verify(
                                code(
                                        PythonVersion.V3_13,
                                        Sample.FUNCTION,
                                        fail + String.format(collect, ""),
                                        table)))
                .isEmpty();
        assertFinds(
                code(
                        PythonVersion.V3_13,
                        Sample.FUNCTION,
                        fail + String.format(collect, "IMPORT_FROM; POP_TOP; "),
                        table),
                Rule.V5_KIND,
                "CALL_INTRINSIC_2");
    }

    @Test
    void aHandlerSeesThatABorrowedValueHasChangedPlaces() {
        String body =
                "RESUME; LOAD_CONST 1; LOAD_FAST_BORROW; NOP; SWAP 2; NOP; POP_TOP; RETURN_VALUE; ";
        String handler = "POP_TOP; DELETE_FAST; RETURN_VALUE";
        CodeObject code =
                Sample.function(PythonVersion.V3_14, body + handler)
                        .argCount(1)
                        .exceptionTable(Sample.bytes(0x83, 3, 8, 2))
                        .build();
        assertFinds(code, Rule.V6_ASSIGNMENT, "DELETE_FAST");
    }

    @Test
    void aMethodThatDoesNotFitTheStackIsAFindingToo() {
        CodeObject code =
                Sample.function(
                                PythonVersion.V3_14,
                                "RESUME; LOAD_CONST; LOAD_ATTR 1; CALL; RETURN_VALUE")
                        .names(Sample.names("a"))
                        .stackSize(1)
                        .build();
        assertFinds(code, Rule.V4_STACK, "LOAD_ATTR");
    }
}
