package dev.pyclair.compiler.parse.error;

/** A piece of a rule. */
final class Item {
    /** What an item does. */
    enum Op {
        /** Takes a token of a kind. */
        TOKEN,
        /** Takes a name that is a word. */
        WORD,
        /** Takes what a rule takes. */
        RULE,
        /** Takes what one of several alternatives takes. */
        GROUP,
        /** Takes something or nothing. */
        OPTIONAL,
        /** Takes something any number of times. */
        STAR,
        /** Takes something once or more often. */
        PLUS,
        /** Takes something once or more often, with something between. */
        GATHER,
        /** Looks whether something follows. */
        AHEAD,
        /** Looks whether something does not follow. */
        NOT_AHEAD,
        /** Takes a token that must follow. */
        FORCED,
        /** Excludes the alternatives behind. */
        CUT
    }

    final Op op;

    /** The token that is taken. */
    final int token;

    /** The word that is taken, or the text of a token. */
    final String text;

    /** What is inside. */
    final Item inner;

    /** What stands between. */
    final Item separator;

    final Rule rule;

    /** Where the result is kept, or -1. */
    int slot = -1;

    private Item(Op op, int token, String text, Item inner, Item separator, Rule rule) {
        this.op = op;
        this.token = token;
        this.text = text;
        this.inner = inner;
        this.separator = separator;
        this.rule = rule;
    }

    static Item token(int token, String text) {
        return new Item(Op.TOKEN, token, text, null, null, null);
    }

    static Item word(String word) {
        return new Item(Op.WORD, 0, word, null, null, null);
    }

    static Item rule(Rule rule) {
        return new Item(Op.RULE, 0, null, null, null, rule);
    }

    static Item group(Rule alternatives) {
        return new Item(Op.GROUP, 0, null, null, null, alternatives);
    }

    static Item of(Op op, Item inner) {
        return new Item(op, inner == null ? 0 : inner.token, null, inner, null, null);
    }

    static Item gather(Item separator, Item inner) {
        return new Item(Op.GATHER, 0, null, inner, separator, null);
    }
}
