package dev.pyclair.conformance.text;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextCase;
import dev.pyclair.runtime.text.TextFill;
import dev.pyclair.runtime.text.TextJoin;
import dev.pyclair.runtime.text.TextPredicates;
import dev.pyclair.runtime.text.TextSearch;
import dev.pyclair.runtime.text.TextSplit;
import dev.pyclair.runtime.text.TextTrim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The functions of {@code oracle/text_functions.py} about {@code str}. */
final class StrFunctions {
    private static final SizeLimit LIMIT = SizeLimit.NONE;

    private StrFunctions() {}

    static void addTo(Map<String, Function<Arguments, Object>> all, UnicodeDatabase database) {
        basics(all);
        splitting(all);
        searching(all);
        filling(all);
        all.put("title", a -> TextCase.title(a.at(0)));
        all.put("capitalize", a -> TextCase.capitalize(a.at(0)));
        all.put("swapcase", a -> TextCase.swapCase(a.at(0)));
        all.put("casefold", a -> TextCase.caseFold(a.at(0)));
        all.put("upper", a -> TextCase.upper(a.at(0)));
        all.put("lower", a -> TextCase.lower(a.at(0)));
        all.put("predicates", a -> predicates(a.at(0)));
        all.put("characters", a -> characters(a.integer(0)));
        all.put("isidentifier", a -> TextPredicates.isIdentifier(a.at(0)));
        all.put("isprintable", a -> Repr.isPrintable(a.at(0), database));
    }

    private static void basics(Map<String, Function<Arguments, Object>> all) {
        all.put(
                "concat",
                a -> {
                    Object both = CodePoints.concat(a.at(0), a.at(1));
                    return List.of(both, CodePoints.length(both));
                });
        all.put(
                "str_compare",
                a -> {
                    int order = CodePoints.compare(a.at(0), a.at(1));
                    return List.of(order < 0, order <= 0, a.at(0).equals(a.at(1)));
                });
        all.put("slice", a -> slice(a.at(0), a.bound(1, 0), a.bound(2, Long.MAX_VALUE)));
        all.put("str_mul", a -> CodePoints.repeat(a.at(0), a.whole(1), LIMIT));
        all.put("join", a -> TextJoin.join(a.at(0), a.list(1), LIMIT));
        all.put("replace", a -> TextJoin.replace(a.at(0), a.at(1), a.at(2), a.whole(3), LIMIT));
        all.put("translate", a -> translate(a.at(0), a.list(1)));
    }

    static Object slice(Object text, long start, long end) {
        int length = CodePoints.length(text);
        long from = Math.min(start < 0 ? Math.max(start + length, 0) : start, length);
        long to = Math.min(end < 0 ? Math.max(end + length, 0) : end, length);
        return CodePoints.slice(text, (int) from, (int) Math.max(from, to));
    }

    private static Object translate(Object text, List<Object> pairs) {
        var table = new HashMap<Integer, Object>();
        for (Object pair : pairs) {
            List<?> both = (List<?>) pair;
            Object made = both.get(1);
            table.put(
                    ((Long) both.get(0)).intValue(),
                    made == Notation.Nothing.NONE ? TextJoin.Translation.NOTHING : made);
        }
        return TextJoin.translate(
                text, point -> table.getOrDefault(point, TextJoin.Translation.ABSENT), LIMIT);
    }

