package dev.pyclair.pyc;

import dev.pyclair.MalformedPycException;
import dev.pyclair.PyclairException;
import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.PythonVersion;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A magic number: who writes it at the start of a {@code .pyc}.
 *
 * @param number the first two bytes of the file, little-endian
 * @param implementation such as {@code CPython} or {@code PyPy}
 * @param versionName the version of the Python language, such as {@code 3.12}
 * @param stage {@code final}, or how far before it: {@code alpha}, {@code beta}, {@code candidate},
 *     {@code development}
 * @param tail the next two bytes in hexadecimal; {@code *} for any
 * @param release where the number is first met
 * @param layout {@code final}, or the version whose fields the code objects have, or {@code other}
 * @param headerSize bytes before the marshal stream
 * @param note what the number stands for, in a few words
 */
public record Magic(
        int number,
        String implementation,
        String versionName,
        String stage,
        String tail,
        String release,
        String layout,
        int headerSize,
        String note) {
    private static final String CPYTHON = "CPython";
    private static final String FINAL = "final";
    private static final String FOREIGN = "other";
    private static final int SIZE = 4;

    /** Ends the release of numbers that only an option of the command line gives. */
    private static final String ALL_UNICODE = " -U";

    /** The rows of versions, as far as they were asked for; a race makes an equal one. */
    private static final Magic[] OF_VERSIONS = new Magic[PythonVersion.values().length];

    /** A number that close to a known one is likely to be that of a CPython, too. */
    private static final int NEAR = 100;

    /**
     * All rows about a number.
     *
     * @param number the first two bytes of a file, little-endian
     * @return the rows, those of CPython first
     */
    public static List<Magic> all(int number) {
        // Loops, not streams, on the way of every file: a cold start pays for each lambda.
        var rows = new ArrayList<Magic>();
        int own = 0;
        for (Magic row : MagicTable.rows(number)) {
            rows.add(row.isCPython() ? own++ : rows.size(), row);
        }
        return rows;
    }

    /**
     * The row of the CPython that wrote a file.
     *
     * @param file at least the first four bytes
     * @return the row
     * @throws UnknownMagicException if there is none, or another implementation's, or its files are
     *     not to be read
     */
    public static Magic of(byte[] file) {
        if (file.length < SIZE) {
            throw new MalformedPycException(
                    file.length == 0
                            ? "the file is empty"
                            : "the file ends inside its magic number",
                    file.length);
        }
        int number = Byte.toUnsignedInt(file[0]) | Byte.toUnsignedInt(file[1]) << 8;
        String tail = Bytes.window(file, 2, 2).toString();
        var others = new ArrayList<Magic>();
        for (Magic row : all(number)) {
            if (!row.tail.equals(tail) && !row.tail.equals("*")) {
                continue;
            }
            if (row.isReadable()) {
                return row;
            }
            others.add(row);
        }
        throw unknown(number, tail, others);
    }

    /**
     * The row of what a CPython writes: of its releases, and of several numbers the last; of a
     * version that is not out yet, its last preview.
     *
     * @param version the version
     * @return the row
     */
    public static Magic of(PythonVersion version) {
        Magic known = OF_VERSIONS[version.ordinal()];
        if (known == null) {
            known = find(version);
            OF_VERSIONS[version.ordinal()] = known;
        }
        return known;
    }

    private static Magic find(PythonVersion version) {
        Magic best = null;
        for (Magic row : MagicTable.rows()) {
            if (row.isReadable()
                    && row.version() == version
                    && !row.release.endsWith(ALL_UNICODE)
                    && (best == null
                            || row.isFinal() && !best.isFinal()
                            || row.isFinal() == best.isFinal() && row.number > best.number)) {
                best = row;
            }
        }
        if (best == null) {
            throw new PyclairException("no magic number of " + version + " is known");
        }
        return best;
    }

    /** {@return the newest version that is out, and not only a preview} */
    public static PythonVersion newestRelease() {
        PythonVersion[] versions = PythonVersion.values();
        int newest = versions.length - 1;
        while (!of(versions[newest]).isFinal()) {
            newest--;
        }
        return versions[newest];
    }

    /** {@return the four bytes at the start of a file} */
    public Bytes bytes() {
        int end = Integer.parseInt(tail, 16);
        return Bytes.of((byte) number, (byte) (number >> 8), (byte) (end >> 8), (byte) end);
    }

    private boolean isCPython() {
        return implementation.equals(CPYTHON);
    }

    private boolean isReadable() {
        return isCPython()
                && PythonVersion.parse(versionName).isPresent()
                && shape().isPresent()
                && version().headerLayout().size() == headerSize;
    }

    private Optional<CodeShape> shape() {
        Optional<PythonVersion> model =
                PythonVersion.parse(layout.equals(FINAL) ? versionName : layout);
        return model.isPresent() ? Optional.of(model.get().codeShape()) : Optional.empty();
    }

    /** {@return the version as which the file is read} */
    public PythonVersion version() {
        Optional<PythonVersion> version = PythonVersion.parse(versionName);
        if (version.isEmpty()) {
            throw new PyclairException("there is no version " + versionName);
        }
        return version.get();
    }

    /** {@return the fields of the file's code objects} */
    public CodeShape codeShape() {
        Optional<CodeShape> shape = shape();
        if (shape.isEmpty()) {
            throw new PyclairException("the files of " + this + " are not read");
        }
        return shape.get();
    }

    /** {@return whether a release writes the number, and not only a preview} */
    public boolean isFinal() {
        return stage.equals(FINAL);
    }

    /** {@return implementation and release, such as {@code CPython 3.12a1}} */
    @Override
    public String toString() {
        return release.startsWith(implementation) ? release : implementation + " " + release;
    }

    /**
     * A fault, or if the file looks like another implementation's that writes the same number,
     * that.
     *
     * <p>A module has no arguments, so a CPython's code object goes on with zeros where
     * RustPython's has the length of its code.
     */
    RuntimeException explain(MalformedPycException fault, byte[] file) {
        if (file.length < headerSize + 1 + Integer.BYTES
                || file[headerSize] != 'c'
                || !startsWithALength(file)) {
            return fault;
        }
        return all(number).stream()
                .filter(row -> !row.isCPython() && row.layout.equals(FOREIGN))
                .findFirst()
                .<RuntimeException>map(
                        row ->
                                new UnknownMagicException(
                                        "magic number "
                                                + number
                                                + " is that of "
                                                + this
                                                + " and of "
                                                + row
                                                + ", and the file is not CPython's: "
                                                + fault.getMessage(),
                                        number))
                .orElse(fault);
    }

    /**
     * Whether the number behind the type byte is more than 0 and no more than the file has room
     * for.
     */
    private boolean startsWithALength(byte[] file) {
        int number = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(headerSize + 1);
        return number > 0 && number < file.length;
    }

    private static UnknownMagicException unknown(int number, String tail, List<Magic> rows) {
        if (!rows.isEmpty()) {
            Magic row = rows.get(0);
            String reason =
                    row.isCPython()
                            ? ", a preview whose files have a layout of their own"
                            : ", and only CPython's files are read";
            return new UnknownMagicException(
                    "magic number " + number + " is that of " + row + reason, number);
        }
        List<Magic> nearest = nearest(number);
        boolean isLike =
                tail.equals(MagicTable.DEFAULT_TAIL)
                        && Math.abs(nearest.get(0).number - number) < NEAR;
        String text = String.format("0x%04x%s", Integer.reverseBytes(number) >>> 16, tail);
        return new UnknownMagicException(
                (isLike ? "magic number " + number + " is unknown" : "no .pyc starts with " + text)
                        + "; the nearest known are "
                        + nearest.stream()
                                .map(
                                        row ->
                                                row.number
                                                        + " of "
                                                        + row.implementation
                                                        + " "
                                                        + row.versionName)
                                .collect(Collectors.joining(" and ")),
                number);
    }

    private static List<Magic> nearest(int number) {
        var versions = new HashSet<String>();
        return MagicTable.rows().stream()
                .filter(row -> row.isCPython() && row.isFinal())
                .sorted(Comparator.comparingInt(row -> Math.abs(row.number - number)))
                .filter(row -> versions.add(row.versionName))
                .limit(2)
                .collect(Collectors.toList());
    }
}
