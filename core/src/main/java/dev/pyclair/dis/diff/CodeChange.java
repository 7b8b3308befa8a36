package dev.pyclair.dis.diff;

import dev.pyclair.code.CodeTree;

/** What became of a code object. */
public sealed interface CodeChange permits CodeDiff, CodeChange.Added, CodeChange.Removed {
    /** {@return the qualified name; of code on both sides, that of the left} */
    String qualname();

    /**
     * Code that only the right side has.
     *
     * @param node the code and its place
     */
    record Added(CodeTree.Node node) implements CodeChange {
        @Override
        public String qualname() {
            return node.qualname();
        }
    }

    /**
     * Code that only the left side has.
     *
     * @param node the code and its place
     */
    record Removed(CodeTree.Node node) implements CodeChange {
        @Override
        public String qualname() {
            return node.qualname();
        }
    }
}
