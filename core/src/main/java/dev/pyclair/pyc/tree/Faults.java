package dev.pyclair.pyc.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the system says of failures, in words. */
final class Faults {
    private Faults() {}

    /** Whether links lead in a circle, for which Java has no class. */
    static boolean isCircle(IOException e) {
        return e instanceof FileSystemException system
                && String.valueOf(system.getReason()).contains("symbolic link");
    }

    static String words(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
