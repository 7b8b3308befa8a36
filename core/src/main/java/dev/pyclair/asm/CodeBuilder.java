package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.opcode.InstructionSet;
import java.util.ArrayList;
import java.util.List;

/** Puts a code object together from elements; what can be derived is derived. */
public final class CodeBuilder {
    private final CodeObject origin;
    private final InstructionSet set;
    private final OperandPools pools;
    private final List<CodeElement> elements = new ArrayList<>();

    private CodeBuilder(CodeObject origin) {
        this.origin = origin;
        this.set = InstructionSet.of(origin.version());
        this.pools =
                new OperandPools(
                        new ConstantPool(origin.consts(), origin.version()),
                        new NamePool(origin.names()),
                        new Variables(origin));
    }

    /**
     * A builder for another body of a code object: it has its fields and lists, and no elements.
     *
     * @param origin the code object
     * @return the builder
     */
    public static CodeBuilder from(CodeObject origin) {
        return new CodeBuilder(origin);
    }

    /**
     * Adds an element.
     *
     * @param element what comes next
     * @return this builder
     */
    public CodeBuilder with(CodeElement element) {
        elements.add(element);
        return this;
    }

    /**
     * Adds all elements of a model.
     *
     * @param model what comes next
     * @return this builder
     */
    public CodeBuilder withAll(CodeModel model) {
        elements.addAll(model.elements());
        return this;
    }

    /**
     * The code object.
     *
     * @return it
     * @throws CodeBuildException if the elements make none
     */
    public CodeObject build() {
        var body = new BodyWriter(origin.version(), elements, extendedArg());
        body.layOut(pools);
        while (pools.variables.hasMoved()) {
            body = new BodyWriter(origin.version(), elements, extendedArg());
            body.layOut(pools);
        }
        CodeObjectBuilder code = origin.toBuilder();
        code.code(body.code()).lineTable(body.lineTable(origin.firstLine()));
        if (origin.version().exceptionScheme() == ExceptionScheme.TABLE) {
            code.exceptionTable(ExceptionTable.encode(body.ranges(set)));
        }
        code.names(pools.names.names());
        code.consts(
                Constant.Container.of(
                        Constant.Kind.TUPLE, pools.consts.consts().toArray(new Constant[0])));
        pools.variables.writeTo(code);
        return code.build();
    }

    private int extendedArg() {
        return set.entry("EXTENDED_ARG").map(InstructionSet.Entry::number).orElse(0);
    }
}
