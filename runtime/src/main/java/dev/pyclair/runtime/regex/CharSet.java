package dev.pyclair.runtime.regex;

import java.util.ArrayList;
import java.util.List;

/** A set of characters, such as {@code [^a-z_]}: the first part that has one decides. */
final class CharSet implements CharTest {
    private final List<CharTest> parts = new ArrayList<>();
    private boolean isNegated;

    void negate() {
        isNegated = true;
    }

    void add(CharTest part) {
        parts.add(part);
    }

    @Override
    public boolean test(int point) {
        for (CharTest part : parts) {
            if (part.test(point)) {
                return !isNegated;
            }
        }
        return isNegated;
    }
}
