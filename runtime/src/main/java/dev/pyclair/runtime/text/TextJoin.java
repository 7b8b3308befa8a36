package dev.pyclair.runtime.text;

import java.util.List;

/** Making texts of texts: {@code str.join}, {@code replace} and {@code translate}. */
public final class TextJoin {
    private TextJoin() {}

    /**
     * {@code str.join}.
     *
     * @param separator a text
     * @param parts texts
     * @param limit hears of the length
     * @return the parts with separators between them
     */
    public static Object join(Object separator, List<Object> parts, SizeLimit limit) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        long total = (long) CodePoints.length(separator) * Math.max(parts.size() - 1, 0);
        for (Object part : parts) {
            total += CodePoints.length(part);
        }
        var builder = new TextBuilder(limit.text(total));
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                builder.append(separator);
            }
            builder.append(parts.get(i));
        }
        return builder.build();
    }

    /**
     * {@code str.replace}.
     *
     * @param text a text
     * @param old what is taken out; the empty text is between all characters and at both ends
     * @param made what is put there
     * @param most how often; below 0 is everywhere
     * @param limit hears of the length
     * @return the new text
     */
    public static Object replace(Object text, Object old, Object made, long most, SizeLimit limit) {
        int length = CodePoints.length(text);
        int oldLength = CodePoints.length(old);
        int atMost = (int) (most < 0 ? Integer.MAX_VALUE : Math.min(most, Integer.MAX_VALUE));
        int count = TextSearch.countBetween(text, old, 0, length, atMost);
        if (count == 0) {
            return text;
        }
        long growth = (long) CodePoints.length(made) - oldLength;
        var builder = new TextBuilder(limit.text(length + count * growth));
        int start = 0;
        for (int done = 0; done < count; done++) {
            int found = oldLength == 0 ? done : TextSearch.indexOf(text, old, start, length);
            builder.append(text, start, found).append(made);
            start = found + oldLength;
        }
        return builder.append(text, start, length).build();
    }

    /** What {@link #translate} makes of characters: a Python mapping, mostly a {@code dict}. */
    @FunctionalInterface
    public interface Translation {
        /** Given for a character that stays as it is: the mapping has none. */
        Object ABSENT = new Object();

        /** Given for a character that goes away: {@code None}. */
        Object NOTHING = new Object();

        /**
         * Looks a character up.
         *
         * @param point a code point
         * @return a text, a {@code Long} that is a code point, {@link #ABSENT}, {@link #NOTHING},
         *     or any other value for what is wrong
         */
        Object lookUp(int point);
    }

    /**
     * {@code str.translate}.
     *
     * @param text a text
     * @param translation asked once for each character
     * @param limit hears of the length as it grows
     * @return the new text
     * @throws ValueFault {@code ValueError} or {@code TypeError} if a character becomes what is no
     *     character
     */
    public static Object translate(Object text, Translation translation, SizeLimit limit) {
        int length = CodePoints.length(text);
        var builder = new TextBuilder(length);
        long heard = length;
        for (int i = 0; i < length; i++) {
            int point = CodePoints.at(text, i);
            Object made = translation.lookUp(point);
            if (CodePoints.isText(made)) {
                long total = (long) builder.length() + CodePoints.length(made);
                if (total > heard) {
                    heard = 2 * total;
                    limit.text(heard);
                }
                builder.append(made);
            } else if (made == Translation.ABSENT) {
                builder.append(point);
            } else if (made != Translation.NOTHING) {
                builder.append(translated(made));
            }
        }
        return builder.build();
    }

    private static int translated(Object made) {
        if (!(made instanceof Long point)) {
            throw ValueFault.type("character mapping must return integer, None or str");
        }
        if (point < 0 || point > Character.MAX_CODE_POINT) {
            throw ValueFault.value("character mapping must be in range(0x110000)");
        }
        return point.intValue();
    }
}
