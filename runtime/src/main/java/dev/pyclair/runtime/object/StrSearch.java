package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextSearch;

/** The methods of {@code str} that look for text. */
final class StrSearch {
    private StrSearch() {}

    static Object search(Context cx, String name, Object text, Object[] args) {
        Object sought = Texts.plain(args[0]);
        if (sought == null && Feature.LOOKS_AT_TEXT_FIRST.in(cx)) {
            throw wrongText(cx, name, args[0]);
        }
        long start = TextArguments.slice(cx, args, 1, 0);
        long end = TextArguments.slice(cx, args, 2, Long.MAX_VALUE);
        if (sought == null) {
            throw wrongText(cx, name, args[0]);
        }
        return (long)
                switch (name) {
                    case "count" -> TextSearch.count(text, sought, start, end);
                    case "find" -> TextSearch.find(text, sought, start, end);
                    case "index" -> TextSearch.index(text, sought, start, end);
                    case "rfind" -> TextSearch.findLast(text, sought, start, end);
                    case "rindex" -> TextSearch.indexLast(text, sought, start, end);
                    default -> throw new IllegalStateException(name);
                };
    }

    private static PyRaise wrongText(Context cx, String name, Object given) {
        return Errors.type(
                cx.wording(
                        "search-argument",
                        name,
                        TextArguments.kind(given),
                        Types.of(given).name()));
    }

    static Object contains(Object text, Object sought) {
        Object plain = Texts.plain(sought);
        if (plain == null) {
            throw Errors.type(
                    "'in <string>' requires string as left operand, not "
                            + Types.of(sought).name());
        }
        return TextSearch.find(text, plain, 0, Long.MAX_VALUE) >= 0;
    }

    /** {@code startswith} or {@code endswith}. */
    static Object isAtEnd(Context cx, String name, Object text, Object[] args) {
        long start = TextArguments.slice(cx, args, 1, 0);
        long end = TextArguments.slice(cx, args, 2, Long.MAX_VALUE);
        if (args[0] instanceof PyTuple several) {
            for (Object one : several.items()) {
                Object plain = Texts.plain(one);
                if (plain == null) {
                    throw Errors.type(
                            "tuple for "
                                    + name
                                    + " must only contain str, not "
                                    + Types.of(one).name());
                }
                if (isAt(name, text, plain, start, end)) {
                    return true;
                }
            }
            return false;
        }
        Object plain = Texts.plain(args[0]);
        if (plain == null) {
            throw Errors.type(
                    name
                            + " first arg must be str or a tuple of str, not "
                            + Types.of(args[0]).name());
        }
        return isAt(name, text, plain, start, end);
    }

    private static boolean isAt(String name, Object text, Object part, long start, long end) {
        return name.equals("startswith")
                ? TextSearch.startsWith(text, part, start, end)
                : TextSearch.endsWith(text, part, start, end);
    }
}
