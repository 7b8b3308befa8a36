package dev.pyclair.compiler.symtable;

import java.util.LinkedHashSet;
import java.util.Set;

/** A set of names. Copies are free until one of them is changed. */
final class NameSet {
    private Set<String> names;
    private boolean isShared;

    NameSet() {
        this(Set.of(), true);
    }

    private NameSet(Set<String> names, boolean isShared) {
        this.names = names;
        this.isShared = isShared;
    }

    NameSet copy() {
        isShared = true;
        return new NameSet(names, true);
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** Adds a name. */
    void add(String name) {
        if (!isShared || !names.contains(name)) {
            own().add(name);
        }
    }

    /** Adds all names of another set. */
    void addAll(NameSet more) {
        if (names.isEmpty()) {
            names = more.names;
            isShared = true;
            more.isShared = true;
        } else if (!more.names.isEmpty()) {
            own().addAll(more.names);
        }
    }

    /** Takes a name out, and says whether it was there. */
    boolean remove(String name) {
        return names.contains(name) && own().remove(name);
    }

    /** The names, in the order in which they came. */
    Iterable<String> names() {
        return names;
    }

    private Set<String> own() {
        if (isShared) {
            names = new LinkedHashSet<>(names);
            isShared = false;
        }
        return names;
    }
}
