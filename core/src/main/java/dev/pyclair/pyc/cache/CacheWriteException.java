package dev.pyclair.pyc.cache;

import dev.pyclair.PyclairException;
import java.nio.file.Path;

/** A cached file that could not be written; the old one, if there was one, is as it was. */
public final class CacheWriteException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** What was in the way. */
    private final Obstacle obstacle;

    /** What can be in the way. */
    public enum Obstacle {
        /** A link is in its place, which writing would replace by a file. */
        LINK,
        /** Something that is no file is in its place. */
        NOT_REGULAR,
        /** A folder cannot be made. */
        FOLDER,
        /** The file cannot be written, or not put in its place. */
        FILE
    }

    CacheWriteException(Obstacle obstacle, Path path, String what) {
        super(path + " " + what);
        this.obstacle = obstacle;
    }

    /** {@return what was in the way} */
    public Obstacle obstacle() {
        return obstacle;
    }
}
