package dev.pyclair.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.PythonVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that the stack borrows from variables (3.14 on) are used before the variable changes. */
class BorrowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOAD_FAST_BORROW; RETURN_VALUE|",
                "LOAD_FAST_BORROW; LOAD_CONST; STORE_FAST; RETURN_VALUE|STORE_FAST",
                "LOAD_FAST; LOAD_CONST; STORE_FAST; RETURN_VALUE|",
                "LOAD_FAST_BORROW; LOAD_CONST; STORE_FAST 1; RETURN_VALUE|",
                "LOAD_FAST_BORROW; DELETE_FAST; RETURN_VALUE|DELETE_FAST",
                "LOAD_FAST_BORROW; LOAD_FAST_AND_CLEAR; POP_TOP; RETURN_VALUE|LOAD_FAST_AND_CLEAR",
                "LOAD_FAST_BORROW; STORE_FAST 1; LOAD_CONST; RETURN_VALUE|STORE_FAST",
                "LOAD_FAST_BORROW; COPY 1; POP_TOP; LOAD_CONST; STORE_FAST; RETURN_VALUE|STORE_FAST",
                "LOAD_FAST_BORROW; LOAD_CONST; SWAP 2; STORE_FAST 1; RETURN_VALUE|STORE_FAST",
                "LOAD_FAST_BORROW; LOAD_ATTR 1; LOAD_CONST; STORE_FAST; CALL; RETURN_VALUE"
                        + "|STORE_FAST",
                "LOAD_FAST_BORROW; LOAD_ATTR; LOAD_CONST; STORE_FAST; RETURN_VALUE|",
                "LOAD_FAST_BORROW; FORMAT_SIMPLE; STORE_FAST 1; LOAD_CONST; RETURN_VALUE|STORE_FAST",
                "LOAD_FAST_BORROW; UNARY_NEGATIVE; STORE_FAST; LOAD_CONST; RETURN_VALUE|",
            })
    void variablesKeepWhatIsBorrowed(String instructions, String wrong) {
        for (PythonVersion version : List.of(PythonVersion.V3_14, PythonVersion.V3_15)) {
            List<Diagnostic> found =
                    Verifier.verify(
                            Sample.function(version, "RESUME; " + instructions)
                                    .names(Sample.names("a"))
                                    .varNames(Sample.names("x", "y"))
                                    .argCount(1)
                                    .build());
            assertThat(found)
                    .extracting(Diagnostic::instruction)
                    .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        }
    }
}
