package dev.pyclair.runtime.object;

import java.util.TreeSet;

/** The names that {@code dir} lists. */
final class Directory {
    private Directory() {}

    static PyList of(Context cx, Object object) {
        var names = new TreeSet<String>();
        if (object instanceof PyType type) {
            addAll(cx, names, type);
        } else {
            addAll(cx, names, Types.of(object));
            if (object instanceof PyObject self && self.hasAttributes()) {
                add(names, self.attributes());
            }
        }
        return new PyList(names.toArray());
    }

    private static void addAll(Context cx, TreeSet<String> names, PyType type) {
        for (PyType each : type.order()) {
            add(names, each.own(cx));
        }
    }

    private static void add(TreeSet<String> names, PyDict attributes) {
        for (int i = attributes.next(-1); i >= 0; i = attributes.next(i)) {
            if (attributes.keyAt(i) instanceof String name) {
                names.add(name);
            }
        }
    }
}
