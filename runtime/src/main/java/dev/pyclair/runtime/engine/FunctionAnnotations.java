package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code __annotations__} of functions, made when they are first asked for. */
final class FunctionAnnotations {
    /** PEP 649: annotations as values. */
    private static final long VALUES = 1;

    private FunctionAnnotations() {}

    static PyDict of(Context cx, PyFunction function) {
        if (function.annotations() instanceof PyDict known) {
            return known;
        }
        var annotations = new PyDict();
        if (function.annotations() instanceof PyTuple pairs) {
            for (int i = 0; i < pairs.size(); i += 2) {
                annotations.put(cx, pairs.get(i), pairs.get(i + 1));
            }
        } else if (function.annotate() != Singleton.NONE) {
            Object made = Calls.call(cx, function.annotate(), VALUES);
            if (!(made instanceof PyDict dict)) {
                throw Errors.type(
                        "__annotate__ returned non-dict of type '" + Types.of(made).name() + "'");
            }
            annotations = dict;
        }
        function.setAnnotations(annotations);
        return annotations;
    }
}
