package dev.pyclair.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule lets through and what not, in the instructions of 3.13. */
class VerifierTest {
    private static final PythonVersion VERSION = PythonVersion.V3_13;
    private static final int LOCAL = 0x20;
    private static final int CELL = 0x40;
    private static final int FREE = 0x80;

    private static CodeObjectBuilder function(String instructions) {
        return Sample.function(VERSION, instructions).names(Sample.names("a", "b"));
    }

    private static List<String> found(CodeObjectBuilder builder) {
        return Verifier.verify(builder.build()).stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESUME; RETURN_CONST",
                "RESUME; LOAD_CONST 1; STORE_FAST; LOAD_FAST; RETURN_VALUE",
                "RESUME; LOAD_FAST_CHECK; POP_TOP; LOAD_FAST; RETURN_VALUE",
                // An unbound variable is set aside and put back.
                "RESUME; LOAD_FAST_AND_CLEAR; STORE_FAST; RETURN_CONST",
                "RESUME; LOAD_GLOBAL 1; LOAD_CONST 1; CALL 1; RETURN_VALUE",
                "RESUME; LOAD_GLOBAL; PUSH_NULL; LOAD_CONST 1; CALL 1; RETURN_VALUE",
                "RESUME; LOAD_GLOBAL; LOAD_ATTR 3; CALL; RETURN_VALUE",
                "RESUME; BUILD_LIST; LOAD_CONST 1; LIST_APPEND 1; RETURN_VALUE",
                "RESUME; LOAD_GLOBAL; GET_ITER; FOR_ITER 3; POP_TOP; JUMP_BACKWARD 5; END_FOR;"
                        + " POP_TOP; RETURN_CONST",
                "RESUME; LOAD_GLOBAL; TO_BOOL; POP_JUMP_IF_FALSE 1; RETURN_CONST; RETURN_CONST 1",
            })
    void accepts(String instructions) {
        assertThat(found(function(instructions))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESUME; BINARY_OP 26; RETURN_CONST"
                        + "|V1 g at 2 BINARY_OP: asks for operation 26; there are those of 0 to 25",
                "RESUME; RAISE_VARARGS 3"
                        + "|V1 g at 2 RAISE_VARARGS: has the argument 3, which means nothing here;"
                        + " it must be 0 to 2",
                "RESUME; SET_FUNCTION_ATTRIBUTE 3; RETURN_CONST"
                        + "|V1 g at 2 SET_FUNCTION_ATTRIBUTE: has the argument 3; it must be one of"
                        + " the bits up to 8",
                "RESUME; EXTENDED_ARG; EXTENDED_ARG; EXTENDED_ARG; EXTENDED_ARG; LOAD_CONST;"
                        + " RETURN_VALUE"
                        + "|V1 g at 2 EXTENDED_ARG: stands four times in a row; an argument has at"
                        + " most 32 bits, so three extend it",
                "RESUME; 0x5b000100000000000000; RETURN_VALUE"
                        + "|V1 g at 2 LOAD_GLOBAL: has a cache that is not zero; only the interpreter"
                        + " fills it",
                "RESUME; LOAD_NAME 2; RETURN_VALUE"
                        + "|V2 g at 2 LOAD_NAME: asks for number 2 of the names, but the last is"
                        + " number 1",
                "RESUME; LOAD_FAST_LOAD_FAST 16; RETURN_VALUE"
                        + "|V2 g at 2 LOAD_FAST_LOAD_FAST: asks for number 1 of the fast variables,"
                        + " but the last is number 0",
                "RESUME; JUMP_BACKWARD 3"
                        + "|V3 g at 0 RESUME: must run once, but a jump leads to it",
                "RESUME; LOAD_CONST; JUMP_BACKWARD 1"
                        + "|V3 g at 4 JUMP_BACKWARD: leads to byte 6, into the middle of an"
                        + " instruction",
                "RESUME; LOAD_GLOBAL; GET_ITER; FOR_ITER; POP_TOP; POP_TOP; RETURN_CONST"
                        + "|V3 g at 14 FOR_ITER: must lead to END_FOR, which it steps over at the end"
                        + " of the loop; it leads to POP_TOP",
                "RESUME; LOAD_GLOBAL; LOAD_CONST; RETURN_VALUE"
                        + "|V4 g at 14 RETURN_VALUE: leaves the frame with 1 more values on the"
                        + " stack; nothing but the result may be there",
                "RESUME; LOAD_GLOBAL; TO_BOOL; POP_JUMP_IF_FALSE 1; LOAD_CONST; RETURN_CONST"
                        + "|V4 g at 26 RETURN_CONST: is reached with 0 values on the stack on one way"
                        + " and with 1 on another",
                "RESUME; PUSH_NULL; POP_TOP; RETURN_CONST"
                        + "|V5 g at 4 POP_TOP: needs a value on top of the stack; it finds NULL",
                "RESUME; LOAD_GLOBAL; LOAD_CONST; CALL; RETURN_VALUE|",
                "RESUME; PUSH_NULL; LOAD_GLOBAL; CALL; RETURN_VALUE"
                        + "|V5 g at 14 CALL: needs an object at place 2 from the top of the stack; it"
                        + " finds NULL",
                "RESUME; LOAD_CONST; MAKE_FUNCTION; RETURN_VALUE"
                        + "|V5 g at 4 MAKE_FUNCTION: needs a code object on top of the stack; it"
                        + " finds None",
                "RESUME; LOAD_CONST; RERAISE"
                        + "|V5 g at 4 RERAISE: needs an exception on top of the stack; it finds None",
                "RESUME; DELETE_FAST; LOAD_FAST; RETURN_VALUE"
                        + "|V6 g at 4 LOAD_FAST: loads x, which is unbound; without a check the"
                        + " interpreter would read NULL",
                "LOAD_CONST; RETURN_VALUE"
                        + "|V7 g: RESUME 0 must come before the first instruction that does"
                        + " something; found LOAD_CONST",
            })
    void says(String instructions, String message) {
        if (message == null) {
            assertThat(found(function(instructions))).isEmpty();
        } else {
            assertThat(found(function(instructions))).containsExactly(message);
        }
    }

    @Test
    void handlersFindTheStackThatTheTableTells() {
        String instructions =
                "RESUME; LOAD_GLOBAL; POP_TOP; RETURN_CONST; PUSH_EXC_INFO; POP_TOP; POP_EXCEPT;"
                        + " RETURN_CONST";
        // Units 1 to 6, with a handler at unit 8; depth 0, then depth 1.
        CodeObjectBuilder good = function(instructions).exceptionTable(Sample.bytes(0x81, 6, 8, 0));
        CodeObjectBuilder deep = function(instructions).exceptionTable(Sample.bytes(0x81, 6, 8, 2));

        assertThat(found(good)).isEmpty();
        assertThat(found(deep))
                .containsExactly(
                        "V3 g at 2 LOAD_GLOBAL: can raise an exception when 0 values are left on the"
                                + " stack; its handler expects 1");
    }

    @ParameterizedTest
    @CsvSource({"02 06 08 00", "81 06 88 00", "81 04 08 00", "81 7f 7f 08 00", "81 06 7f"})
    void exceptionTablesThatAreMalformedAreRejected(String hex) {
        Bytes table = Bytes.of(HexFormat.ofDelimiter(" ").parseHex(hex));
        assertThat(
                        Verifier.verify(
                                function(
                                                "RESUME; LOAD_GLOBAL; POP_TOP; RETURN_CONST;"
                                                        + " PUSH_EXC_INFO; POP_TOP; POP_EXCEPT;"
                                                        + " RETURN_CONST")
                                        .exceptionTable(table)
                                        .build()))
                .extracting(Diagnostic::rule)
                .contains(Rule.V3_CONTROL);
    }

    /**
     * An exception out of a Python function counts as one of the unit before the call (3.13): the
     * handler of that unit finds the stack of the call.
     */
    @Test
    void exceptionsOfCallsReachTheHandlerOfTheUnitBefore() {
        // LOAD_GLOBAL and NOP are covered with depth 0, the call is not.
        String instructions =
                "RESUME; LOAD_GLOBAL 1; NOP; CALL; RETURN_VALUE; PUSH_EXC_INFO; POP_TOP;"
                        + " POP_EXCEPT; RETURN_CONST";
        CodeObject good =
                function(instructions).exceptionTable(Sample.bytes(0x86, 1, 12, 0)).build();
        CodeObject deep =
                function(instructions).exceptionTable(Sample.bytes(0x86, 1, 12, 2)).build();

        assertThat(Verifier.verify(good)).isEmpty();
        assertThat(Verifier.verify(deep)).extracting(Diagnostic::instruction).contains("CALL");
    }

    private static CodeObject inner(String variable, int kind, int argCount) {
        String instructions =
                kind == FREE
                        ? "COPY_FREE_VARS 1; RESUME; LOAD_DEREF; RETURN_VALUE"
                        : "RESUME; LOAD_FAST; FOR_ITER 3; POP_TOP; JUMP_BACKWARD 5; END_FOR; POP_TOP;"
                                + " RETURN_CONST";
        return function(instructions)
                .varNames(Sample.names(variable))
                .localsPlusKinds(Sample.bytes(kind))
                .argCount(argCount)
                .build();
    }

    private static CodeObjectBuilder outer(String instructions, CodeObject inner) {
        return function(instructions)
                .consts(Sample.tuple(Constant.Singleton.NONE, inner))
                .localsPlusKinds(Sample.bytes(LOCAL | CELL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOAD_FAST; BUILD_TUPLE 1; LOAD_CONST 1; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 8;"
                        + " RETURN_VALUE|",
                "LOAD_CONST 1; MAKE_FUNCTION; RETURN_VALUE|RETURN_VALUE",
                "LOAD_CONST; BUILD_TUPLE 1; LOAD_CONST 1; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 8;"
                        + " RETURN_VALUE|SET_FUNCTION_ATTRIBUTE",
                "BUILD_TUPLE; LOAD_CONST 1; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 8; RETURN_VALUE"
                        + "|SET_FUNCTION_ATTRIBUTE",
                "LOAD_CONST 1; MAKE_FUNCTION; PUSH_NULL; CALL; RETURN_VALUE|CALL",
                "LOAD_CONST; LOAD_CONST 1; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 1; RETURN_VALUE"
                        + "|SET_FUNCTION_ATTRIBUTE",
            })
    void functionsGetTheClosureThatTheirCodeNeeds(String instructions, String wrong) {
        List<Diagnostic> found =
                Verifier.verify(
                        outer("MAKE_CELL; RESUME; " + instructions, inner("x", FREE, 0)).build());
        assertThat(found)
                .extracting(Diagnostic::instruction)
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void closuresHoldTheCellOfTheSameName() {
        assertThat(
                        found(
                                outer(
                                        "MAKE_CELL; RESUME; LOAD_FAST; BUILD_TUPLE 1; LOAD_CONST 1;"
                                                + " MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 8;"
                                                + " RETURN_VALUE",
                                        inner("y", FREE, 0))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOAD_CONST 1; MAKE_FUNCTION; LOAD_GLOBAL; GET_ITER; CALL; RETURN_VALUE|",
                "LOAD_CONST 1; MAKE_FUNCTION; LOAD_GLOBAL; CALL; RETURN_VALUE|CALL",
                "LOAD_CONST 1; MAKE_FUNCTION; PUSH_NULL; CALL; RETURN_VALUE|CALL",
                "LOAD_CONST 1; MAKE_FUNCTION; RETURN_VALUE|RETURN_VALUE",
            })
    void whatTrustsItsArgumentsIsCalledAtOnce(String instructions, String wrong) {
        List<Diagnostic> found =
                Verifier.verify(
                        outer("MAKE_CELL; RESUME; " + instructions, inner(".0", LOCAL, 1)).build());
        assertThat(found)
                .extracting(Diagnostic::instruction)
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void cellsAreMadeAtTheStart() {
        assertThat(
                        found(
                                function("RESUME; MAKE_CELL; LOAD_DEREF; RETURN_VALUE")
                                        .localsPlusKinds(Sample.bytes(LOCAL | CELL))))
                .containsExactly(
                        "V6 g: variable x is shared with inner functions, but no MAKE_CELL at the"
                                + " start makes its cell");
    }

    @Test
    void argumentsHaveVariables() {
        assertThat(found(function("RESUME; RETURN_CONST").argCount(2)))
                .containsExactly("V7 g: there are 2 arguments, but only 1 variables to hold them");
        assertThat(found(function("RESUME; LOAD_FAST; RETURN_VALUE").argCount(1))).isEmpty();
    }

    @Test
    void generatorsYield() {
        String start = "RETURN_GENERATOR; POP_TOP; RESUME; ";
        int flags = Sample.FUNCTION | Sample.GENERATOR;
        String body = "LOAD_CONST 1; YIELD_VALUE; RESUME 1; POP_TOP; RETURN_CONST";

        assertThat(found(function(start + body).flags(flags))).isEmpty();
        assertThat(found(function(start + body))).isNotEmpty();
        assertThat(found(function("RESUME; " + body).flags(flags))).isNotEmpty();
        assertThat(
                        found(
                                function(start + "LOAD_CONST 1; YIELD_VALUE; POP_TOP; RETURN_CONST")
                                        .flags(flags)))
                .hasSize(1);
    }

    @Test
    void whatWaitsForAGeneratorHasIt() {
        String start = "RETURN_GENERATOR; POP_TOP; RESUME; ";
        String loop = "SEND 3; YIELD_VALUE 1; RESUME 2; JUMP_BACKWARD_NO_INTERRUPT 5; END_SEND;";
        int flags = Sample.FUNCTION | Sample.GENERATOR;

        assertThat(
                        found(
                                function(
                                                start
                                                        + "LOAD_GLOBAL; GET_YIELD_FROM_ITER;"
                                                        + " LOAD_CONST; "
                                                        + loop
                                                        + "RETURN_VALUE")
                                        .flags(flags)))
                .isEmpty();
        assertThat(
                        found(
                                function(
                                                start
                                                        + "LOAD_CONST 1; YIELD_VALUE 1; RESUME 2;"
                                                        + " RETURN_VALUE")
                                        .flags(flags)))
                .containsExactly(
                        "V3 g at 8 YIELD_VALUE: must come directly after SEND, as the RESUME behind"
                                + " says that it waits for another generator");
    }

    @Test
    void lineTablesCoverTheCode() {
        assertThat(found(function("RESUME; RETURN_CONST").lineTable(Sample.lines(3))))
                .containsExactly("V8 g: the line table covers 3 code units; the code has 2");
        assertThat(found(function("RESUME; RETURN_CONST").lineTable(Sample.bytes(0x71))))
                .hasSize(1);
        // A short form whose columns are missing.
        assertThat(found(function("RESUME; RETURN_CONST").lineTable(Sample.bytes(0x81))))
                .hasSize(1);
        assertThat(found(function("RESUME; RETURN_CONST").lineTable(Sample.bytes(0x81, 0x10))))
                .isEmpty();
    }

    @Test
    void constantsDoNotChange() {
        Constant list = Constant.Container.of(Constant.Kind.LIST);
        CodeObject code = function("RESUME; RETURN_CONST").build();

        assertThat(found(function("RESUME; RETURN_CONST").consts(Sample.tuple(list))))
                .containsExactly(
                        "V9 g: a constant is a list, which can change; only what cannot may be a"
                                + " constant");
        assertThat(found(function("RESUME; RETURN_CONST").consts(Sample.tuple(Sample.tuple(list)))))
                .hasSize(1);
        assertThat(found(function("RESUME; RETURN_CONST").consts(Sample.tuple(Sample.tuple(code)))))
                .hasSize(1);
        assertThat(found(function("RESUME; RETURN_CONST").consts(Sample.tuple(code)))).isEmpty();
    }

    @Test
    void nestedCodeIsVerifiedToo() {
        CodeObject inner = Sample.function(VERSION, "RESUME; RETURN_VALUE").build();
        List<Diagnostic> found =
                Verifier.verify(
                        function("RESUME; RETURN_CONST").consts(Sample.tuple(inner)).build());

        assertThat(found).extracting(Diagnostic::code).containsExactly(inner);
        assertThat(Verifier.analyze(inner).diagnostics()).hasSize(1);
    }

    @Test
    void tellsWhatIsOnTheStack() {
        Verification verification =
                Verifier.analyze(
                        function(
                                        "RESUME; LOAD_GLOBAL; GET_ITER; FOR_ITER 3; POP_TOP;"
                                                + " JUMP_BACKWARD 5; END_FOR; POP_TOP; RETURN_CONST")
                                .build());

        assertThat(verification.isAccepted()).isTrue();
        assertThat(verification.before(0).orElseThrow().depth()).isZero();
        assertThat(verification.before(18).orElseThrow())
                .isEqualTo(
                        new StackState(
                                List.of(SlotKind.ITERATOR, SlotKind.ANY), List.of(SlotKind.NULL)));
        assertThat(verification.before(1)).isEmpty();
    }

    @Test
    void hugeNumbersCostNothing() {
        assertThat(found(function("RESUME; RETURN_CONST").stackSize(Integer.MAX_VALUE)))
                .containsExactly("V4 g: co_stacksize is 2147483647; no frame could be made for it");
        assertThat(
                        found(
                                function(
                                                "RESUME; LOAD_GLOBAL; EXTENDED_ARG 127; EXTENDED_ARG"
                                                        + " 255; UNPACK_SEQUENCE 65535; RETURN_CONST")
                                        .stackSize(1 << 24)))
                .hasSize(1);
    }

    @Test
    void workIsBounded() {
        String round = "LOAD_GLOBAL; EXTENDED_ARG 127; UNPACK_SEQUENCE 65535; BUILD_TUPLE 65535;";
        CodeObject code =
                function("RESUME; " + (round + "POP_TOP;").repeat(2000) + "RETURN_CONST")
                        .stackSize(1 << 24)
                        .build();

        List<Diagnostic> found = assertTimeout(Duration.ofSeconds(10), () -> Verifier.verify(code));
        assertThat(found).extracting(Diagnostic::rule).contains(Rule.V4_STACK);
    }

    @Test
    void versionsWithoutATableCannotBeVerified() {
        CodeObject code = CodeObject.builder(PythonVersion.V3_5).build();
        assertThatThrownBy(() -> Verifier.verify(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of 3.5 cannot be verified");
    }
}
