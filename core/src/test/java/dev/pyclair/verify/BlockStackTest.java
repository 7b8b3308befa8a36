package dev.pyclair.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verifier lets through and what not where frames have a block stack (to 3.10). */
class BlockStackTest {
    private static CodeObjectBuilder function(String version, String instructions) {
        return Sample.function(PythonVersion.parse(version).orElseThrow(), instructions)
                .localCount(1)
                .names(Sample.names("a", "b"))
                .stackSize(10);
    }

    private static List<String> found(String version, String instructions) {
        return Verifier.verify(function(version, instructions).build()).stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // try: ... finally: ...
                "2.7|SETUP_FINALLY 4; POP_BLOCK; LOAD_CONST; END_FINALLY; LOAD_CONST; RETURN_VALUE",
                "3.7|SETUP_FINALLY 4; POP_BLOCK; LOAD_CONST; END_FINALLY; LOAD_CONST; RETURN_VALUE",
                "3.8|SETUP_FINALLY 4; POP_BLOCK; BEGIN_FINALLY; END_FINALLY; LOAD_CONST;"
                        + " RETURN_VALUE",
                // A return in try goes through the finally, which is called in 3.8.
                "3.7|SETUP_FINALLY 4; LOAD_CONST; RETURN_VALUE; END_FINALLY; LOAD_CONST;"
                        + " RETURN_VALUE",
                "3.8|SETUP_FINALLY 8; LOAD_GLOBAL; POP_BLOCK; CALL_FINALLY 2; RETURN_VALUE;"
                        + " END_FINALLY; LOAD_CONST; RETURN_VALUE",
                // break and continue.
                "3.7|SETUP_LOOP 2; BREAK_LOOP; LOAD_CONST; RETURN_VALUE",
                "3.7|SETUP_LOOP 10; SETUP_FINALLY 2; BREAK_LOOP; END_FINALLY; JUMP_ABSOLUTE 2;"
                        + " POP_BLOCK; LOAD_CONST; RETURN_VALUE",
                "3.7|SETUP_LOOP 8; SETUP_FINALLY 2; CONTINUE_LOOP 2; END_FINALLY; JUMP_ABSOLUTE 2;"
                        + " LOAD_CONST; RETURN_VALUE",
                // except: ...
                "2.7|SETUP_EXCEPT 7; LOAD_GLOBAL; RETURN_VALUE; NOP; NOP; NOP; POP_TOP; POP_TOP;"
                        + " POP_TOP; LOAD_CONST; RETURN_VALUE",
                "3.6|SETUP_EXCEPT 4; LOAD_GLOBAL; RETURN_VALUE; POP_TOP; POP_TOP; POP_TOP;"
                        + " POP_EXCEPT; LOAD_CONST; RETURN_VALUE",
                "3.10|SETUP_FINALLY 3; LOAD_GLOBAL; POP_BLOCK; RETURN_VALUE; POP_TOP; POP_TOP;"
                        + " POP_TOP; LOAD_CONST; ROT_FOUR; POP_EXCEPT; RETURN_VALUE",
                "3.9|SETUP_FINALLY 6; LOAD_GLOBAL; POP_BLOCK; RETURN_VALUE; RERAISE",
                // To 3.6 the handler is over before the finally that is its last part.
                "3.6|SETUP_EXCEPT 4; LOAD_GLOBAL; RETURN_VALUE; POP_TOP; POP_TOP; POP_TOP;"
                        + " SETUP_FINALLY 6; POP_BLOCK; POP_EXCEPT; LOAD_CONST; END_FINALLY;"
                        + " LOAD_CONST; RETURN_VALUE",
                // with
                "3.7|LOAD_GLOBAL; SETUP_WITH 6; POP_TOP; POP_BLOCK; LOAD_CONST; WITH_CLEANUP_START;"
                        + " WITH_CLEANUP_FINISH; END_FINALLY; LOAD_CONST; RETURN_VALUE",
                "2.7|LOAD_GLOBAL; SETUP_WITH 5; POP_TOP; POP_BLOCK; LOAD_CONST; WITH_CLEANUP;"
                        + " END_FINALLY; LOAD_CONST; RETURN_VALUE",
                // What the compiler of 3.10 leaves of a jump that it optimises away.
                "3.10|EXTENDED_ARG 1; NOP; LOAD_CONST; RETURN_VALUE",
                // Unbound variables are asked for.
                "3.6|LOAD_FAST; RETURN_VALUE",
            })
    void accepts(String version, String instructions) {
        assertThat(found(version, instructions)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.7|POP_BLOCK; LOAD_CONST; RETURN_VALUE"
                        + "|V4 g at 0 POP_BLOCK: closes a block, but none is open",
                "3.7|BREAK_LOOP|V4 g at 0 BREAK_LOOP: leaves a loop, but no block of one is open",
                "3.7|SETUP_LOOP; JUMP_ABSOLUTE"
                        + "|V4 g at 0 SETUP_LOOP: is reached with some blocks open and with others",
                "3.7|LOAD_CONST; SETUP_LOOP 4; POP_TOP; LOAD_CONST; LOAD_CONST; RETURN_VALUE"
                        + "|V4 g at 4 POP_TOP: takes values that were on the stack before the"
                        + " innermost block was opened: 0 would be left, and the block needs 1",
                "3.7|LOAD_CONST; END_FINALLY; LOAD_CONST 1; END_FINALLY; LOAD_CONST; RETURN_VALUE"
                        + "|V5 g at 6 END_FINALLY: needs why finally was entered on top of the"
                        + " stack; it finds an object",
                "3.8|LOAD_CONST 1; END_FINALLY; LOAD_CONST; RETURN_VALUE"
                        + "|V5 g at 2 END_FINALLY: needs why finally was entered on top of the"
                        + " stack; it finds an object",
                "3.9|POP_EXCEPT; LOAD_CONST; RETURN_VALUE"
                        + "|V5 g at 0 POP_EXCEPT: needs the block of a handler on top",
                "3.9|SETUP_FINALLY 6; LOAD_GLOBAL; POP_BLOCK; RETURN_VALUE; RETURN_VALUE"
                        + "|V4 g at 8 RETURN_VALUE: leaves the frame with the block of a handler"
                        + " open; the exception handled before would never be put back",
                "3.9|SETUP_FINALLY 6; LOAD_GLOBAL; POP_BLOCK; RETURN_VALUE; POP_TOP; POP_TOP;"
                        + " POP_TOP; POP_TOP"
                        + "|V5 g at 14 POP_TOP: needs an object on top of the stack; it finds the"
                        + " exception handled before",
                "3.9|SETUP_FINALLY 6; LOAD_GLOBAL; POP_BLOCK; RETURN_VALUE; POP_TOP; POP_TOP;"
                        + " POP_TOP; LOAD_CONST; ROT_FOUR; LOAD_GLOBAL; RETURN_VALUE"
                        + "|V5 g at 18 LOAD_GLOBAL: unwinds the block of a handler, at whose level"
                        + " the exception handled before must be",
                "3.8|END_ASYNC_FOR; LOAD_CONST; RETURN_VALUE"
                        + "|V4 g at 0 END_ASYNC_FOR: needs 7 values on the stack; it is empty",
                "3.9|LOAD_CONST; YIELD_VALUE; RETURN_VALUE"
                        + "|V7 g at 2 YIELD_VALUE: suspends a generator, but co_flags do not say"
                        + " that this is one",
                "2.7|LOAD_CONST; DUP_TOPX 4; RETURN_VALUE"
                        + "|V1 g at 3 DUP_TOPX: has the argument 4, which means nothing here; it"
                        + " must be 2 to 3",
                "2.7|LOAD_CONST; LOAD_CONST; COMPARE_OP 11; RETURN_VALUE"
                        + "|V1 g at 6 COMPARE_OP: asks for operation 11; there are those of 0 to 10",
                "2.7|JUMP_ABSOLUTE 2"
                        + "|V3 g at 0 JUMP_ABSOLUTE: leads to byte 2, into the middle of an"
                        + " instruction",
                "2.7|0x6400|V1 g at 0 LOAD_CONST: is cut off: two bytes of argument must follow",
                "3.6|LOAD_CLOSURE; RETURN_VALUE"
                        + "|V2 g at 0 LOAD_CLOSURE: asks for number 0 of the cells, but there are"
                        + " none",
            })
    void says(String version, String instructions, String message) {
        assertThat(found(version, instructions)).containsExactly(message);
    }

    /** A jump of END_ASYNC_FOR is the byte that all instructions have, which dis does not show. */
    @Test
    void endOfAsyncForHasNoArgument() {
        assertThat(found("3.9", "0x3607; LOAD_CONST; RETURN_VALUE"))
                .containsExactly(
                        "V1 g at 0 END_ASYNC_FOR: has an argument, by which it would jump");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void framesHaveRoomForTwentyBlocks(int count) {
        String instructions = "SETUP_LOOP; ".repeat(count) + "LOAD_CONST; RETURN_VALUE";
        assertThat(found("3.7", instructions)).hasSize(count - 20);
    }

    /** The values of an exception count, though one slot stands for them. */
    @ParameterizedTest
    @CsvSource({"2.7,3", "3.7,6", "3.8,6"})
    void handlersNeedRoom(String version, int size) {
        String normal = version.equals("3.8") ? "BEGIN_FINALLY" : "LOAD_CONST";
        int distance = version.equals("3.8") ? 4 : 4;
        CodeObjectBuilder builder =
                function(
                        version,
                        "SETUP_FINALLY "
                                + distance
                                + "; POP_BLOCK; "
                                + normal
                                + "; END_FINALLY; LOAD_CONST; RETURN_VALUE");
        assertThat(Verifier.verify(builder.stackSize(size).build())).isEmpty();
        assertThat(Verifier.verify(builder.stackSize(size - 1).build()))
                .extracting(Diagnostic::rule)
                .contains(Rule.V4_STACK);
    }

    @Test
    void generatorsOf310StartWithWhatIsSent() {
        CodeObjectBuilder good =
                function("3.10", "GEN_START; LOAD_CONST; RETURN_VALUE")
                        .flags(Sample.FUNCTION | Sample.GENERATOR);
        CodeObjectBuilder bad =
                function("3.10", "LOAD_CONST; RETURN_VALUE")
                        .flags(Sample.FUNCTION | Sample.GENERATOR);

        assertThat(Verifier.verify(good.build())).isEmpty();
        assertThat(Verifier.verify(bad.build()))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.V4_STACK);
    }

    @Test
    void flagsThatDenyCellsAreRejectedWhereThereAreSome() {
        CodeObjectBuilder builder =
                function("2.7", "LOAD_CLOSURE; RETURN_VALUE")
                        .flags(Sample.FUNCTION | 0x40)
                        .cellVars(Names.of(Text.of("x")));
        assertThat(Verifier.verify(builder.build()))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.V7_SHAPE);
    }

    @Test
    void lineTablesAreMadeOfPairs() {
        String instructions = "LOAD_CONST; RETURN_VALUE";
        assertThat(
                        Verifier.verify(
                                function("3.9", instructions)
                                        .lineTable(Sample.bytes(1, 2, 3))
                                        .build()))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.V8_TABLES);
        assertThat(Verifier.verify(function("3.10", instructions).lineTable(Bytes.EMPTY).build()))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.V8_TABLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "2.6", "3.5"})
    void otherVersionsCannotBeVerified(String version) {
        CodeObjectBuilder builder = function(version, "LOAD_CONST; RETURN_VALUE");
        assertThatThrownBy(() -> Verifier.verify(builder.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of " + version + " cannot be verified");
    }
}
