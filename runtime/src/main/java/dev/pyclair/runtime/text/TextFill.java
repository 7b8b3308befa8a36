package dev.pyclair.runtime.text;

/** Making texts wider: {@code str.center}, {@code zfill}, {@code expandtabs} and their like. */
public final class TextFill {
    private TextFill() {}

    /**
     * {@code str.center}.
     *
     * @param text a text
     * @param width at least so many characters
     * @param fill the character around it
     * @param limit hears of the length
     * @return the text in the middle
     */
    public static Object center(Object text, long width, int fill, SizeLimit limit) {
        long padding = missing(text, width);
        long left = padding / 2 + (padding & width & 1);
        return pad(text, left, padding - left, fill, limit);
    }

    /**
     * {@code str.ljust}.
     *
     * @param text a text
     * @param width at least so many characters
     * @param fill the character behind it
     * @param limit hears of the length
     * @return the text on the left
     */
    public static Object left(Object text, long width, int fill, SizeLimit limit) {
        return pad(text, 0, missing(text, width), fill, limit);
    }

    /**
     * {@code str.rjust}.
     *
     * @param text a text
     * @param width at least so many characters
     * @param fill the character before it
     * @param limit hears of the length
     * @return the text on the right
     */
    public static Object right(Object text, long width, int fill, SizeLimit limit) {
        return pad(text, missing(text, width), 0, fill, limit);
    }

    private static long missing(Object text, long width) {
        return Math.max(Math.max(width, 0) - CodePoints.length(text), 0);
    }

    /**
     * Puts a character around a text many times.
     *
     * @param text a text
     * @param left how often before it; below 1 is not at all
     * @param right how often behind it
     * @param fill the character
     * @param limit hears of the length
     * @return the longer text
     */
    public static Object pad(Object text, long left, long right, int fill, SizeLimit limit) {
        if (left <= 0 && right <= 0) {
            return text;
        }
        long padding = sum(Math.max(left, 0), Math.max(right, 0));
        var builder = new TextBuilder(limit.text(sum(padding, CodePoints.length(text))));
        return builder.fill(fill, (int) Math.max(left, 0))
                .append(text)
                .fill(fill, (int) Math.max(right, 0))
                .build();
    }

    /**
     * {@code str.zfill}.
     *
     * @param text a text
     * @param width at least so many characters
     * @param limit hears of the length
     * @return the text with zeros behind its sign
     */
    public static Object zeros(Object text, long width, SizeLimit limit) {
        int length = CodePoints.length(text);
        if (width <= length) {
            return text;
        }
        int total = limit.text(width);
        int first = length == 0 ? 0 : CodePoints.at(text, 0);
        int signs = first == '+' || first == '-' ? 1 : 0;
        return new TextBuilder(total)
                .append(text, 0, signs)
                .fill('0', total - length)
                .append(text, signs, length)
                .build();
    }

    /**
     * {@code str.expandtabs}.
     *
     * @param text a text
     * @param size the distance of tab stops; below 1 takes tabs away
     * @param limit hears of the length
     * @return the text with spaces for tabs
     */
    public static Object expandTabs(Object text, int size, SizeLimit limit) {
        int length = CodePoints.length(text);
        long total = 0;
        long column = 0;
        for (int i = 0; i < length; i++) {
            int point = CodePoints.at(text, i);
            int width = point == '\t' ? tabWidth(column, size) : 1;
            total += width;
            column = point == '\n' || point == '\r' ? 0 : column + width;
        }
        var builder = new TextBuilder(limit.text(total));
        column = 0;
        for (int i = 0; i < length; i++) {
            int point = CodePoints.at(text, i);
            int width = point == '\t' ? tabWidth(column, size) : 1;
            builder.fill(point == '\t' ? ' ' : point, width);
            column = point == '\n' || point == '\r' ? 0 : column + width;
        }
        return builder.build();
    }

    private static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private static int tabWidth(long column, int size) {
        return size <= 0 ? 0 : size - (int) (column % size);
    }
}
