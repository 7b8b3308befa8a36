package dev.pyclair.pyc.cache;

/**
 * One thing that an import looks at.
 *
 * @param look what
 * @param path the file
 * @param finding what came out, in words
 */
public record Step(Look look, String path, String finding) {
    /** What an import looks at. */
    public enum Look {
        /** Whether a folder is a package, or holds a file of a name. */
        FIND("find"),
        /** Where the cached file of a source is. */
        CACHE_PATH("path of the cached file"),
        /** Time and size of the source. */
        SOURCE_STATUS("status of the source"),
        /** The bytes of the source. */
        SOURCE("source"),
        /** The bytes of the cached file. */
        CACHED_FILE("cached file"),
        /** Its magic number. */
        MAGIC("magic number"),
        /** Whether its header is complete. */
        HEADER("header"),
        /** Its flags. */
        FLAGS("flags"),
        /** The time in it. */
        TIME("time"),
        /** The size in it. */
        SIZE("size"),
        /** The hash in it. */
        HASH("hash"),
        /** The object behind its header. */
        BODY("code"),
        /** Whether a new cached file can be written. */
        WRITE("write");

        private final String text;

        Look(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
