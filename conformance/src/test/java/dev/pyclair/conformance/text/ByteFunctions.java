package dev.pyclair.conformance.text;

import static dev.pyclair.runtime.text.ByteText.bytes;
import static dev.pyclair.runtime.text.ByteText.text;

import dev.pyclair.runtime.text.ByteHex;
import dev.pyclair.runtime.text.BytePredicates;
import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextTrim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The functions of {@code oracle/text_functions.py} about {@code bytes}. */
final class ByteFunctions {
    /** Those that are the same for bytes and for characters up to U+00FF. */
    private static final Set<String> SHARED =
            Set.of(
                    "concat",
                    "slice",
                    "join",
                    "find",
                    "rfind",
                    "count",
                    "startswith",
                    "endswith",
                    "center",
                    "ljust",
                    "rjust",
                    "zfill",
                    "expandtabs",
                    "removeprefix",
                    "removesuffix");

    private ByteFunctions() {}

    static void addTo(Map<String, Function<Arguments, Object>> all) {
        for (String name : SHARED) {
            Function<Arguments, Object> ofText = all.get(name);
            all.put("byte_" + name, a -> asBytes(ofText.apply(new Arguments(asTexts(a)))));
        }
        all.put(
                "byte_split",
                a -> ByteText.split(a.bytes(0), a.optionalBytes(1), a.whole(2), SizeLimit.NONE));
        all.put(
                "byte_rsplit",
                a ->
                        ByteText.splitFromEnd(
                                a.bytes(0), a.optionalBytes(1), a.whole(2), SizeLimit.NONE));
        all.put("byte_splitlines", a -> ByteText.lines(a.bytes(0), a.flag(1), SizeLimit.NONE));
        all.put("byte_partition", a -> ByteText.partition(a.bytes(0), a.bytes(1)));
        all.put("byte_rpartition", a -> ByteText.partitionLast(a.bytes(0), a.bytes(1)));
        all.put("byte_strip", a -> strip(a, TextTrim.Side.BOTH));
        all.put("byte_lstrip", a -> strip(a, TextTrim.Side.LEFT));
        all.put("byte_rstrip", a -> strip(a, TextTrim.Side.RIGHT));
        all.put(
                "byte_index",
                a ->
                        ByteText.index(
                                a.bytes(0), a.bytes(1), a.bound(2, 0), a.bound(3, Long.MAX_VALUE)));
        all.put(
                "byte_rindex",
                a ->
                        ByteText.indexLast(
                                a.bytes(0), a.bytes(1), a.bound(2, 0), a.bound(3, Long.MAX_VALUE)));
        all.put(
                "byte_replace",
                a ->
                        ByteText.replace(
                                a.bytes(0), a.bytes(1), a.bytes(2), a.whole(3), SizeLimit.NONE));
        all.put("byte_title", a -> ByteText.title(a.bytes(0)));
        all.put("byte_capitalize", a -> ByteText.capitalize(a.bytes(0)));
        all.put("byte_swapcase", a -> ByteText.swapCase(a.bytes(0)));
        all.put("byte_upper", a -> ByteText.upper(a.bytes(0)));
        all.put("byte_lower", a -> ByteText.lower(a.bytes(0)));
        all.put("byte_predicates", a -> predicates(a.bytes(0)));
        all.put("byte_hex", ByteFunctions::hex);
        all.put("byte_fromhex", a -> ByteHex.parse(a.at(0)));
        all.put(
                "byte_translate",
                a ->
                        a.isNone(1)
                                ? ByteHex.delete(a.bytes(0), a.bytes(2))
                                : ByteHex.translate(a.bytes(0), a.bytes(1), a.bytes(2)));
    }

    private static Object strip(Arguments a, TextTrim.Side side) {
        return ByteText.strip(a.bytes(0), a.optionalBytes(1), side);
    }

    private static Object hex(Arguments a) {
        if (a.isNone(1)) {
            return ByteHex.hex(a.bytes(0));
        }
        Object separator = a.at(1) instanceof byte[] bytes ? text(bytes) : a.at(1);
        return ByteHex.hex(a.bytes(0), separator, a.integer(2));
    }

    private static List<Object> asTexts(Arguments arguments) {
        return asTexts(arguments.values());
    }

    private static List<Object> asTexts(List<?> values) {
        var texts = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof byte[] bytes) {
                texts.add(text(bytes));
            } else {
                texts.add(value instanceof List<?> list ? asTexts(list) : value);
            }
        }
        return texts;
    }

    private static Object asBytes(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ByteFunctions::asBytes).toList();
        }
        return value instanceof String string ? bytes(string) : value;
    }

    private static Object predicates(byte[] bytes) {
        return List.of(
                BytePredicates.isAlpha(bytes),
                BytePredicates.isAlphanumeric(bytes),
                BytePredicates.isDigit(bytes),
                BytePredicates.isSpace(bytes),
                BytePredicates.isUpper(bytes),
                BytePredicates.isLower(bytes),
                BytePredicates.isTitle(bytes),
                BytePredicates.isAscii(bytes));
    }
}
