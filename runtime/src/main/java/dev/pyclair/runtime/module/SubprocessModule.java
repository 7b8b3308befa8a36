package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;

/** {@code _posixsubprocess}, which {@code subprocess} imports: no process is made. */
final class SubprocessModule extends MethodTable {
    SubprocessModule() {
        super("fork_exec *");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw ProcessFunctions.refused(name);
    }
}
