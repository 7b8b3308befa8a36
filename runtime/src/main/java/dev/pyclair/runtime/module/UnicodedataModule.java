package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.text.Normalizer;
import java.util.Locale;

/**
 * {@code unicodedata}, with the JDK's database, whose version it tells; what the JDK does not know
 * (widths, combining classes, decompositions) is not there.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/unicodedata.c">CPython: {@code
 *     Modules/unicodedata.c}</a>
 */
final class UnicodedataModule extends MethodTable {
    private static final char FIRST_MARK = 0x300;
    private static final int FEW_MARKS = 30;

    /** What a character may take that was taken apart, but for a few ligatures of Arabic. */
    private static final int BYTES_OF_CHARACTER = 12;

    private static final String UNNAMED = "CJK UNIFIED IDEOGRAPHS";

    /** Names of categories, by Java's numbers. */
    private static final String[] CATEGORIES =
            ("Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk"
                            + " So Pi Pf")
                    .split(" ");

    /** Names of directions, by Java's numbers. */
    private static final String[] DIRECTIONS =
            ("L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI")
                    .split(" ");

    /** Versions of Unicode of the JDKs from 17 on. */
    private static final String[] VERSIONS = {
        "13.0.0", "13.0.0", "14.0.0", "15.0.0", "15.0.0", "15.1.0", "15.1.0", "16.0.0"
    };

    private static final int FIRST_JDK = 17;

    UnicodedataModule() {
        super(
                """
                bidirectional O
                category O
                decimal 1-2
                digit 1-2
                is_normalized 2
                lookup O
                mirrored O
                name 1-2
                normalize 2""");
    }

    @Override
    protected void addTo(PyDict all) {
        int newer = Math.min(Runtime.version().feature() - FIRST_JDK, VERSIONS.length - 1);
        all.putText("unidata_version", VERSIONS[newer]);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        switch (name) {
            case "normalize" -> {
                return CodePoints.fromJava(normalized(cx, name, args));
            }
            case "is_normalized" -> {
                Object text = TextArguments.text(args[1], "is_normalized() argument 2");
                return normalized(cx, name, args).equals(CodePoints.toJava(text));
            }
            case "lookup" -> {
                return lookedUp(
                        CodePoints.toJava(TextArguments.text(args[0], "lookup() argument")));
            }
            default -> {}
        }
        String which = name + "() argument" + taken(name);
        Object text = Texts.plain(args[0]);
        if (text == null) {
            throw Errors.type(
                    which + " must be a unicode character, not " + TextArguments.kind(args[0]));
        }
        if (CodePoints.length(text) != 1) {
            throw Errors.type(which + " must be a unicode character, not str");
        }
        int point = CodePoints.at(text, 0);
        return switch (name) {
            case "category" -> CATEGORIES[Character.getType(point)];
            case "bidirectional" -> {
                byte direction = Character.getDirectionality(point);
                yield direction < 0 ? "" : DIRECTIONS[direction];
            }
            case "mirrored" -> Character.isMirrored(point) ? 1L : 0L;
            case "name" -> given(name(point), args, "no such name");
            case "decimal" -> {
                boolean isDecimal = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
                Object value = isDecimal ? (Object) (long) Character.digit(point, 10) : null;
                yield given(value, args, "not a decimal");
            }
            default -> {
                boolean isOther = Character.getType(point) == Character.OTHER_NUMBER;
                int value = isOther ? Character.getNumericValue(point) : Character.digit(point, 10);
                value = value > 9 ? -1 : value;
                yield given(value < 0 ? null : (Object) (long) value, args, "not a digit");
            }
        };
    }

    private static String taken(String name) {
        return name.equals("name") || name.equals("digit") || name.equals("decimal") ? " 1" : "";
    }

    private static Object given(Object value, Object[] args, String message) {
        if (value == null && args.length < 2) {
            throw Errors.value(message);
        }
        return value == null ? args[1] : value;
    }

    /** The name of a character; null if it has none. */
    private static String name(int point) {
        int type = Character.getType(point);
        boolean isUnnamed =
                type == Character.CONTROL
                        || type == Character.UNASSIGNED
                        || type == Character.PRIVATE_USE
                        || type == Character.SURROGATE;
        if (isUnnamed) {
            return null;
        }
        String name = Character.getName(point);
        if (name != null && name.startsWith(UNNAMED)) {
            return "CJK UNIFIED IDEOGRAPH-" + Integer.toHexString(point).toUpperCase(Locale.ROOT);
        }
        return type == Character.OTHER_LETTER && Hangul.isSyllable(point)
                ? Hangul.name(point)
                : name;
    }

    private static Object lookedUp(String name) {
        String plain = name.toUpperCase(Locale.ROOT);
        String prefix = "CJK UNIFIED IDEOGRAPH-";
        try {
            int point =
                    plain.startsWith(prefix)
                            ? Integer.parseInt(plain.substring(prefix.length()), 16)
                            : Character.codePointOf(plain);
            if (plain.equals(name(point))) {
                return CodePoints.ofPoint(point);
            }
        } catch (IllegalArgumentException e) {
            throw Errors.of(Types.KEY_ERROR, "undefined character name '" + name + "'");
        }
        throw Errors.of(Types.KEY_ERROR, "undefined character name '" + name + "'");
    }

    private static String normalized(Context cx, String function, Object[] args) {
        Object form = TextArguments.text(args[0], function + "() argument 1");
        Object text = TextArguments.text(args[1], function + "() argument 2");
        Normalizer.Form known =
                switch (form.toString()) {
                    case "NFC" -> Normalizer.Form.NFC;
                    case "NFD" -> Normalizer.Form.NFD;
                    case "NFKC" -> Normalizer.Form.NFKC;
                    case "NFKD" -> Normalizer.Form.NFKD;
                    default -> throw Errors.value("invalid normalization form");
                };
        String java = CodePoints.toJava(text);
        cx.allocate((long) BYTES_OF_CHARACTER * java.length());
        cx.work(costOf(java));
        return Normalizer.normalize(java, known);
    }

    /** Marks that follow each other are put in order one by one. */
    private static long costOf(String text) {
        long cost = text.length();
        long run = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isMark =
                    each >= FIRST_MARK
                            && (Character.isSurrogate(each)
                                    || Character.getType(each) == Character.NON_SPACING_MARK);
            run = isMark ? run + 1 : 0;
            cost += run > FEW_MARKS ? run / 2 : 0;
        }
        return cost;
    }
}
