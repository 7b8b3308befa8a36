package dev.pyclair.runtime.module;

/** The names of syllables of Hangul, which are put together (Unicode, section 3.12). */
final class Hangul {
    private static final int FIRST = 0xac00;
    private static final int LAST = 0xd7a3;

    private static final String[] LEADING = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");

    private static final String[] VOWELS =
            "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");

    private static final String[] TRAILING =
            " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");

    private Hangul() {}

    static boolean isSyllable(int point) {
        return point >= FIRST && point <= LAST;
    }

    static String name(int point) {
        int index = point - FIRST;
        int ofVowel = TRAILING.length;
        int ofLeading = ofVowel * VOWELS.length;
        return "HANGUL SYLLABLE "
                + LEADING[index / ofLeading]
                + VOWELS[index % ofLeading / ofVowel]
                + TRAILING[index % ofVowel];
    }
}
