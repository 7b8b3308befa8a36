package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** What {@code Pattern.scanner} returns. */
final class PyScanner extends PyObject {
    private static final PyType TYPE =
            PyType.of("_sre", "SRE_Scanner", new Methods(), Types.OBJECT).setFinal();

    private final Scan scan;

    PyScanner(Scan scan) {
        super(TYPE);
        this.scan = scan;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("match 0\npattern get\nsearch 0");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            Scan scan = ((PyScanner) self).scan;
            if (name.equals("pattern")) {
                return scan.pattern();
            }
            PyMatch match = name.equals("match") ? scan.match() : scan.search();
            return match == null ? Singleton.NONE : match;
        }
    }
}
