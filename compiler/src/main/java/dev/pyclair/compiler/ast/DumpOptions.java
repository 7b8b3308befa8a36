package dev.pyclair.compiler.ast;

/**
 * How a tree is shown.
 *
 * @param hasAttributes whether each node tells where it stands
 * @param indent what a level is indented by, or null for all in one line
 * @param showsEmpty whether empty lists are shown
 */
public record DumpOptions(boolean hasAttributes, String indent, boolean showsEmpty) {
    /** What {@code ast.dump} does when nothing is asked for. */
    public static final DumpOptions DEFAULT = new DumpOptions(false, null, false);

    /** {@return the same, with places} */
    public DumpOptions withAttributes() {
        return new DumpOptions(true, indent, showsEmpty);
    }

    /**
     * {@return the same, a node a line}
     *
     * @param text what a level is indented by
     */
    public DumpOptions withIndent(String text) {
        return new DumpOptions(hasAttributes, text, showsEmpty);
    }
}
