package dev.pyclair.runtime.object;

/**
 * {@code dict.update} and what begins a {@code dict}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/dictobject.c">CPython: {@code
 *     Objects/dictobject.c}, {@code dict_update_common}, {@code PyDict_MergeFromSeq2}</a>
 */
public final class DictUpdates {
    private DictUpdates() {}

    /**
     * Takes a mapping or pairs, if given, and then the keywords.
     *
     * @param function how messages name what is called
     * @param args as a row that takes anything gets them
     * @return None
     */
    public static Object update(Context cx, String function, PyDict dict, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count > 1) {
            throw Errors.type(function + " expected at most 1 argument, got " + count);
        }
        if (count == 1) {
            take(cx, dict, args[0]);
        }
        String[] names = Signature.Arguments.names(args);
        for (int i = 0; i < names.length; i++) {
            dict.putText(names[i], args[count + i]);
        }
        return Singleton.NONE;
    }

    /** Takes a mapping, or pairs. */
    public static void take(Context cx, PyDict dict, Object source) {
        if (source instanceof PyDict other && other.type().lookup("__iter__") == plainIterator()) {
            dict.putAll(cx, other);
            return;
        }
        Object keys = Attributes.find(cx, source, "keys");
        if (keys == null) {
            takePairs(cx, dict, source);
            return;
        }
        PyIterator iterator = Iteration.of(cx, Calls.call(cx, keys));
        for (Object key = iterator.next(cx); key != null; key = iterator.next(cx)) {
            dict.put(cx, key, Subscripts.get(cx, source, key));
        }
    }

    private static Object plainIterator() {
        return Types.DICT.lookup("__iter__");
    }

    private static void takePairs(Context cx, PyDict dict, Object pairs) {
        PyIterator iterator = Iteration.of(cx, pairs);
        int index = 0;
        for (Object pair = iterator.next(cx); pair != null; pair = iterator.next(cx)) {
            if (!Iteration.isIterable(pair)) {
                throw Errors.type(cx.wording("dict-update", index));
            }
            Object[] both = Iteration.all(cx, pair);
            if (both.length != 2) {
                throw Errors.value(
                        "dictionary update sequence element #"
                                + index
                                + " has length "
                                + both.length
                                + "; 2 is required");
            }
            dict.put(cx, both[0], both[1]);
            index++;
        }
    }
}
