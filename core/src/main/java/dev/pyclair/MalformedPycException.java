package dev.pyclair;

/** The bytes are not a well-formed {@code .pyc} file, marshal stream or code object. */
public final class MalformedPycException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** Where in the file the fault was noticed, in bytes from its start. */
    private final long fileOffset;

    /**
     * A fault at a place of the file.
     *
     * @param message what was found and what was expected, without the offset, which is added
     * @param fileOffset bytes from the start of the file (or of the headerless stream)
     */
    public MalformedPycException(String message, long fileOffset) {
        super(message + " (at offset 0x" + Long.toHexString(fileOffset) + ")");
        this.fileOffset = fileOffset;
    }

    /** {@return the place of the fault, in bytes from the start of the file} */
    public long fileOffset() {
        return fileOffset;
    }
}
