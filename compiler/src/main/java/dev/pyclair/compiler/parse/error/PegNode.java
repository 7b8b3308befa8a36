package dev.pyclair.compiler.parse.error;

/** What a rule took, as far as messages ask for it. */
final class PegNode {
    /** The kind of tokens. */
    static final String TOKEN = "token";

    /** The kind of names. */
    static final String NAME = "name";

    /** The kind of lists. */
    static final String LIST = "several";

    /** The kind of what messages do not ask for. */
    static final String OTHER = "other";

    private static final PegNode[] NONE = {};

    /** How messages call it. */
    final String kind;

    /** The first token. */
    final int first;

    /** The last token. */
    final int last;

    final PegNode[] children;

    /** Of a string: whether it is of bytes. Of a field: its token that has the text, or 0. */
    int mark;

    PegNode(String kind, int first, int last, PegNode... children) {
        this.kind = kind;
        this.first = first;
        this.last = last;
        this.children = children;
    }

    PegNode(String kind, int first, int last) {
        this(kind, first, last, NONE);
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    PegNode lastChild() {
        return children[children.length - 1];
    }
}
