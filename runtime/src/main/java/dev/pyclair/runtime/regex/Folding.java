package dev.pyclair.runtime.regex;

/** Which letters are the same. */
enum Folding {
    /** Each is itself. */
    NONE,
    /** Those of ASCII in both cases. */
    ASCII,
    /** All in both cases. */
    UNICODE;

    /** {@return the letter that stands for one and its likes} */
    int of(int point) {
        return switch (this) {
            case NONE -> point;
            case ASCII -> point >= 'A' && point <= 'Z' ? point + 32 : point;
            case UNICODE -> Character.toLowerCase(point);
        };
    }
}
