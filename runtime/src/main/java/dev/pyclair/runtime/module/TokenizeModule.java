package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** {@code _tokenize}, so that {@code tokenize} can be imported; it reads no source here. */
final class TokenizeModule extends MethodTable {
    private static final PyType ITERATOR =
            PyType.of("_tokenize", "TokenizerIter", new Iterators(), Types.OBJECT);

    TokenizeModule() {
        super("");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("TokenizerIter", ITERATOR);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw new IllegalStateException(name);
    }

    private static final class Iterators extends MethodTable {
        Iterators() {
            super("__new__ (readline, /, *, encoding=, extra_tokens=)");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            throw Errors.of(
                    Types.NOT_IMPLEMENTED_ERROR, "Pyclair does not give the tokens of source");
        }
    }
}
