package dev.pyclair.code;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The names of a code object by index: a list of Java strings, and of the Python strings behind
 * them.
 */
public final class Names extends AbstractList<String> implements RandomAccess {
    /** No names. */
    public static final Names NONE = new Names(new Text[0]);

    private final Text[] texts;

    private Names(Text[] texts) {
        this.texts = texts;
    }

    /**
     * Names in order.
     *
     * @param texts the names; the array is not to be changed afterwards
     * @return the list
     */
    public static Names of(Text... texts) {
        return texts.length == 0 ? NONE : new Names(texts);
    }

    /**
     * One name as a Python string.
     *
     * @param index from 0, less than {@link #size}
     * @return the name
     */
    public Text text(int index) {
        return texts[index];
    }

    /**
     * These names and then others.
     *
     * @param more what follows
     * @return all of them
     */
    public Names followedBy(Names more) {
        Text[] all = Arrays.copyOf(texts, texts.length + more.texts.length);
        System.arraycopy(more.texts, 0, all, texts.length, more.texts.length);
        return new Names(all);
    }

    @Override
    public String get(int index) {
        return texts[index].toString();
    }

    @Override
    public int size() {
        return texts.length;
    }
}
