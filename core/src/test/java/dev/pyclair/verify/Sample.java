package dev.pyclair.verify;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Small code objects, from lists of instructions. */
final class Sample {
    static final int FUNCTION = 3;
    static final int GENERATOR = 0x20;

    private Sample() {}

    /** Instructions such as {@code LOAD_CONST 1; RETURN_VALUE}, with caches, as bytes. */
    static Bytes code(PythonVersion version, String instructions) {
        var bytes = new ByteArrayOutputStream();
        for (String instruction : instructions.split(";")) {
            String[] parts = instruction.trim().split(" ");
            if (parts[0].startsWith("0x")) {
                for (int i = 2; i < parts[0].length(); i += 2) {
                    bytes.write(Integer.parseInt(parts[0].substring(i, i + 2), 16));
                }
                continue;
            }
            InstructionSet.Entry entry =
                    InstructionSet.of(version)
                            .entry(parts[0])
                            .orElseThrow(() -> new IllegalArgumentException(parts[0]));
            int oparg = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            if (version.instructionFormat() == InstructionFormat.VARIABLE) {
                bytes.write(entry.number());
                if (entry.hasArgument()) {
                    bytes.write(oparg);
                    bytes.write(oparg >> 8);
                }
                continue;
            }
            if (oparg > 255) {
                bytes.write(
                        InstructionSet.of(version).entry("EXTENDED_ARG").orElseThrow().number());
                bytes.write(oparg >> 8);
            }
            bytes.write(entry.number());
            bytes.write(oparg);
            bytes.write(new byte[2 * entry.caches()], 0, 2 * entry.caches());
        }
        return Bytes.of(bytes.toByteArray());
    }

    /** A line table that says of no unit where it comes from. */
    static Bytes lines(int units) {
        var bytes = new ByteArrayOutputStream();
        for (int left = units; left > 0; left -= 8) {
            bytes.write(0x80 | 15 << 3 | Math.min(left, 8) - 1);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /** The same in the format of a version; of an old one, none or all in one line. */
    private static Bytes lines(PythonVersion version, int length) {
        return switch (version.lineTableFormat()) {
            case LOCATIONS, LOCATION_RUNS -> lines(length / 2);
            case RANGES -> bytes(length, 0);
            default -> Bytes.EMPTY;
        };
    }

    /** The code of {@code def g(): x = 1; return x} with other instructions. */
    static CodeObjectBuilder function(PythonVersion version, Bytes code) {
        return CodeObject.builder(version)
                .name(Text.of("g"))
                .code(code)
                .consts(tuple(Constant.Singleton.NONE, new Constant.Int(1)))
                .varNames(Names.of(Text.of("x")))
                .flags(FUNCTION)
                .stackSize(4)
                .firstLine(1)
                .lineTable(lines(version, code.length()));
    }

    static CodeObjectBuilder function(PythonVersion version, String instructions) {
        return function(version, code(version, instructions));
    }

    static Constant.Container tuple(Constant... items) {
        return Constant.Container.of(Constant.Kind.TUPLE, items);
    }

    static Names names(String... names) {
        return Names.of(Arrays.stream(names).map(Text::of).toArray(Text[]::new));
    }

    /** Bytes written as numbers. */
    static Bytes bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Bytes.of(bytes);
    }
}
