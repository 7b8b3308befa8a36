package dev.pyclair.runtime.object;

import java.util.ArrayList;
import java.util.Collections;

/** Classes of which there are no objects, because methods are missing. */
final class AbstractMethods {
    private AbstractMethods() {}

    /** Raises TypeError if a class has abstract methods. */
    static void check(Context cx, PyType type) {
        if (type.isBuiltin()
                || !(type.own().getText("__abstractmethods__") instanceof PyObject set)) {
            return;
        }
        var names = new ArrayList<String>();
        for (Object name : Iteration.all(cx, set)) {
            names.add(name.toString());
        }
        if (names.isEmpty()) {
            return;
        }
        Collections.sort(names);
        throw Errors.type(
                cx.wording(
                        names.size() == 1 ? "abstract-method" : "abstract-methods",
                        type.name(),
                        String.join(", ", names),
                        String.join("', '", names)));
    }
}
