package dev.pyclair.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.MalformedPycException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 38 ways to write a code object or a file wrong, 18 of which end CPython 3.13 by a segmentation
 * fault, and which rule each breaks.
 */
class RecipesTest {
    // spotless:off
    private static final String[][] RECIPES = {
        // number and what is wrong, versions in which it can be written, rule, instructions
        {"01 pops an empty stack", "11 12 13", "V4", "RESUME; POP_TOP; POP_TOP; POP_TOP; LOAD_CONST; RETURN_VALUE"},
        {"02 returns from an empty stack", "11 12 13", "V4", "RESUME; RETURN_VALUE"},
        {"03 loads constant 200 of 2", "11 12 13", "V2", "RESUME; LOAD_CONST 200; RETURN_VALUE"},
        {"04 loads an unbound variable without a check", "12 13", "V6", "RESUME; LOAD_FAST; RETURN_VALUE"},
        {"04 loads an unbound variable, which 3.11 checks: an exception", "11", "", "RESUME; LOAD_FAST; RETURN_VALUE"},
        {"05 loads variable 40 of 1", "11 12 13", "V2", "RESUME; LOAD_FAST 40; RETURN_VALUE"},
        {"06 pushes more than fits", "11 12 13", "V4", "RESUME; LOAD_CONST; LOAD_CONST; LOAD_CONST; LOAD_CONST; LOAD_CONST; RETURN_VALUE"},
        {"07 jumps past the end", "11 12 13", "V3", "RESUME; JUMP_FORWARD 200; LOAD_CONST; RETURN_VALUE"},
        {"08 jumps into caches, which are not empty", "13", "V1 V3", "RESUME; JUMP_FORWARD 2; 0x5b00ffffffffffffffff; RETURN_VALUE"},
        {"08 jumps into caches", "11 12 13", "V3", "RESUME; JUMP_FORWARD 2; LOAD_GLOBAL; RETURN_VALUE"},
        {"09 loads the global of name 99 of 1", "11 12 13", "V2", "RESUME; LOAD_GLOBAL 198; RETURN_VALUE"},
        {"10 calls without anything to call", "13 12", "V4", "RESUME; LOAD_CONST; CALL; RETURN_VALUE"},
        {"10 calls without anything to call", "11", "V4", "RESUME; LOAD_CONST; PRECALL; CALL; RETURN_VALUE"},
        {"11 iterates over an int", "11", "V5", "RESUME; LOAD_CONST 1; FOR_ITER; POP_TOP; LOAD_CONST; RETURN_VALUE"},
        {"11 iterates over an int", "12", "V5", "RESUME; LOAD_CONST 1; FOR_ITER; END_FOR; LOAD_CONST; RETURN_VALUE"},
        {"11 iterates over an int", "13", "V5", "RESUME; LOAD_CONST 1; FOR_ITER; END_FOR; POP_TOP; LOAD_CONST; RETURN_VALUE"},
        {"12 has a handler of depth 50", "11 12 13", "V3", "RESUME; LOAD_CONST; RAISE_VARARGS 1; RETURN_VALUE", "8102034124"},
        {"13 has a handler outside of the code", "11 12 13", "V3", "RESUME; LOAD_CONST; RAISE_VARARGS 1; RETURN_VALUE", "81027e2000"},
        {"14 has an exception table that is cut off", "11 12 13", "V3", "RESUME; LOAD_CONST; RAISE_VARARGS 1; RETURN_VALUE", "81"},
        {"15 falls off the end", "11 12 13", "V3", "RESUME; NOP"},
        {"16 has an instruction that there is not", "11 12 13", "V1", "RESUME; 0xe500; LOAD_CONST; RETURN_VALUE"},
        {"17 swaps beyond the stack", "11 12 13", "V4", "RESUME; LOAD_CONST; SWAP 100; RETURN_VALUE"},
        {"18 yields in a plain function", "11 12 13", "V7", "RESUME; LOAD_CONST; YIELD_VALUE; RESUME 1; POP_TOP; LOAD_CONST; RETURN_VALUE"},
        {"19 sends to an int, which SEND looks at: an exception", "12 13", "", "RESUME; LOAD_CONST 1; LOAD_CONST; SEND; POP_TOP; RETURN_VALUE"},
        {"19 sends to an int, which SEND looks at: an exception", "11", "", "RESUME; LOAD_CONST 1; LOAD_CONST; SEND 1; POP_TOP; RETURN_VALUE"},
        {"20 takes an int for the exception handled before", "11 12 13", "V5", "RESUME; LOAD_CONST 1; POP_EXCEPT; LOAD_CONST; RETURN_VALUE"},
        {"21 names arguments by an int", "13", "V5", "RESUME; LOAD_CONST; PUSH_NULL; LOAD_CONST; LOAD_CONST 1; CALL_KW 1; RETURN_VALUE"},
        {"21 names arguments by an int", "12", "V2", "RESUME; PUSH_NULL; LOAD_CONST; LOAD_CONST; KW_NAMES 1; CALL 1; RETURN_VALUE"},
        {"21 names arguments by an int", "11", "V2", "RESUME; PUSH_NULL; LOAD_CONST; LOAD_CONST; KW_NAMES 1; PRECALL 1; CALL 1; RETURN_VALUE"},
        {"22 makes a list of what is not there", "11 12 13", "V4", "RESUME; BUILD_LIST 200; RETURN_VALUE"},
        {"23 appends to an int", "11 12 13", "V5", "RESUME; LOAD_CONST 1; LOAD_CONST; LIST_APPEND 1; RETURN_VALUE"},
        {"24 takes a plain variable for a cell", "11 12 13", "V5", "RESUME; LOAD_CONST 1; STORE_FAST; LOAD_DEREF; RETURN_VALUE"},
        {"25 ends in EXTENDED_ARG", "11 12 13", "V1", "RESUME; EXTENDED_ARG 1"},
        {"27 has an instrumented instruction", "13", "V1", "INSTRUMENTED_LINE; LOAD_CONST; RETURN_VALUE"},
        {"28 has a specialised instruction", "11 12 13", "V1", "RESUME; LOAD_CONST 1; LOAD_ATTR_MODULE; RETURN_VALUE"},
        {"29 copies cells from no closure", "11 12 13", "V7", "COPY_FREE_VARS 3; RESUME; LOAD_CONST; RETURN_VALUE"},
        {"30 loops without end, which is legal", "13", "", "RESUME; JUMP_BACKWARD 2"},
        {"30 loops without end, which is legal", "11 12", "", "RESUME; JUMP_BACKWARD 1"},
        {"35 converts by no conversion", "13", "V1", "RESUME; LOAD_CONST 1; CONVERT_VALUE 9; RETURN_VALUE"},
        {"36 calls intrinsic 200", "12 13", "V1", "RESUME; LOAD_CONST 1; CALL_INTRINSIC_1 200; RETURN_VALUE"},
        {"37 does binary operation 200", "11 12 13", "V1", "RESUME; LOAD_CONST 1; LOAD_CONST 1; BINARY_OP 200; RETURN_VALUE"},
    };
    // spotless:on

