package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;

/** {@code re.Template}: literals, and between them numbers of groups. */
final class PyReplacementTemplate extends PyObject {
    private static final PyType TYPE =
            PyType.of("re", "Template", new Nothing(), Types.OBJECT).setFinal();

    private final Object[] parts;

    PyReplacementTemplate(Object[] parts) {
        super(TYPE);
        this.parts = parts;
    }

    /** The text of a match. */
    Object expand(Context cx, PyMatch match) {
        var texts = new ArrayList<Object>();
        for (Object part : parts) {
            Object text =
                    Sizes.integer(part) instanceof Long group
                            ? match.group((int) (long) group)
                            : part;
            if (text != null) {
                texts.add(text);
            }
        }
        Object empty = match.subject().slice(0, 0);
        return Calls.method(cx, empty, "join", new PyList(texts.toArray()));
    }

    private static final class Nothing extends MethodTable {
        Nothing() {
            super("");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            throw new IllegalStateException(name);
        }
    }
}
