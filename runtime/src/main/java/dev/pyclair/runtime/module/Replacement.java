package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.text.CodePoints;

/** What is put in the place of a match. */
interface Replacement {
    /** {@return what takes the place of a match, or None} */
    Object of(Context cx, PyMatch match);

    /**
     * The replacement that a program gives.
     *
     * @param given a function, or text in which a backslash has a meaning, which {@code re} knows
     */
    static Replacement of(Context cx, PyPattern pattern, Object given) {
        if (Calls.isCallable(given)) {
            return (c, match) -> Calls.call(c, given, match);
        }
        if (isLiteral(given)) {
            return (c, match) -> given;
        }
        Object re = Importing.load(cx, "re");
        boolean isNew = Attributes.find(cx, re, "_compile_template") != null;
        Object made = Calls.method(cx, re, isNew ? "_compile_template" : "_subx", pattern, given);
        if (made instanceof PyReplacementTemplate template) {
            return (c, match) -> template.expand(c, match);
        }
        return Calls.isCallable(made)
                ? (c, match) -> Calls.call(c, made, match)
                : (c, match) -> made;
    }

    private static boolean isLiteral(Object given) {
        Object text = Texts.plain(given);
        if (text != null) {
            return CodePoints.toJava(text).indexOf('\\') < 0;
        }
        if (Buffers.is(given)) {
            for (byte each : Buffers.bytesOf(given)) {
                if (each == '\\') {
                    return false;
                }
            }
            return true;
        }
        return false;
    }
}
