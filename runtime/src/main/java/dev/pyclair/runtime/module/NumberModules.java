package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyModule;

/** The modules that are written in Java, made when they are first imported. */
public final class NumberModules {
    private NumberModules() {}

    /**
     * {@return a new module; null if none is written in Java}
     *
     * @param cx the context
     * @param name its whole name
     */
    public static PyModule make(Context cx, String name) {
        return switch (name) {
            case "cmath" -> PyModule.of(cx, name, new CmathModule());
            case "math" -> PyModule.of(cx, name, new MathModule());

            case "operator", "_operator" -> OperatorModule.make(cx, name);
            case "struct", "_struct" -> PyModule.of(cx, name, new StructModule());
            case "random" -> RandomModule.make();
            case "time" -> PyModule.of(cx, name, new TimeModule());

            default -> null;
        };
    }
}
