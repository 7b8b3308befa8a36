package dev.pyclair;

/**
 * The first bytes of the file are no magic number of a CPython that Pyclair reads: an unknown
 * number, or one that belongs to another implementation.
 *
 * <p>The version can be given by hand instead, where the file is known to follow a CPython's
 * format.
 */
public final class UnknownMagicException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** The first two bytes of the file, little-endian. */
    private final int magic;

    /**
     * A magic number that cannot be used.
     *
     * @param message what the number is, if anything, and the nearest that are known
     * @param magic the first two bytes of the file as an unsigned little-endian number
     */
    public UnknownMagicException(String message, int magic) {
        super(message);
        this.magic = magic;
    }

    /** {@return the first two bytes of the file as an unsigned little-endian number} */
    public int magic() {
        return magic;
    }
}
