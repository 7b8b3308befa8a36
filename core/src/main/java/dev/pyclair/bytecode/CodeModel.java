package dev.pyclair.bytecode;

import dev.pyclair.code.CodeObject;
import java.util.Collections;
import java.util.List;

/**
 * The body of a code object as a list of elements: instructions with what their arguments stand
 * for, labels, marks of source positions, ranges of the exception table.
 *
 * <p>Every code object has a model. What compilers write, builders make of the elements again, byte
 * by byte; where a table of broken code names places inside of instructions, the model leaves those
 * out.
 */
public final class CodeModel {
    private final CodeObject code;
    private final List<CodeElement> elements;

    private CodeModel(CodeObject code, List<CodeElement> elements) {
        this.code = code;
        this.elements = elements;
    }

    /**
     * The model of a code object.
     *
     * @param code the code object
     * @return its model
     */
    public static CodeModel of(CodeObject code) {
        return new CodeModel(code, Collections.unmodifiableList(new CodeModelReader(code).read()));
    }

    /** {@return the code object} */
    public CodeObject code() {
        return code;
    }

    /** {@return its body in order} */
    public List<CodeElement> elements() {
        return elements;
    }
}