    record Recipe(String name, PythonVersion version, String rules, String code, String table) {
        @Override
        public String toString() {
            return version + " " + name;
        }
    }

    static List<Recipe> recipes() {
        var recipes = new ArrayList<Recipe>();
        for (String[] row : RECIPES) {
            for (String minor : row[1].split(" ")) {
                PythonVersion version = PythonVersion.parse("3." + minor).orElseThrow();
                recipes.add(
                        new Recipe(row[0], version, row[2], row[3], row.length > 4 ? row[4] : ""));
            }
        }
        return recipes;
    }

    private static List<String> rules(CodeObjectBuilder builder) {
        return Verifier.verify(builder.build()).stream()
                .map(diagnostic -> diagnostic.rule().id())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void breaksItsRule(Recipe recipe) {
        CodeObjectBuilder builder =
                Sample.function(recipe.version, recipe.code)
                        .names(Sample.names("print"))
                        .exceptionTable(Bytes.of(HexFormat.of().parseHex(recipe.table)));

        List<String> expected =
                recipe.rules.isEmpty() ? List.of() : List.of(recipe.rules.split(" "));
        if (expected.isEmpty()) {
            assertThat(Verifier.verify(builder.build())).isEmpty();
        } else {
            assertThat(rules(builder)).isNotEmpty().isSubsetOf(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"V3_11", "V3_12", "V3_13"})
    void lineTableThatIsEmptyIs26(PythonVersion version) {
        assertThat(
                        rules(
                                Sample.function(version, "RESUME; LOAD_CONST 1; RAISE_VARARGS 1")
                                        .lineTable(Bytes.EMPTY)))
                .containsExactly("V8");
    }

    @ParameterizedTest
    @CsvSource({"V3_11", "V3_12", "V3_13"})
    void generatorWithoutItsStartIs38(PythonVersion version) {
        assertThat(
                        rules(
                                Sample.function(
                                                version,
                                                "RESUME; LOAD_CONST 1; YIELD_VALUE; RESUME 1;"
                                                        + " RETURN_VALUE")
                                        .flags(Sample.FUNCTION | Sample.GENERATOR)))
                .containsExactly("V7");
    }

    /** 31 to 34 are no code objects; the reader refuses them, so that nobody can verify them. */
    @ParameterizedTest
    @CsvSource({"db010000007200000000", "28ffffff7f", "be0100000072000000"})
    void marshalThatIsMalformedIsNotRead(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> PycFile.readRaw(bytes, PythonVersion.V3_13))
                .isInstanceOf(MalformedPycException.class);
    }

    @Test
    void marshalThatIsNestedTooDeepIsNotRead() {
        byte[] bytes = HexFormat.of().parseHex("a901".repeat(100_000) + "4e");
        assertThatThrownBy(() -> PycFile.readRaw(bytes, PythonVersion.V3_13))
                .isInstanceOf(MalformedPycException.class);
    }
}
