package dev.pyclair.bytecode;

import java.util.Optional;

/**
 * A place in the code that jumps and handlers name: as an element, the place is that of the next
 * instruction.
 *
 * <p>Equality is identity; the name is for people.
 */
public final class Label implements CodeElement {
    private final String name;

    private Label(String name) {
        this.name = name;
    }

    /**
     * A new label without a name.
     *
     * @return it
     */
    public static Label create() {
        return new Label("");
    }

    /**
     * A new label.
     *
     * @param name how texts call it
     * @return it
     */
    public static Label named(String name) {
        return new Label(name);
    }

    /** {@return how texts call it, if it has a name} */
    public Optional<String> name() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "label" : "label " + name;
    }
}