    private static void splitting(Map<String, Function<Arguments, Object>> all) {
        all.put(
                "split",
                a ->
                        a.isNone(1)
                                ? TextSplit.split(a.at(0), a.whole(2), LIMIT)
                                : TextSplit.split(a.at(0), a.at(1), a.whole(2), LIMIT));
        all.put(
                "rsplit",
                a ->
                        a.isNone(1)
                                ? TextSplit.splitFromEnd(a.at(0), a.whole(2), LIMIT)
                                : TextSplit.splitFromEnd(a.at(0), a.at(1), a.whole(2), LIMIT));
        all.put("splitlines", a -> TextSplit.lines(a.at(0), a.flag(1), LIMIT));
        all.put("partition", a -> TextSplit.partition(a.at(0), a.at(1)));
        all.put("rpartition", a -> TextSplit.partitionLast(a.at(0), a.at(1)));
        all.put("strip", a -> strip(a, TextTrim.Side.BOTH));
        all.put("lstrip", a -> strip(a, TextTrim.Side.LEFT));
        all.put("rstrip", a -> strip(a, TextTrim.Side.RIGHT));
        all.put("removeprefix", a -> TextTrim.removePrefix(a.at(0), a.at(1)));
        all.put("removesuffix", a -> TextTrim.removeSuffix(a.at(0), a.at(1)));
    }

    private static Object strip(Arguments a, TextTrim.Side side) {
        return a.isNone(1) ? TextTrim.strip(a.at(0), side) : TextTrim.strip(a.at(0), a.at(1), side);
    }

    /** A search with bounds. */
    private interface Search {
        Object in(Object text, Object sought, long start, long end);
    }

    private static void searching(Map<String, Function<Arguments, Object>> all) {
        put(all, "find", TextSearch::find);
        put(all, "rfind", TextSearch::findLast);
        put(all, "index", TextSearch::index);
        put(all, "rindex", TextSearch::indexLast);
        put(all, "count", TextSearch::count);
        put(all, "startswith", TextSearch::startsWith);
        put(all, "endswith", TextSearch::endsWith);
    }

    private static void put(
            Map<String, Function<Arguments, Object>> all, String name, Search search) {
        all.put(name, a -> search.in(a.at(0), a.at(1), a.bound(2, 0), a.bound(3, Long.MAX_VALUE)));
    }

    private static void filling(Map<String, Function<Arguments, Object>> all) {
        all.put(
                "center",
                a -> TextFill.center(a.at(0), a.whole(1), CodePoints.at(a.at(2), 0), LIMIT));
        all.put("ljust", a -> TextFill.left(a.at(0), a.whole(1), CodePoints.at(a.at(2), 0), LIMIT));
        all.put(
                "rjust",
                a -> TextFill.right(a.at(0), a.whole(1), CodePoints.at(a.at(2), 0), LIMIT));
        all.put("zfill", a -> TextFill.zeros(a.at(0), a.whole(1), LIMIT));
        all.put("expandtabs", a -> TextFill.expandTabs(a.at(0), a.integer(1), LIMIT));
    }

    private static Object characters(int first) {
        var rows = new ArrayList<>();
        for (int point = first; point < first + 256; point++) {
            Object text = CodePoints.ofPoint(point);
            long bits = 0;
            var all = new ArrayList<>(predicates(text));
            all.add(TextPredicates.isIdentifier(text));
            all.add(TextPredicates.isIdentifier(CodePoints.concat("a", text)));
            for (int i = 0; i < all.size(); i++) {
                bits |= all.get(i) ? 1L << i : 0;
            }
            var row = new ArrayList<Object>();
            row.add(bits);
            for (Object other :
                    List.of(
                            TextCase.upper(text),
                            TextCase.lower(text),
                            TextCase.title(text),
                            TextCase.caseFold(text),
                            TextCase.swapCase(text))) {
                row.add(other.equals(text) ? Notation.Nothing.NONE : other);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Boolean> predicates(Object text) {
        return List.of(
                TextPredicates.isAlpha(text),
                TextPredicates.isAlphanumeric(text),
                TextPredicates.isDecimal(text),
                TextPredicates.isDigit(text),
                TextPredicates.isNumeric(text),
                TextPredicates.isSpace(text),
                TextPredicates.isUpper(text),
                TextPredicates.isLower(text),
                TextPredicates.isTitle(text),
                CodePoints.isAscii(text));
    }
}
