package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;

/**
 * {@code contextlib}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/contextlib.py">CPython: {@code
 *     Lib/contextlib.py}</a>
 */
final class ContextlibModule extends MethodTable {
    private static final String NAMES =
            "asynccontextmanager contextmanager closing nullcontext AbstractContextManager"
                    + " AbstractAsyncContextManager AsyncExitStack ContextDecorator ExitStack"
                    + " redirect_stdout redirect_stderr suppress aclosing";

    private ContextlibModule() {
        super("contextmanager def (func)\nasynccontextmanager def (func)");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of("contextlib", new ContextlibModule());
        PyDict all = module.attributes();
        all.putText("AbstractContextManager", AbstractManagers.make(cx));
        all.putText("AbstractAsyncContextManager", AbstractManagers.makeAsync(cx));
        all.putText("__all__", new PyList((Object[]) NAMES.split(" ")));
        return module;
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("closing", SimpleManagers.CLOSING);
        all.putText("nullcontext", SimpleManagers.NULL);
        all.putText("suppress", SimpleManagers.SUPPRESS);
        all.putText("redirect_stdout", SimpleManagers.REDIRECT_OUTPUT);
        all.putText("redirect_stderr", SimpleManagers.REDIRECT_ERRORS);
        all.putText("ContextDecorator", ContextDecorator.TYPE);
        all.putText("ExitStack", PyExitStack.TYPE);
        all.putText("AsyncExitStack", PyExitStack.ASYNC);
        all.putText("AsyncContextDecorator", AsyncManagers.DECORATOR);
        all.putText("aclosing", AsyncManagers.CLOSING);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return name.equals("contextmanager")
                ? GeneratorManager.factory(cx, args[0])
                : AsyncGeneratorManager.factory(cx, args[0]);
    }
}
