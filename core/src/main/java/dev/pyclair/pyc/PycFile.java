package dev.pyclair.pyc;

import dev.pyclair.MalformedPycException;
import dev.pyclair.PyclairException;
import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.marshal.CanonicalWriter;
import dev.pyclair.marshal.CompilerForm;
import dev.pyclair.marshal.MarshalNode;
import dev.pyclair.marshal.MarshalReader;
import dev.pyclair.marshal.MarshalShape;
import dev.pyclair.marshal.MarshalWriter;
import java.util.Optional;

/**
 * A {@code .pyc} file: its header, the object that follows, and whatever stands behind that.
 *
 * <p>{@link #toBytes} gives back the very bytes that were read. Nothing of the file is ever
 * executed.
 */
public final class PycFile {
    private final PythonVersion version;
    private final CodeShape shape;
    private final Optional<PycHeader> header;
    private final MarshalNode root;
    private final Bytes trailing;
    private final int size;

    private PycFile(
            PythonVersion version,
            CodeShape shape,
            Optional<PycHeader> header,
            MarshalNode root,
            Bytes trailing,
            int size) {
        this.version = version;
        this.shape = shape;
        this.header = header;
        this.root = root;
        this.trailing = trailing;
        this.size = size;
    }

    /**
     * Reads a file, whose magic number tells the version.
     *
     * @param bytes the whole file; not to be changed afterwards
     * @return the file
     * @throws UnknownMagicException if the magic number is none of a CPython's
     * @throws MalformedPycException if the rest is not well-formed
     */
    public static PycFile read(byte[] bytes) {
        Magic magic = Magic.of(bytes);
        try {
            return read(bytes, magic.version(), magic.codeShape());
        } catch (MalformedPycException e) {
            throw magic.explain(e, bytes);
        }
    }

    /**
     * Reads a file as one of a given version, whatever its magic number.
     *
     * @param bytes the whole file; not to be changed afterwards
     * @param version whose format to assume
     * @return the file
     * @throws MalformedPycException if the bytes are not well-formed
     */
    public static PycFile read(byte[] bytes, PythonVersion version) {
        return read(bytes, version, version.codeShape());
    }

    private static PycFile read(byte[] bytes, PythonVersion version, CodeShape shape) {
        int headerSize = version.headerLayout().size();
        if (bytes.length < headerSize) {
            throw new MalformedPycException(
                    "the file ends inside its header: "
                            + headerSize
                            + " bytes needed, "
                            + bytes.length
                            + " there",
                    bytes.length);
        }
        var header = new PycHeader(version.headerLayout(), Bytes.window(bytes, 0, headerSize));
        return body(bytes, headerSize, version, shape, Optional.of(header));
    }

    /**
     * Reads a marshal stream that has no header.
     *
     * @param bytes the whole stream; not to be changed afterwards
     * @param version whose format it is
     * @return the file, without a header
     * @throws MalformedPycException if the bytes are not well-formed
     */
    public static PycFile readRaw(byte[] bytes, PythonVersion version) {
        return body(bytes, 0, version, version.codeShape(), Optional.empty());
    }

    private static PycFile body(
            byte[] bytes,
            int start,
            PythonVersion version,
            CodeShape shape,
            Optional<PycHeader> header) {
        var reader = new MarshalReader(bytes, start, version, shape);
        MarshalNode root = reader.read();
        int end = reader.offset();
        return new PycFile(
                version,
                shape,
                header,
                root,
                Bytes.window(bytes, end, bytes.length - end),
                bytes.length);
    }

    /**
     * A new file, with the bytes that the compiler of the code's version would have written.
     *
     * @param header its header
     * @param code the code object of the module
     * @return the file
     * @throws PyclairException if the code holds more than a file can
     */
    public static PycFile of(PycHeader header, CodeObject code) {
        PythonVersion version = code.version();
        CodeShape shape = version.codeShape();
        MarshalNode root = CompilerForm.of(code, version, shape);
        return of(Optional.of(header), root, version, shape, Bytes.EMPTY);
    }

    /**
     * A new file of nodes.
     *
     * @param header its header, if it has one
     * @param root its object, such as {@link MarshalShape#apply} makes it
     * @param version as which it is to be read
     * @param shape the fields of its code objects
     * @param trailing what stands behind the object
     * @return the file
     */
    public static PycFile of(
            Optional<PycHeader> header,
            MarshalNode root,
            PythonVersion version,
            CodeShape shape,
            Bytes trailing) {
        int size =
                header.map(h -> h.bytes().length()).orElse(0)
                        + MarshalWriter.write(root).length
                        + trailing.length();
        return new PycFile(version, shape, header, root, trailing, size);
    }

    /** {@return which fields the file's code objects have} */
    public CodeShape codeShape() {
        return shape;
    }

    /** {@return how the file writes its objects, apart from their values} */
    public MarshalShape shape() {
        return MarshalShape.of(root, version, shape);
    }

    /** {@return the version that the file is of} */
    public PythonVersion version() {
        return version;
    }

    /** {@return the header; none if the stream was read without one} */
    public Optional<PycHeader> header() {
        return header;
    }

    /** {@return the object of the file as it is written} */
    public MarshalNode root() {
        return root;
    }

    /** {@return what stands behind the object, which CPython ignores} */
    public Bytes trailing() {
        return trailing;
    }

    /** {@return the length of the file in bytes} */
    public int size() {
        return size;
    }

    /**
     * The code object of the file: that of a module.
     *
     * @return the code object
     * @throws MalformedPycException if the file holds something else
     */
    public CodeObject code() {
        if (root.value() instanceof CodeObject code) {
            return code;
        }
        throw new MalformedPycException(
                "the file holds an object of type '" + root.type().code() + "', not a code object",
                root.fileOffset());
    }

    /** {@return the file as bytes: those that were read} */
    public byte[] toBytes() {
        return assemble(MarshalWriter.write(root, size), trailing);
    }

    /**
     * {@return the file with its object written so that equal objects give equal bytes, and nothing
     * behind it}
     */
    public byte[] toCanonicalBytes() {
        return assemble(CanonicalWriter.write(root.value(), version, shape), Bytes.EMPTY);
    }

    private byte[] assemble(byte[] body, Bytes end) {
        int start = header.map(h -> h.bytes().length()).orElse(0);
        var file = new byte[start + body.length + end.length()];
        header.ifPresent(h -> h.bytes().copyTo(file, 0));
        System.arraycopy(body, 0, file, start, body.length);
        end.copyTo(file, start + body.length);
        return file;
    }
}
