package dev.pyclair.compiler.codegen;

import dev.pyclair.code.CodeObject;
import dev.pyclair.compiler.sequence.CodeUnit;

/** What makes code objects of units; it is called for inner ones first. */
@FunctionalInterface
public interface UnitAssembler {
    /**
     * Makes the code object of a unit. Equal ones within a unit become one constant, so a unit is
     * assembled as soon as its scope ends.
     *
     * @param unit the unit, complete
     * @return its code object
     */
    CodeObject assemble(CodeUnit unit);
}
