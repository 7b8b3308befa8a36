package dev.pyclair;

/** The bytes are not a well-formed {@code .pyc} file, marshal stream or code object. */
public final class MalformedPycException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** Where in the file the fault was noticed, in bytes from its start. */
    private final long fileOffset;

    private final boolean isTruncated;

    /**
     * A fault at a place of the file.
     *
     * @param message what was found and what was expected, without the offset, which is added
     * @param fileOffset bytes from the start of the file (or of the headerless stream)
     */
    public MalformedPycException(String message, long fileOffset) {
        this(message, fileOffset, false);
    }

    private MalformedPycException(String message, long fileOffset, boolean isTruncated) {
        super(message + " (at offset 0x" + Long.toHexString(fileOffset) + ")");
        this.fileOffset = fileOffset;
        this.isTruncated = isTruncated;
    }

    /**
     * A file that ends before what it promised.
     *
     * @param message what is missing, without the offset, which is added
     * @param fileOffset bytes from the start of the file (or of the headerless stream)
     * @return the fault
     */
    public static MalformedPycException truncated(String message, long fileOffset) {
        return new MalformedPycException(message, fileOffset, true);
    }

    /** {@return whether the file ends before what it promised, where CPython has EOFError} */
    public boolean isTruncated() {
        return isTruncated;
    }

    /** {@return the place of the fault, in bytes from the start of the file} */
    public long fileOffset() {
        return fileOffset;
    }
}
