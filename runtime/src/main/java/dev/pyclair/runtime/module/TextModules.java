package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyModule;

/** The modules about text and streams, by name. */
public final class TextModules {
    private TextModules() {}

    /** {@return a new module; null if the name is none of these} */
    public static PyModule make(Context cx, String name) {
        return switch (name) {
            case "codecs" -> PyModule.of(cx, name, new CodecsModule());
            case "_sre" -> SreModule.make(cx);
            case "io", "_io" -> PyModule.of(cx, name, new IoModule());
            case "string" -> PyModule.of(cx, name, new StringModule());
            default -> null;
        };
    }
}
