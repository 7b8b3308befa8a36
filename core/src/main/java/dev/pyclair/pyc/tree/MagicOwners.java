package dev.pyclair.pyc.tree;

import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.Magic;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who writes magic numbers. A tree has few different ones, and many files. */
final class MagicOwners {
    /** Bytes of a magic number. */
    static final int SIZE = 4;

    private final Map<Bytes, Owner> known = new ConcurrentHashMap<>();

    /**
     * Who writes a magic number.
     *
     * @param version the CPython; empty if none does
     * @param isOut whether a release writes it, or the version is not out yet
     * @param release the first release or preview that wrote it
     * @param fault why there is none
     */
    record Owner(Optional<PythonVersion> version, boolean isOut, String release, String fault) {}

    /** The owner of a file of at least four bytes. */
    Owner of(Bytes head) {
        Bytes magic = head.part(0, SIZE);
        Owner owner = known.get(magic);
        if (owner == null) {
            owner = find(magic);
            known.put(magic, owner);
        }
        return owner;
    }

    private static Owner find(Bytes magic) {
        try {
            Magic row = Magic.of(magic.toArray());
            boolean isOut = row.isFinal() || !Magic.of(row.version()).isFinal();
            return new Owner(Optional.of(row.version()), isOut, row.toString(), "");
        } catch (UnknownMagicException e) {
            return new Owner(Optional.empty(), false, "", e.getMessage());
        }
    }
}
