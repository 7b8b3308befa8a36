package dev.pyclair.compiler.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.PythonCompiler;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cached files are those that CPython writes, to the last reference. */
final class CompiledFileTest {
    private static final PythonVersion VERSION = UnitGolden.VERSION;

    static List<String> goldens() {
        return UnitGolden.lines("streams.tsv");
    }

    private static CodeObject compile(String source) {
        return PythonCompiler.compile(
                source.getBytes(StandardCharsets.UTF_8), "file.py", 0, warning -> {});
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void streamsAreThoseOfCPython(String line) {
        String[] row = line.split("\t");
        String source = UnitGolden.constant(row[0]).toString();

        byte[] stream = CompiledFile.marshal(compile(source));

        assertThat(Bytes.of(stream).toString()).isEqualTo(row[1]);
    }

    @Test
    void fileIsHeaderAndStream() {
        CodeObject code = compile("x = 1");
        PycHeader header = PycHeader.timestamp(VERSION, 1_700_000_000, 5);

        byte[] file = CompiledFile.toPyc(header, code);

        PycFile read = PycFile.read(file);
        assertThat(read.header()).contains(header);
        assertThat(read.code().code()).isEqualTo(code.code());
        assertThat(Bytes.of(file).part(16, file.length))
                .isEqualTo(Bytes.of(CompiledFile.marshal(code)));
    }

    @Test
    void fileWithTheHashOfItsSource() {
        Bytes hash = Bytes.of(new byte[8]);
        byte[] file = CompiledFile.toPyc(PycHeader.hash(VERSION, hash, true), compile("x = 1"));
        assertThat(PycFile.read(file).header())
                .map(PycHeader::kind)
                .contains(PycHeader.Kind.CHECKED_HASH);
    }

    private static CodeObject nested(int depth) {
        Constant nested = Constant.Container.of(Constant.Kind.TUPLE);
        for (int i = 1; i < depth; i++) {
            nested = Constant.Container.of(Constant.Kind.TUPLE, nested);
        }
        return CodeObject.builder(VERSION).consts(List.of(nested)).build();
    }

    /** The code object and its constants are two of CPython's 2,000. */
    @Test
    void valuesThatNestTooDeepAreRefused() {
        byte[] stream = CompiledFile.marshal(nested(1998));
        assertThat(PycFile.readRaw(stream, VERSION).code().consts()).hasSize(1);
        CodeObject deeper = nested(1999);
        assertThatThrownBy(() -> CompiledFile.marshal(deeper)).isInstanceOf(PyclairException.class);
    }
}
