package dev.pyclair.runtime.text;

/**
 * Looks for long texts in long texts in time of the sum of their lengths: what is known of the part
 * that fits says where it may fit next.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Knuth-Morris-Pratt_algorithm">Knuth, Morris,
 *     Pratt</a>
 */
final class LongSearch {
    private static final int LONG = 16;
    private static final long MUCH = 1L << 24;

    /** The units of a text, by index. */
    interface Units {
        int at(int index);
    }

    private LongSearch() {}

    /** {@return whether to compare at each place could take long} */
    static boolean isWorthIt(int length, int soughtLength) {
        return soughtLength > LONG && (long) length * soughtLength > MUCH;
    }

    /**
     * Finds the first place.
     *
     * @param text where to look
     * @param length how far, from 0
     * @param sought what to look for
     * @param soughtLength its length, at least 1
     * @return the index; -1 if it is not there
     */
    static int first(Units text, int length, Units sought, int soughtLength) {
        int[] borders = borders(sought, soughtLength);
        int fits = 0;
        for (int i = 0; i < length; i++) {
            int unit = text.at(i);
            while (fits > 0 && sought.at(fits) != unit) {
                fits = borders[fits - 1];
            }
            if (sought.at(fits) == unit && ++fits == soughtLength) {
                return i - soughtLength + 1;
            }
        }
        return -1;
    }

    /** How much of the beginning stands at the end of each beginning, but the whole. */
    private static int[] borders(Units sought, int length) {
        var borders = new int[length];
        int fits = 0;
        for (int i = 1; i < length; i++) {
            int unit = sought.at(i);
            while (fits > 0 && sought.at(fits) != unit) {
                fits = borders[fits - 1];
            }
            if (sought.at(fits) == unit) {
                fits++;
            }
            borders[i] = fits;
        }
        return borders;
    }
}
