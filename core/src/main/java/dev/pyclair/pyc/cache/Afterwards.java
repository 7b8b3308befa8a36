package dev.pyclair.pyc.cache;

import dev.pyclair.pyc.PycHeader;

/** What an import leaves behind. */
public sealed interface Afterwards {
    /** Nothing is written. */
    record Nothing() implements Afterwards {}

    /**
     * The source, if it can be compiled, is cached.
     *
     * @param path where
     * @param header with which header
     * @param mode with which permissions, before the umask takes its part
     */
    record Written(String path, PycHeader header, int mode) implements Afterwards {}

    /**
     * It is tried to cache the source, in vain and in silence.
     *
     * @param path where
     * @param obstacle why not
     */
    record Failed(String path, Obstacle obstacle) implements Afterwards {}

    /** Why nothing can be written. */
    enum Obstacle {
        /** A folder of the path cannot be made. */
        FOLDER_NOT_MADE("its folder cannot be made"),
        /** What should be the folder is none. */
        NOT_A_FOLDER("what should be its folder is none"),
        /** Nothing can be made in the folder. */
        FOLDER_NOT_WRITABLE("its folder cannot be written"),
        /** A folder is in the place of the file. */
        FOLDER_IN_PLACE("a folder is in its place");

        private final String words;

        Obstacle(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
