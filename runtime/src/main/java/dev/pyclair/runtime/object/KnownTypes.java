package dev.pyclair.runtime.object;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The built-in classes that every program knows: those in {@code builtins}. */
public final class KnownTypes {
    /** The names of those that are no exceptions. */
    private static final String NAMES =
            " object type int bool float complex str bytes bytearray memoryview list tuple dict set"
                    + " frozenset range slice property staticmethod classmethod super enumerate zip"
                    + " map filter reversed ";

    private static final Map<String, PyType> BY_NAME = byName();

    private KnownTypes() {}

    private static Map<String, PyType> byName() {
        var known = new LinkedHashMap<String, PyType>();
        for (Map.Entry<String, PyType> entry : Types.all().entrySet()) {
            if (entry.getValue().isSubtypeOf(Types.BASE_EXCEPTION)
                    || NAMES.contains(" " + entry.getKey() + " ")) {
                known.put(entry.getKey(), entry.getValue());
            }
        }
        return Collections.unmodifiableMap(known);
    }

    /** {@return these classes by their names; not to be changed} */
    public static Map<String, PyType> byNames() {
        return BY_NAME;
    }
}
