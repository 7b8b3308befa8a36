package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import org.junit.jupiter.api.Test;

final class SignatureTest {
    private static CodeObjectBuilder function(int flags, String... names) {
        var texts = new Text[names.length];
        for (int i = 0; i < names.length; i++) {
            texts[i] = Text.of(names[i]);
        }
        PythonVersion version = PythonVersion.parse("3.8").orElseThrow();
        return CodeObject.builder(version).flags(flags).varNames(Names.of(texts));
    }

    @Test
    void showsEveryKindOfParameter() {
        CodeObject code =
                function(0xf, "a", "b", "c", "args", "kwargs", "local")
                        .argCount(2)
                        .posOnlyArgCount(1)
                        .kwOnlyArgCount(1)
                        .build();

        assertThat(Signature.of(code)).isEqualTo("(a, /, b, *args, c, **kwargs)");
    }

    @Test
    void marksKeywordOnlyParametersWithAStar() {
        assertThat(Signature.of(function(0x3, "a", "b").argCount(1).kwOnlyArgCount(1).build()))
                .isEqualTo("(a, *, b)");
    }

    @Test
    void isEmptyForModulesAndClasses() {
        assertThat(Signature.of(function(0).build())).isEmpty();
    }

    @Test
    void survivesCountsBeyondTheNames() {
        assertThat(Signature.of(function(0x3, "a").argCount(3).build())).isEqualTo("(a, ?, ?)");
    }
}
