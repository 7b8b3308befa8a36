package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** {@code py_compile}, which needs a compiler: without one, {@code compile} says so. */
final class PyCompileModule extends MethodTable {
    PyCompileModule() {
        super(
                "compile def (file, cfile=, dfile=, doraise=, optimize=, invalidation_mode=,"
                        + " quiet=)");
    }

    @Override
    protected void addTo(PyDict attributes) {
        PyType error =
                PyType.of("py_compile", "PyCompileError", new CallableTable(), Types.EXCEPTION)
                        .setGivesAttributes(true);
        attributes.putText("PyCompileError", error);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw Errors.of(
                Types.NOT_IMPLEMENTED_ERROR,
                "source text cannot be compiled here: there is no compiler; python -m compileall"
                        + " of the version that is run makes the cached file");
    }
}
