package dev.pyclair.asm;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.marshal.MarshalNode;
import dev.pyclair.marshal.MarshalShape;
import dev.pyclair.pyc.Magic;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an assembler text says of the file around the code: its header, what follows the code, and
 * how the objects are written where a compiler would have written them otherwise.
 *
 * <pre>
 *   .pyc timestamp 1577934245 size 8
 *   .pyc checked-hash 27ec6d312f93b814       or unchecked-hash
 *   .pyc header f30d0d0a00000000a55d0d5e08000000
 *   .pyc none                                 a marshal stream without a header
 *   .shape ...                                words of {@link MarshalShape}, several lines if long
 *   .trailing 00ff
 * </pre>
 */
final class FileDirectives {
    private static final int SHAPE_WIDTH = 96;

    private Function<PythonVersion, Optional<PycHeader>> header =
            version -> Optional.of(PycHeader.timestamp(version, 0, 0));

    private final StringBuilder shape = new StringBuilder();
    private Optional<AssemblyLine> shapeLine = Optional.empty();
    private Bytes trailing = Bytes.EMPTY;

    void read(AssemblyLine line, Function<AssemblyLine, PythonVersion> version) {
        int start = line.index();
        String name = line.word();
        switch (name) {
            case ".pyc" -> header(line, version.apply(line));
            case ".trailing" -> trailing = line.hex();
            case ".shape" -> {
                shapeLine = shapeLine.or(() -> Optional.of(line));
                shape.append(shape.isEmpty() ? "" : " ").append(line.rest());
            }
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

    private void header(AssemblyLine line, PythonVersion version) {
        int start = line.index();
        String kind = line.word();
        switch (kind) {
            case "none" -> header = known -> Optional.empty();
            case "header" -> {
                Bytes bytes = line.hex();
                if (bytes.length() != version.headerLayout().size()) {
                    throw line.error(
                            "a header of "
                                    + version
                                    + " has "
                                    + version.headerLayout().size()
                                    + " bytes, and these are "
                                    + bytes.length(),
                            start);
                }
                header = known -> Optional.of(new PycHeader(known.headerLayout(), bytes));
            }
            case "timestamp" -> {
                int time = line.number("a time in seconds since 1970");
                int size = line.take("size ") ? line.number("the size of the source") : 0;
                header = known -> Optional.of(PycHeader.timestamp(known, time, size));
            }
            case "checked-hash", "unchecked-hash" -> hash(line, kind.equals("checked-hash"));
            default ->
                    throw line.error(
                            "'"
                                    + kind
                                    + "' is no kind of header; there are timestamp, checked-hash,"
                                    + " unchecked-hash, header and none",
                            start);
        }
    }

    private void hash(AssemblyLine line, boolean isChecked) {
        int start = line.index();
        Bytes hash = line.hex();
        header =
                known -> {
                    try {
                        return Optional.of(PycHeader.hash(known, hash, isChecked));
                    } catch (IllegalArgumentException e) {
                        throw line.error(e.getMessage(), start);
                    }
                };
    }

    PycFile file(Constant value, PythonVersion version) {
        Optional<PycHeader> made = header.apply(version);
        CodeShape codeShape = made.map(h -> codeShape(h, version)).orElse(version.codeShape());
        MarshalNode root;
        try {
            root = MarshalShape.parse(shape.toString()).apply(value, version, codeShape);
        } catch (PyclairException e) {
            if (shapeLine.isPresent()) {
                throw shapeLine.get().errorAtStart(e.getMessage());
            }
            throw e;
        }
        return PycFile.of(made, root, version, codeShape, trailing);
    }

    /** The fields of code objects, which a preview may have had otherwise than the release. */
    private static CodeShape codeShape(PycHeader header, PythonVersion version) {
        try {
            Magic magic = Magic.of(header.bytes().toArray());
            return magic.version() == version ? magic.codeShape() : version.codeShape();
        } catch (PyclairException e) {
            // A header may have any magic number; the text says which version it is for.
            return version.codeShape();
        }
    }

    /** Writes what {@link #read} reads, above the code. */
    static void write(PycFile pyc, Utf8Builder out) {
        PythonVersion version = pyc.version();
        out.append(".python ");
        out.append(version.toString());
        out.append("\n.pyc ");
        out.append(pyc.header().map(header -> text(header, version)).orElse("none"));
        out.append('\n');
        String shape = MarshalShape.of(pyc.root(), version, pyc.codeShape()).toText();
        for (int start = 0; start < shape.length(); ) {
            int end = Math.min(shape.length(), start + SHAPE_WIDTH);
            int space = end == shape.length() ? end : shape.lastIndexOf(' ', end);
            end = space > start ? space : nextSpace(shape, end);
            out.append(".shape ");
            out.append(shape.substring(start, end));
            out.append('\n');
            start = end + 1;
        }
        if (!pyc.trailing().isEmpty()) {
            out.append(".trailing ");
            out.append(pyc.trailing().toString());
            out.append('\n');
        }
        out.append('\n');
    }

    private static int nextSpace(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static String text(PycHeader header, PythonVersion version) {
        PycHeader made = header;
        String text = "";
        if (header.mtime().isPresent()) {
            int time = header.mtime().getAsInt();
            int size = header.sourceSize().orElse(0);
            made = PycHeader.timestamp(version, time, size);
            text = "timestamp " + Integer.toUnsignedString(time);
            text +=
                    header.sourceSize().isPresent()
                            ? " size " + Integer.toUnsignedString(size)
                            : "";
        } else if (header.kind() != PycHeader.Kind.UNDEFINED) {
            boolean isChecked = header.kind() == PycHeader.Kind.CHECKED_HASH;
            made = PycHeader.hash(version, header.sourceHash(), isChecked);
            text = (isChecked ? "checked-hash " : "unchecked-hash ") + header.sourceHash();
        }
        return !text.isEmpty() && made.equals(header) ? text : "header " + header.bytes();
    }
}
