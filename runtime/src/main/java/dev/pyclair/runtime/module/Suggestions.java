package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.FrameWalk;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a program may have meant by a name that is not there.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/traceback.py">CPython: {@code
 *     Lib/traceback.py}, {@code _compute_suggestion_error}, {@code _levenshtein_distance}</a>
 */
final class Suggestions {
    private static final int MOST_NAMES = 750;
    private static final int LONGEST = 40;
    private static final int MOVE_COST = 2;
    private static final int CASE_COST = 1;

    private Suggestions() {}

    /** The words behind a message; empty if nothing is like the name. */
    static String of(Context cx, PyException exception) {
        String wrong;
        List<String> names;
        try {
            if (exception.type().isSubtypeOf(Types.ATTRIBUTE_ERROR)) {
                Object object = exception.field("obj");
                if (!(exception.field("name") instanceof String name)) {
                    return "";
                }
                wrong = name;
                names = directory(cx, object, !name.startsWith("_"));
            } else if (exception.type().isSubtypeOf(Types.IMPORT_ERROR)) {
                if (!Feature.SUGGESTS_MEMBERS.in(cx)
                        || !(exception.field("name_from") instanceof String name)
                        || !(exception.field("name") instanceof String module)) {
                    return "";
                }
                wrong = name;
                Object known = cx.modules().getText(module);
                names = known == null ? List.of() : directory(cx, known, !name.startsWith("_"));
            } else if (exception.type().isSubtypeOf(Types.NAME_ERROR)) {
                if (!(exception.field("name") instanceof String name)
                        || exception.traceback() == null) {
                    return "";
                }
                return ofName(cx, exception, name);
            } else {
                return "";
            }
        } catch (PyRaise e) {
            // A hint is left out where its names cannot be had.
            return "";
        }
        String best = best(wrong, names);
        if (best.isEmpty()) {
            return "";
        }
        return exception.type().isSubtypeOf(Types.ATTRIBUTE_ERROR)
                ? cx.wording("suggested-attribute", best, wrong)
                : ". Did you mean: '" + best + "'?";
    }

    private static String ofName(Context cx, PyException exception, String name) {
        List<String> names = FrameWalk.names(exception.traceback());
        Object self = FrameWalk.local(exception.traceback(), "self");
        if (self != null
                && Feature.SUGGESTS_MEMBERS.in(cx)
                && Attributes.find(cx, self, name) != null) {
            return ". Did you mean: 'self." + name + "'?";
        }
        String best = best(name, names);
        if (!best.isEmpty()) {
            return ". Did you mean: '" + best + "'?";
        }
        for (String module : StandardNames.ALL) {
            if (module.equals(name)) {
                return ". Did you forget to import '" + name + "'?";
            }
        }
        return "";
    }

    private static List<String> directory(Context cx, Object object, boolean hidesPrivate) {
        var names = new ArrayList<String>();
        Object all = Calls.special(cx, object, "__dir__");
        if (all == null || all == Singleton.NONE) {
            return names;
        }
        for (Object each : Iteration.all(cx, all)) {
            if (each instanceof String name && !(hidesPrivate && name.startsWith("_"))) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    private static String best(String wrong, List<String> names) {
        if (names.size() > MOST_NAMES || wrong.length() > LONGEST) {
            return "";
        }
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            if (name.equals(wrong)) {
                continue;
            }
            int most = (name.length() + wrong.length() + 3) * MOVE_COST / 6;
            most = Math.min(most, bestDistance == Integer.MAX_VALUE ? most : bestDistance - 1);
            int distance = distance(wrong, name, most);
            if (distance > most) {
                continue;
            }
            if (best.isEmpty() || distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String first, String second, int most) {
        if (first.equals(second)) {
            return 0;
        }
        int start = 0;
        while (start < first.length()
                && start < second.length()
                && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        int a = first.length();
        int b = second.length();
        while (a > start && b > start && first.charAt(a - 1) == second.charAt(b - 1)) {
            a--;
            b--;
        }
        String one = first.substring(start, a);
        String two = second.substring(start, b);
        if (one.isEmpty() || two.isEmpty()) {
            return MOVE_COST * (one.length() + two.length());
        }
        if (one.length() > LONGEST || two.length() > LONGEST) {
            return most + 1;
        }
        if (two.length() < one.length()) {
            String swap = one;
            one = two;
            two = swap;
        }
        if ((two.length() - one.length()) * MOVE_COST > most) {
            return most + 1;
        }
        var row = new int[one.length()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (i + 1) * MOVE_COST;
        }
        int result = 0;
        for (int j = 0; j < two.length(); j++) {
            int diagonal = j * MOVE_COST;
            result = diagonal;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < one.length(); i++) {
                int substitute = diagonal + cost(two.charAt(j), one.charAt(i));
                diagonal = row[i];
                int move = Math.min(result, diagonal) + MOVE_COST;
                result = Math.min(substitute, move);
                row[i] = result;
                least = Math.min(least, result);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return result;
    }

    private static int cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
    }
}
