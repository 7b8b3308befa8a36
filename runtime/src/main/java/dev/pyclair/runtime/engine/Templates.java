package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.PyInterpolation;
import dev.pyclair.runtime.object.PyTemplate;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;

/** Parts of t-strings, as operations make them. */
final class Templates {
    private static final Object[] CONVERSIONS = {Singleton.NONE, "s", "r", "a"};

    private Templates() {}

    /**
     * Makes an interpolation of a value, its text and perhaps a specification.
     *
     * @param flags 1 for a specification, and the conversion times 4
     * @return the new top
     */
    static int interpolation(Object[] s, int top, int flags) {
        int last = top;
        Object specification = "";
        if ((flags & 1) != 0) {
            specification = s[--last];
            s[last] = null;
        }
        s[last - 2] =
                new PyInterpolation(
                        s[last - 2], s[last - 1], CONVERSIONS[flags >> 2 & 3], specification);
        s[last - 1] = null;
        return last - 1;
    }

    static PyTemplate template(Object strings, Object interpolations) {
        return new PyTemplate((PyTuple) strings, (PyTuple) interpolations);
    }
}
