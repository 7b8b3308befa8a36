package dev.pyclair.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.asm.RawCode;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of modules that are files. The modules here are {@code X = ...} and no more. */
final class ImportTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final int TIME = 1_700_000_000;
    private static final String SOURCE = "X = 5\n";

    @TempDir Path folder;

    private static Constant literal(String text) {
        return Literal.parse(text, VERSION);
    }

    /** {@code X = value}. */
    private static CodeObject sets(long value) {
        return CodeBuilder.module(VERSION)
                .op("RESUME", 0)
                .op("LOAD_CONST", literal(Long.toString(value)))
                .op("STORE_NAME", "X")
                .op("RETURN_CONST", literal("None"))
                .build();
    }

    /** {@code from MODULE import NAME}, so many folders up. */
    private static CodeObject imports(String module, String name, long level) {
        return CodeBuilder.module(VERSION)
                .op("RESUME", 0)
                .op("LOAD_CONST", literal(Long.toString(level)))
                .op("LOAD_CONST", literal("('" + name + "',)"))
                .op("IMPORT_NAME", module)
                .op("IMPORT_FROM", name)
                .op("STORE_NAME", name)
                .op("POP_TOP")
                .op("RETURN_CONST", literal("None"))
                .build();
    }

    private void write(String name, PycHeader header, CodeObject code) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, PycFile.of(header, code).toBytes());
    }

    private void write(String name, CodeObject code) throws IOException {
        write(name, PycHeader.timestamp(VERSION, 0, 0), code);
    }

    private void writeSource(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), SOURCE);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000L * TIME));
    }

    private Object run(CodeObject program) throws IOException {
        var rights = FileRights.NONE.reading(folder);
        var host =
                new Host() {
                    @Override
                    public FileRights files() {
                        return rights;
                    }
                };
        return run(Python.builder().host(host), program);
    }

    private Object run(Python.Builder builder, CodeObject program) {
        Python python = builder.build();
        PycFile file = PycFile.of(PycHeader.timestamp(VERSION, 0, 0), program);
        python.run(file, List.of(folder.resolve("main.pyc").toString()));
        return python.get("X").orElseThrow();
    }

    @Test
    void runsAFileThatStandsInThePlaceOfASource() throws IOException {
        write("m.pyc", sets(1));

        assertThat(run(imports("m", "X", 0))).isEqualTo(1L);
    }

    @Test
    void runsTheCachedFileThatFitsItsSource() throws IOException {
        writeSource("m.py");
        write(
                "__pycache__/m.cpython-313.pyc",
                PycHeader.timestamp(VERSION, TIME, SOURCE.length()),
                sets(2));

        assertThat(run(imports("m", "X", 0))).isEqualTo(2L);
    }

    @Test
    void saysWhyACachedFileIsNotRun() throws IOException {
        writeSource("m.py");
        write(
                "__pycache__/m.cpython-313.pyc",
                PycHeader.timestamp(VERSION, TIME + 1, SOURCE.length()),
                sets(2));

        assertThatThrownBy(() -> run(imports("m", "X", 0)))
                .isInstanceOf(PythonException.class)
                .hasMessageStartingWith("ImportError: ")
                .hasMessageContaining("m.py would have to be compiled, because the time in the");
    }

    @Test
    void importsWithinPackages() throws IOException {
        write("p/__init__.pyc", imports("inner", "X", 1));
        write("p/inner.pyc", imports("p.space.deep", "X", 0));
        write("p/space/deep.pyc", sets(3));

        assertThat(run(imports("p", "X", 0))).isEqualTo(3L);
    }

    @Test
    void seesNoFolderThatItMayNotRead() throws IOException {
        write("m.pyc", sets(1));

        assertThatThrownBy(() -> run(Python.builder(), imports("m", "X", 0)))
                .hasMessage("ModuleNotFoundError: No module named 'm'");
    }

    @Test
    void readsAStandardLibraryForImportsAlone() throws IOException {
        write("lib/m.pyc", sets(4));
        Python.Builder builder = Python.builder().stdlib(folder.resolve("lib"));

        assertThat(run(builder, imports("m", "X", 0))).isEqualTo(4L);
        CodeObject opens =
                CodeBuilder.module(VERSION)
                        .op("RESUME", 0)
                        .op("LOAD_NAME", "open")
                        .op("PUSH_NULL")
                        .op("LOAD_CONST", literal("'" + folder.resolve("lib/m.pyc") + "'"))
                        .op("CALL", 1)
                        .op("RETURN_VALUE")
                        .build();
        assertThatThrownBy(() -> run(builder, opens))
                .hasMessageStartingWith("PermissionError: [Errno 13] Permission denied");
    }

    @Test
    void runsNoModuleThatTheVerifierRejects() throws IOException {
        Bytes bytes = Bytes.of((byte) 0x95, (byte) 0, (byte) 0x24, (byte) 0);
        write("m.pyc", RawCode.module(VERSION, bytes).build());

        assertThatThrownBy(() -> run(imports("m", "X", 0)))
                .isInstanceOf(PythonException.class)
                .hasMessageStartingWith("ImportError: ")
                .hasMessageContaining("m.pyc: code that could break the interpreter does not run");
    }
}
