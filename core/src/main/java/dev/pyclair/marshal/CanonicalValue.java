package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A value in the form that {@link CanonicalWriter} gives it; equal values are one object. */
final class CanonicalValue {
    final MarshalType type;

    /** What follows the type byte up to the first part. */
    final Bytes head;

    /** The values inside, in order. */
    final List<CanonicalValue> parts;

    /**
     * Bytes behind each part, for code objects, whose fields mix objects and numbers; empty for
     * others.
     */
    final List<Bytes> numbers;

    /** What the value is: a digest of its type and contents. */
    final Bytes digest;

    /** In how many places it stands. */
    int uses;

    /** Its reference number, or -1. */
    int reference = -1;

    CanonicalValue(MarshalType type, Bytes head, List<CanonicalValue> parts, List<Bytes> numbers) {
        this.type = type;
        this.head = head;
        this.parts = parts;
        this.numbers = numbers;
        this.digest = digest();
    }

    /** The bytes to write behind a part. */
    Bytes behind(int part) {
        return numbers.isEmpty() ? Bytes.EMPTY : numbers.get(part);
    }

    private Bytes digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) type.code());
            sha.update(head.toArray());
            for (int i = 0; i < parts.size(); i++) {
                sha.update(parts.get(i).digest.toArray());
                sha.update(behind(i).toArray());
            }
            return Bytes.of(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
