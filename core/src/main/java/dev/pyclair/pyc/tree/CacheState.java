package dev.pyclair.pyc.tree;

import java.util.Optional;

/**
 * What a cached file is for the interpreter that its name or its magic number tells. Of several
 * that apply, the first in this order is meant.
 */
public enum CacheState {
    /** A symbolic link, or the cached file of a source behind a link that leads out of the tree. */
    LINK("link"),
    /** No regular file, or not to be opened, or of a source that cannot be looked at. */
    UNREADABLE("unreadable"),
    /** Without a whole header, or without whole code. */
    BROKEN("broken"),
    /** What a write left behind that was interrupted. */
    LEFTOVER("leftover"),
    /** Of no CPython, or not of the one that is asked for. */
    FOREIGN("foreign"),
    /** With a header that no CPython writes under that name. */
    HEADER("header"),
    /** Outside of {@code __pycache__}, hiding a source or hidden by one. */
    SHADOWING("shadowing"),
    /** Outside of {@code __pycache__}, run without a source. */
    SOURCELESS("sourceless"),
    /** In {@code __pycache__}, of a source that is not there. */
    ORPHAN("orphan"),
    /** Not of the time, the size or the checked hash of its source. */
    STALE("stale"),
    /** Used though its hash is not that of its source. */
    HASH_MISMATCH("hash-mismatch"),
    /** Used whatever becomes of its source, of which it has the hash now. */
    UNCHECKED_HASH("unchecked-hash"),
    /** Used, and of its source as far as the header tells. */
    VALID("valid");

    private final String label;

    CacheState(String label) {
        this.label = label;
    }

    /**
     * The state with a name.
     *
     * @param label the name
     * @return the state, if there is one of that name
     */
    public static Optional<CacheState> named(String label) {
        for (CacheState state : values()) {
            if (state.label.equals(label)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** {@return the name in reports, such as {@code hash-mismatch}} */
    @Override
    public String toString() {
        return label;
    }
}
