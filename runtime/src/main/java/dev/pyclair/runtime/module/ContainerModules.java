package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyModule;

/** The modules about containers, and about functions that work on them. */
public final class ContainerModules {
    private ContainerModules() {}

    /** {@return a new module; null if the name is none of these} */
    static PyModule make(Context cx, String name) {
        return switch (name) {
            case "itertools" -> PyModule.of(cx, name, new ItertoolsModule());
            case "functools" -> PyModule.of(cx, name, new FunctoolsModule());
            case "copyreg" -> CopyRegistry.make(cx);
            case "copy" -> PyModule.of(cx, name, new CopyModule());
            default -> null;
        };
    }
}
