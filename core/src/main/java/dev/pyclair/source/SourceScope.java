package dev.pyclair.source;

import java.util.List;

/**
 * A block of names of a source: what the module, a class or a function knows.
 *
 * @param name the name of the function, class or other; {@code top} for the module
 * @param type the number of its kind, as {@code _symtable} has it
 * @param isNested whether a function is around it
 * @param line from 1; 0 for the module
 * @param symbols its names, in the order in which they were first seen
 * @param parameters those of them that are parameters, in order
 * @param children the blocks inside, in order
 */
public record SourceScope(
        String name,
        int type,
        boolean isNested,
        int line,
        List<Symbol> symbols,
        List<String> parameters,
        List<SourceScope> children) {
    /**
     * A name in a block.
     *
     * @param name the name, mangled
     * @param flags what the block does with it, and above that its scope, as {@code _symtable} has
     *     them
     */
    public record Symbol(String name, int flags) {}
}
