package dev.pyclair.runtime.regex;

/** A place between characters, under the name that {@code re} has for it. */
enum Place {
    AT_BEGINNING,
    AT_BEGINNING_LINE,
    AT_BEGINNING_STRING,
    AT_BOUNDARY,
    AT_NON_BOUNDARY,
    AT_END,
    AT_END_LINE,
    AT_END_STRING,
    AT_LOC_BOUNDARY,
    AT_LOC_NON_BOUNDARY,
    AT_UNI_BOUNDARY,
    AT_UNI_NON_BOUNDARY;

    /** {@return whether a text has it there} */
    boolean isAt(Matching m, int at) {
        return switch (this) {
            case AT_BEGINNING, AT_BEGINNING_STRING -> at == 0;
            case AT_BEGINNING_LINE -> at == 0 || m.text[at - 1] == '\n';
            case AT_END -> at == m.end || at == m.end - 1 && m.text[at] == '\n';
            case AT_END_LINE -> at == m.end || m.text[at] == '\n';
            case AT_END_STRING -> at == m.end;
            case AT_BOUNDARY, AT_LOC_BOUNDARY -> isBoundary(m, at, Category.CATEGORY_WORD);
            case AT_UNI_BOUNDARY -> isBoundary(m, at, Category.CATEGORY_UNI_WORD);
            case AT_NON_BOUNDARY, AT_LOC_NON_BOUNDARY -> isInside(m, at, Category.CATEGORY_WORD);
            case AT_UNI_NON_BOUNDARY -> isInside(m, at, Category.CATEGORY_UNI_WORD);
        };
    }

    private static boolean isBoundary(Matching m, int at, Category word) {
        boolean before = at > 0 && word.test(m.text[at - 1]);
        boolean behind = at < m.end && word.test(m.text[at]);
        return before != behind;
    }

    private static boolean isInside(Matching m, int at, Category word) {
        return !isBoundary(m, at, word);
    }
}
