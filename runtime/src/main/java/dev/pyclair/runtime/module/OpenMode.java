package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.text.CodePoints;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * The mode of {@code open}.
 *
 * @param kind {@code r}, {@code w}, {@code a} or {@code x}
 * @param isUpdating whether {@code +} allows the other direction, too
 * @param isBinary whether it is a stream of bytes
 */
record OpenMode(char kind, boolean isUpdating, boolean isBinary) {
    private static final String LETTERS = "rwax+bt";

    /** Takes a mode apart; raises ValueError where it makes no sense. */
    static OpenMode parse(Context cx, Object given) {
        String mode = Texts.java(given, "open() argument 'mode' must be str, not %");
        char kind = 0;
        int kinds = 0;
        for (int i = 0; i < mode.length(); i++) {
            char letter = mode.charAt(i);
            if (LETTERS.indexOf(letter) < 0 || mode.indexOf(letter, i + 1) >= 0) {
                throw invalid(cx, given);
            }
            if ("rwax".indexOf(letter) >= 0) {
                kind = letter;
                kinds++;
            }
        }
        boolean isBinary = mode.indexOf('b') >= 0;
        if (isBinary && mode.indexOf('t') >= 0) {
            throw Errors.value("can't have text and binary mode at once");
        }
        if (kinds != 1) {
            throw Errors.value(
                    kinds == 0
                            ? "Must have exactly one of create/read/write/append mode and at most"
                                    + " one plus"
                            : "must have exactly one of create/read/write/append mode");
        }
        return new OpenMode(kind, mode.indexOf('+') >= 0, isBinary);
    }

    private static PyRaise invalid(Context cx, Object given) {
        return Errors.value(
                "invalid mode: " + CodePoints.toJava(Texts.plain(Texts.repr(cx, given))));
    }

    boolean canRead() {
        return kind == 'r' || isUpdating;
    }

    boolean canWrite() {
        return kind != 'r' || isUpdating;
    }

    /** What the file is opened with; appending is done by hand, as it may be read, too. */
    Set<OpenOption> options() {
        var options = EnumSet.noneOf(StandardOpenOption.class);
        if (canRead()) {
            options.add(StandardOpenOption.READ);
        }
        if (canWrite()) {
            options.add(StandardOpenOption.WRITE);
        }
        switch (kind) {
            case 'w' -> {
                options.add(StandardOpenOption.CREATE);
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
            case 'a' -> options.add(StandardOpenOption.CREATE);
            case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
            default -> {}
        }
        return Set.copyOf(options);
    }

    /** The {@code mode} of the stream of bytes. */
    String name() {
        String letter = kind == 'w' && isUpdating ? "r" : String.valueOf(kind);
        return letter + "b" + (isUpdating ? "+" : "");
    }
}
