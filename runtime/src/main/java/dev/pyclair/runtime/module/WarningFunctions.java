package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Signature;
import java.util.Arrays;

/**
 * {@code _warnings}: the two functions that modules import from it, as the library's {@code
 * warnings} has them. It lacks the filters, without which that takes its own in Python.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/warnings.py">CPython: {@code
 *     Lib/warnings.py}</a>
 */
final class WarningFunctions extends MethodTable {
    WarningFunctions() {
        super("warn *\nwarn_explicit *");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        Object library = Modules.imported(cx, "warnings", new PyDict(), PyTuple.EMPTY, 0);
        Object[] given = Arrays.copyOf(args, args.length - 1);
        return Calls.call(
                cx, Attributes.get(cx, library, name), given, Signature.Arguments.names(args));
    }
}
