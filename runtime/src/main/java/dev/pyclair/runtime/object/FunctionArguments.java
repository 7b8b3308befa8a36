package dev.pyclair.runtime.object;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out arguments as for a function that CPython's library writes in Python, whose messages
 * differ from those of functions in C.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/ceval.c">CPython: {@code
 *     Python/ceval.c}, {@code too_many_positional}, {@code missing_arguments}</a>
 */
final class FunctionArguments {
    private final String function;
    private final List<String> names;
    private final int places;
    private final boolean[] isNeeded;
    private final int selves;

    private FunctionArguments(
            String function, List<String> names, int places, boolean[] isNeeded, int selves) {
        this.function = function;
        this.names = names;
        this.places = places;
        this.isNeeded = isNeeded;
        this.selves = selves;
    }

    /**
     * Lays out arguments.
     *
     * @param function the {@code __qualname__}
     * @param names the parameters
     * @param places how many of them may be given by place
     * @param placesAlone how many of them may not be given by name
     * @param isNeeded which of them have no default
     * @param selves 1 if the function has an object in front of them, else 0
     * @param args what is given
     * @param keywords names of the last arguments
     * @return a value for each parameter; null for what was left out
     */
    static Object[] bind(
            String function,
            List<String> names,
            int places,
            int placesAlone,
            boolean[] isNeeded,
            int selves,
            Object[] args,
            String[] keywords) {
        return new FunctionArguments(function, names, places, isNeeded, selves)
                .bind(args, keywords, placesAlone);
    }

    private Object[] bind(Object[] args, String[] keywords, int placesAlone) {
        int given = args.length - keywords.length;
        var bound = new Object[names.size()];
        System.arraycopy(args, 0, bound, 0, Math.min(given, places));
        for (int i = 0; i < keywords.length; i++) {
            int index = names.indexOf(keywords[i]);
            if (index < placesAlone) {
                throw Errors.type(
                        function + "() got an unexpected keyword argument '" + keywords[i] + "'");
            }
            if (bound[index] != null) {
                throw Errors.type(
                        function + "() got multiple values for argument '" + keywords[i] + "'");
            }
            bound[index] = args[given + i];
        }
        if (given > places) {
            throw tooMany(given);
        }
        checkMissing(bound, 0, places, "positional");
        checkMissing(bound, places, names.size(), "keyword-only");
        return bound;
    }

    private PyRaise tooMany(int given) {
        int needed = selves;
        for (int i = 0; i < places; i++) {
            needed += isNeeded[i] ? 1 : 0;
        }
        int most = places + selves;
        return Errors.type(
                function
                        + "() takes "
                        + (needed < most ? "from " + needed + " to " : "")
                        + most
                        + " positional argument"
                        + (most == 1 && needed == most ? "" : "s")
                        + " but "
                        + (given + selves)
                        + (given + selves == 1 ? " was" : " were")
                        + " given");
    }

    private void checkMissing(Object[] bound, int from, int to, String kind) {
        var missing = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            if (isNeeded[i] && bound[i] == null) {
                missing.add("'" + names.get(i) + "'");
            }
        }
        int count = missing.size();
        if (count == 0) {
            return;
        }
        String last = missing.remove(count - 1);
        String list =
                count == 1
                        ? last
                        : String.join(", ", missing) + (count == 2 ? " and " : ", and ") + last;
        throw Errors.type(
                function
                        + "() missing "
                        + count
                        + " required "
                        + kind
                        + " argument"
                        + (count == 1 ? "" : "s")
                        + ": "
                        + list);
    }
}
