package dev.pyclair.verify;

/**
 * One item of an effect: a word for a kind, and how often it is there.
 *
 * @param accepted as an input: the set of kinds that will do
 * @param pushed as an output: the slot
 * @param words as an input: what is asked for, for messages
 * @param count how often
 */
record Item(int accepted, int pushed, String words, Count count) {
    static Item parse(String text) {
        int star = text.indexOf('*');
        Count count = star < 0 ? Count.ONE : Count.parse(unwrapped(text.substring(star + 1)));
        String word = star < 0 ? text : text.substring(0, star);
        return new Item(accepted(word), pushed(word), words(word), count);
    }

    private static String unwrapped(String count) {
        return count.startsWith("(") ? count.substring(1, count.length() - 1) : count;
    }

    private static int accepted(String word) {
        return switch (word) {
            case "slot" -> -1;
            case "movable" -> ~Kinds.set(SlotKind.FINALLY);
            case "finally_or_none" -> Kinds.set(SlotKind.FINALLY, SlotKind.NONE);
            case "finally_or_null" -> Kinds.set(SlotKind.FINALLY, SlotKind.NULL);
            case "value" ->
                    Kinds.OBJECTS
                            | Kinds.set(
                                    SlotKind.PREVIOUS_EXCEPTION,
                                    SlotKind.LASTI,
                                    SlotKind.UNFINISHED_FUNCTION);
            case "any" -> Kinds.OBJECTS;
            case "null_or_any" ->
                    Kinds.OBJECTS
                            | Kinds.set(SlotKind.NULL, SlotKind.NULL_OR_ANY, SlotKind.NULL_OR_CELL);
            case "null_or_map" -> Kinds.set(SlotKind.NULL, SlotKind.MAP);
            case "null_or_index" -> Kinds.set(SlotKind.NULL, SlotKind.NULL_OR_INDEX);
            case "list" -> Kinds.set(SlotKind.LIST, SlotKind.EXCEPTION_LIST);
            case "exception_or_none" ->
                    Kinds.set(SlotKind.EXCEPTION, SlotKind.EXCEPTION_OR_NONE, SlotKind.NONE);
            case "function" -> Kinds.set(SlotKind.FUNCTION, SlotKind.UNFINISHED_FUNCTION);
            default -> Kinds.set(kind(word));
        };
    }

    private static int pushed(String word) {
        return switch (word) {
            case "slot", "value", "null_or_map", "movable", "finally_or_none", "finally_or_null" ->
                    Kinds.of(SlotKind.UNUSABLE);
            default -> Kinds.of(kind(word));
        };
    }

    private static SlotKind kind(String word) {
        return switch (word) {
            case "iter" -> SlotKind.ITERATOR;
            case "previous" -> SlotKind.PREVIOUS_EXCEPTION;
            default -> {
                for (SlotKind kind : SlotKind.values()) {
                    if (kind.name().equalsIgnoreCase(word)) {
                        yield kind;
                    }
                }
                throw new IllegalArgumentException("not a kind: " + word);
            }
        };
    }

    private static String words(String word) {
        return switch (word) {
            case "slot" -> "anything";
            case "movable" -> "a value of one slot";
            case "finally_or_none", "finally_or_null" -> SlotKind.FINALLY.text();
            case "value" -> "a value";
            case "null_or_map" -> "NULL or a dict";
            case "list" -> SlotKind.LIST.text();
            default -> kind(word).text();
        };
    }
}
