package dev.pyclair.pyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NewFileTest {
    private static PythonVersion version(String name) {
        return PythonVersion.parse(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2.7, 03f30d0a04030201",
        "3.5, 170d0d0a0403020107000000",
        "3.6, 330d0d0a0403020107000000",
        "3.8, 550d0d0a000000000403020107000000",
        "3.15, 520e0d0a000000000403020107000000",
        "1.0, 0299990004030201",
    })
    void timestampHeaderHasTheReleasedMagicNumber(String version, String hex) {
        PycHeader header = PycHeader.timestamp(version(version), 0x01020304, 7);
        assertThat(header.bytes().toString()).isEqualTo(hex);
        assertThat(header.kind()).isEqualTo(PycHeader.Kind.TIMESTAMP);
        assertThat(header.mtime()).hasValue(0x01020304);
    }

    @Test
    void hashHeaderHoldsTheHash() {
        Bytes hash =
                Bytes.of(
                        (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5, (byte) 6, (byte) 7,
                        (byte) 8);
        PycHeader checked = PycHeader.hash(version("3.13"), hash, true);
        assertThat(checked.bytes().toString()).isEqualTo("f30d0d0a030000000102030405060708");
        assertThat(checked.kind()).isEqualTo(PycHeader.Kind.CHECKED_HASH);
        assertThat(checked.sourceHash()).isEqualTo(hash);
        assertThat(PycHeader.hash(version("3.13"), hash, false).kind())
                .isEqualTo(PycHeader.Kind.UNCHECKED_HASH);
    }

    @Test
    void hashHeaderNeedsAVersionThatKnowsIt() {
        assertThatThrownBy(() -> PycHeader.hash(version("3.6"), Bytes.EMPTY, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("headers of 3.6 hold no hash");
        assertThatThrownBy(() -> PycHeader.hash(version("3.7"), Bytes.EMPTY, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the hash of a source has 8 bytes, not 0");
    }

    @ParameterizedTest
    @EnumSource
    void newFileIsReadBack(PythonVersion version) {
        CodeObject code =
                CodeObject.builder(version)
                        .name(Text.of("f"))
                        .filename(Text.of("f.py"))
                        .consts(
                                Constant.Container.of(
                                        version.codeShape() == version("1.0").codeShape()
                                                ? Constant.Kind.LIST
                                                : Constant.Kind.TUPLE,
                                        new Constant.Int(70000),
                                        new Constant.Float(1.5),
                                        Constant.Singleton.NONE))
                        .build();
        PycFile file = PycFile.of(PycHeader.timestamp(version, 0, 0), code);
        byte[] bytes = file.toBytes();
        assertThat(file.size()).isEqualTo(bytes.length);
        PycFile again = PycFile.read(bytes);
        assertThat(again.toBytes()).isEqualTo(bytes);
        assertThat(again.code().consts()).isEqualTo(code.consts());
        assertThat(again.shape().isEmpty()).isTrue();
    }
}
