package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;

/** The table of a class that has nothing of its own, such as an exception of a module. */
final class NoRows extends MethodTable {
    NoRows() {
        super("");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw new IllegalStateException(name);
    }
}
