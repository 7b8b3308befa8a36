package dev.pyclair.pyc.cache;

/** Why a file cannot be read, as Python tells it: the classes below {@code OSError}. */
public enum FileFault {
    /** There is none, or a link leads nowhere. */
    MISSING("FileNotFoundError", 2, "No such file or directory"),
    /** It, or a folder above, may not be read. */
    FORBIDDEN("PermissionError", 13, "Permission denied"),
    /** It is a folder. */
    FOLDER("IsADirectoryError", 21, "Is a directory"),
    /** What should be a folder above is none. */
    NOT_A_FOLDER("NotADirectoryError", 20, "Not a directory"),
    /** Links lead in a circle. */
    LOOP("OSError", 40, "Too many levels of symbolic links"),
    /** It is a device or a pipe, which Python reads until it ends, and nobody knows when. */
    ENDLESS("OSError", 0, "it is a device or a pipe, which Python reads as long as that gives"),
    /** It is too large to be read here, and to be a program. */
    LARGE("MemoryError", 0, "it is larger than is read here"),
    /** Anything else. */
    OTHER("OSError", 5, "Input/output error");

    private final String pythonType;
    private final int number;
    private final String text;

    FileFault(String pythonType, int number, String text) {
        this.pythonType = pythonType;
        this.number = number;
        this.text = text;
    }

    /** {@return the class of Python's exception} */
    public String pythonType() {
        return pythonType;
    }

    /**
     * {@return the number and the words of the system, as Linux has them; or why it is not read
     * here}
     */
    @Override
    public String toString() {
        return number == 0 ? text : "[Errno " + number + "] " + text;
    }
}
