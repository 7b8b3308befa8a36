package dev.pyclair.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import that may be lazy (3.15 on) takes for names. */
class LazyImportTest {
    @ParameterizedTest
    @CsvSource({
        // Constant, argument of IMPORT_NAME, whether that is right.
        "0, 0, true",
        "0, 1, true",
        "1, 1, false",
        "2, 1, true",
        "3, 1, true",
        "4, 1, false",
        "4, 0, false",
        "4, 2, true",
        "1, 2, true",
    })
    void namesAreStrings(int names, int oparg, boolean isRight) {
        List<Diagnostic> found =
                Verifier.verify(
                        Sample.function(
                                        PythonVersion.V3_15,
                                        "RESUME; LOAD_SMALL_INT; LOAD_CONST "
                                                + names
                                                + "; IMPORT_NAME "
                                                + oparg
                                                + "; RETURN_VALUE")
                                .consts(
                                        Sample.tuple(
                                                Constant.Singleton.NONE,
                                                new Constant.Int(1),
                                                Text.of("a"),
                                                Sample.tuple(Text.of("a")),
                                                Sample.tuple(new Constant.Int(1))))
                                .names(Sample.names("os"))
                                .build());
        assertThat(found)
                .extracting(Diagnostic::rule)
                .isEqualTo(isRight ? List.of() : List.of(Rule.V5_KIND));
    }
}
