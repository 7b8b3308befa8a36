package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.token.Token;
import dev.pyclair.compiler.token.Tokens;
import java.util.Arrays;
import java.util.List;

/** Where a parser stands in the tokens, and what its parts share. */
final class Reader {
    final Tokens tokens;
    private final byte[] kinds;
    private final int maxDepth;

    /** The next token. */
    private int at;

    private int depth;

    /** What is collected for lists that are not complete. */
    private Object[] stack = new Object[256];

    private int top;

    Reader(Tokens tokens, int maxDepth) {
        this.tokens = tokens;
        this.kinds = tokens.kinds();
        this.maxDepth = maxDepth;
    }

    int at() {
        return at;
    }

    void rewind(int index) {
        at = index;
    }

    int kind() {
        return kinds[at];
    }

    int kind(int ahead) {
        return kinds[at + ahead];
    }

    void skip() {
        at++;
    }

    boolean is(int kind) {
        return kinds[at] == kind;
    }

    boolean accept(int kind) {
        if (kinds[at] != kind) {
            return false;
        }
        at++;
        return true;
    }

    void expect(int kind) {
        if (kinds[at] != kind) {
            throw Refused.MISMATCH;
        }
        at++;
    }

    /** Takes a name. */
    String name() {
        if (kinds[at] != Token.NAME) {
            throw Refused.MISMATCH;
        }
        return tokens.name(at++);
    }

    /** Whether the next token is that soft keyword; the strings of names are unique. */
    boolean isSoft(String keyword) {
        return kinds[at] == Token.NAME && keyword.equals(tokens.name(at));
    }

    /** From the beginning of a token to the end of the last one that is taken. */
    Span span(int first) {
        return tokens.span(first, at - 1);
    }

    /** From the beginning of a token to the end of the last one of a block. */
    Span blockSpan(int first) {
        int last = at - 1;
        while (kinds[last] == Token.NEWLINE
                || kinds[last] == Token.DEDENT
                || kinds[last] == Token.INDENT) {
            last--;
        }
        return tokens.span(first, last);
    }

    /** Notes that a construct begins inside of another. */
    void enter() {
        if (++depth > maxDepth) {
            throw Refused.TOO_DEEP;
        }
    }

    /** Stops where the tree would become deep, unless that is expected. */
    void refuseUnlessDeep() {
        if (maxDepth != Integer.MAX_VALUE) {
            throw Refused.TOO_DEEP;
        }
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    void setDepth(int depth) {
        this.depth = depth;
    }

    int mark() {
        return top;
    }

    void push(Object node) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, top * 2);
        }
        stack[top++] = node;
    }

    /** Whether something was collected since a mark. */
    boolean hasMore(int mark) {
        return top > mark;
    }

    /** What was collected since a mark. */
    @SuppressWarnings("unchecked")
    <T> List<T> take(int mark) {
        int size = top - mark;
        if (size == 0) {
            return List.of();
        }
        Object[] items = Arrays.copyOfRange(stack, mark, top);
        top = mark;
        return (List<T>) Arrays.asList(items);
    }

    /** Forgets what was collected since a mark. */
    void drop(int mark) {
        top = mark;
    }
}
