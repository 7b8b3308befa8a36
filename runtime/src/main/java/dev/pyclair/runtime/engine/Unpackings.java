package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.Types;

/** Displays and calls with {@code *} and {@code **} as compilers to 3.8 make them: all at once. */
final class Unpackings {
    private Unpackings() {}

    /**
     * One list of the items of all.
     *
     * @param callable what is called with them; null for a display
     */
    static PyList list(Context cx, Object[] parts, Object callable) {
        var list = new PyList();
        for (Object part : parts) {
            if (callable != null && !Iteration.isIterable(part)) {
                throw Errors.type(
                        cx.wording(
                                "star-argument",
                                Invocations.name(cx, callable),
                                Types.of(part).name()));
            }
            list.splice(list.size(), list.size(), Iteration.all(cx, part));
        }
        return list;
    }

    static PySet set(Context cx, Object[] parts) {
        var set = new PySet();
        for (Object part : parts) {
            Builds.update(cx, set, part);
        }
        return set;
    }

    static PyDict map(Context cx, Object[] parts) {
        var dict = new PyDict();
        for (Object part : parts) {
            Builds.update(cx, dict, part);
        }
        return dict;
    }

    /** Keywords, of which none may come twice. */
    static PyDict keywords(Context cx, Object[] parts, Object callable) {
        var dict = new PyDict();
        for (Object part : parts) {
            Builds.merge(cx, dict, part, callable);
        }
        return dict;
    }
}
