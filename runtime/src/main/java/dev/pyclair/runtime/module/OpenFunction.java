package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;

/** {@code open}, which is for the host to do. */
public final class OpenFunction extends MethodTable {
    static final String ROW =
            "open (file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=)";

    /** Makes the table. */
    public OpenFunction() {
        super(ROW);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return FileOpening.open(cx, args);
    }
}
