package dev.pyclair.compiler.parse.literal;

import dev.pyclair.code.Resource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The characters that names in {@code \N{...}} stand for: those that Java knows, more of {@code
 * names.tsv}, which {@code tools/unicode/names.py} makes, and those that are made by rule.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Modules/unicodedata.c">CPython: {@code
 *     Modules/unicodedata.c}, {@code _getcode}</a>
 */
final class CharacterNames {
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String SYLLABLE = "HANGUL SYLLABLE ";

    /** The first and the last one of each block of unified ideographs. */
    private static final int[] IDEOGRAPHS = {
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0x20000, 0x2A6DF, 0x2A700, 0x2B739, 0x2B740, 0x2B81D,
        0x2B820, 0x2CEA1, 0x2CEB0, 0x2EBE0, 0x2EBF0, 0x2EE5D, 0x30000, 0x3134A, 0x31350, 0x323AF
    };

    private static final String[] LEADING =
            "G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H".split(",", -1);
    private static final String[] VOWELS =
            "A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I".split(",", -1);
    private static final String[] TRAILING =
            ",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H".split(",", -1);
    private static final int FIRST_SYLLABLE = 0xAC00;

    private CharacterNames() {}

    /** Holds the table, which is read when first a name is asked for. */
    private static final class Table {
        static final Map<String, Integer> NAMES = load();

        private static Map<String, Integer> load() {
            var names = new HashMap<String, Integer>();
            Resource.text(CharacterNames.class, "names.tsv")
                    .lines()
                    .filter(row -> !row.startsWith("#") && !row.startsWith("point"))
                    .forEach(
                            row -> {
                                int tab = row.indexOf('\t');
                                names.put(
                                        row.substring(tab + 1),
                                        Integer.parseInt(row.substring(0, tab), 16));
                            });
            return names;
        }
    }

    /** The character, or -1 where there is none of that name. */
    static int find(String name) {
        if (name.startsWith(IDEOGRAPH)) {
            return ideograph(name.substring(IDEOGRAPH.length()));
        }
        if (name.startsWith(SYLLABLE)) {
            return syllable(name.substring(SYLLABLE.length()));
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || c == '(') {
                return -1;
            }
        }
        String upper = name.toUpperCase(Locale.ROOT);
        Integer known = Table.NAMES.get(upper);
        return known != null ? known : java(upper);
    }

    private static int ideograph(String digits) {
        if (digits.length() != 4 && digits.length() != 5) {
            return -1;
        }
        int point = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = "0123456789ABCDEF".indexOf(digits.charAt(i));
            if (digit < 0) {
                return -1;
            }
            point = point * 16 + digit;
        }
        for (int i = 0; i < IDEOGRAPHS.length; i += 2) {
            if (point >= IDEOGRAPHS[i] && point <= IDEOGRAPHS[i + 1]) {
                return point;
            }
        }
        return -1;
    }

    private static int syllable(String letters) {
        int leading = longest(LEADING, letters, 0);
        int at = leading < 0 ? 0 : LEADING[leading].length();
        int vowel = longest(VOWELS, letters, at);
        if (leading < 0 || vowel < 0) {
            return -1;
        }
        at += VOWELS[vowel].length();
        int trailing = longest(TRAILING, letters, at);
        if (at + TRAILING[trailing].length() != letters.length()) {
            return -1;
        }
        return FIRST_SYLLABLE + (leading * VOWELS.length + vowel) * TRAILING.length + trailing;
    }

    private static int longest(String[] parts, String letters, int at) {
        int found = -1;
        for (int i = 0; i < parts.length; i++) {
            boolean isLonger = found < 0 || parts[i].length() > parts[found].length();
            if (isLonger && letters.startsWith(parts[i], at)) {
                found = i;
            }
        }
        return found;
    }

    /** What Java finds, without the names of blocks with a number that it takes too. */
    private static int java(String name) {
        if (!name.equals(name.strip())) {
            return -1;
        }
        try {
            int point = Character.codePointOf(name);
            String number = Integer.toHexString(point).toUpperCase(Locale.ROOT);
            return name.endsWith(" " + number) ? -1 : point;
        } catch (IllegalArgumentException none) {
            return -1;
        }
    }
}
