package dev.pyclair.asm;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import java.util.Optional;
import java.util.function.Function;

final class FileDirectives {
    private Optional<Bytes> header = Optional.empty();

    void read(AssemblyLine line, Function<AssemblyLine, PythonVersion> version) {
        int start = line.index();
        String name = line.word();
        switch (name) {
            case ".header" -> header = Optional.of(line.hex());
            default ->
                    throw line.error(
                            name.startsWith(".")
                                    ? "'" + name + "' is no directive outside of code"
                                    : "instructions stand in blocks, which .module or .function"
                                            + " opens",
                            start);
        }
        line.expectEnd();
    }

    Assembly assembly(Constant value, PythonVersion version) {
        return new Assembly(value, version, header, "", Bytes.EMPTY);
    }
}
