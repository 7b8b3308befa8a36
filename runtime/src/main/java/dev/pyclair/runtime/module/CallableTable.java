package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.Signature;
import java.util.Arrays;

/** The table of a class whose objects are called, and nothing else. */
final class CallableTable extends MethodTable {
    CallableTable() {
        super("__call__ *");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return ((PyObject) self)
                .call(cx, Arrays.copyOf(args, args.length - 1), Signature.Arguments.names(args));
    }
}
