package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.Label;
import dev.pyclair.bytecode.PositionMark;
import dev.pyclair.bytecode.StackDepth;
import dev.pyclair.bytecode.TryEnd;
import dev.pyclair.bytecode.TryStart;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Puts a code object together: elements in order, from which the code, its tables and all that can
 * be derived are made.
 *
 * <pre>{@code
 * CodeObject add = CodeBuilder.function(version, "add", "a, b")
 *         .op("RESUME", 0)
 *         .op("LOAD_FAST", "a")
 *         .op("LOAD_FAST", "b")
 *         .op("BINARY_OP", "+")
 *         .op("RETURN_VALUE")
 *         .build();
 * }</pre>
 *
 * <p>Constants, names and locals get their indices as they are used. Jumps name labels;
 * EXTENDED_ARGs and caches come by themselves. Derived, unless given, are the stack size, the
 * flags, the depths of handlers, the line table.
 */
public final class CodeBuilder {
    private final CodeObject origin;
    private final CodeKind kind;
    private final InstructionSet set;
    private final OperandPools pools;
    private final List<CodeElement> elements = new ArrayList<>();
    private int stackSize = -1;

    private CodeBuilder(CodeObject origin, CodeKind kind) {
        this.origin = origin;
        this.kind = kind;
        this.set = InstructionSet.of(origin.version());
        this.pools =
                new OperandPools(
                        new ConstantPool(origin.consts(), origin.version()),
                        new NamePool(origin.names()),
                        new Variables(origin));
    }

    /**
     * A builder of a function.
     *
     * @param version for which CPython
     * @param name its name
     * @param arguments as Python spells them, without defaults: {@code a, /, b, *args, c}
     * @return the builder
     * @throws IllegalArgumentException if the arguments are not spelled so
     */
    public static CodeBuilder function(PythonVersion version, String name, String arguments) {
        ArgumentList list = ArgumentList.parse(arguments, version);
        CodeObjectBuilder fields = named(version, name);
        list.writeTo(fields);
        fields.flags(list.flags(version));
        var builder = new CodeBuilder(fields.build(), CodeKind.FUNCTION);
        list.declareIn(builder.pools.variables);
        return builder;
    }

    /**
     * A builder of the code of a module.
     *
     * @param version for which CPython
     * @return the builder
     */
    public static CodeBuilder module(PythonVersion version) {
        return new CodeBuilder(named(version, "<module>").build(), CodeKind.MODULE);
    }

    private static CodeObjectBuilder named(PythonVersion version, String name) {
        return CodeObject.builder(version)
                .name(Text.of(name))
                .filename(Text.of("<pyclair>"))
                .firstLine(1);
    }

    /**
     * A builder for another body of a code object: it has its fields and lists, and no elements.
     *
     * @param origin the code object
     * @return the builder
     */
    public static CodeBuilder from(CodeObject origin) {
        return new CodeBuilder(origin, CodeKind.GIVEN);
    }

    /** A builder of code of a kind, some of whose fields are set. */
    static CodeBuilder of(CodeObject fields, CodeKind kind) {
        return new CodeBuilder(fields, kind);
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
     * Adds an instruction that has no argument.
     *
     * @param opname its name
     * @return this builder
     * @throws IllegalArgumentException if the version has no such instruction
     */
    public CodeBuilder op(String opname) {
        return with(CodeInstruction.of(entry(opname), 0));
    }

    /**
     * Adds an instruction with its argument as it is.
     *
     * @param opname its name
     * @param oparg its argument
     * @return this builder
     * @throws IllegalArgumentException if the version has no such instruction
     */
    public CodeBuilder op(String opname, int oparg) {
        return with(CodeInstruction.of(entry(opname), oparg));
    }

    /**
     * Adds an instruction whose operand is spelled as in assembler text: a literal, a name, an
     * operator.
     *
     * @param opname its name
     * @param operand such as {@code "x"} for a local, {@code "+"} for an operation, {@code "print +
     *     NULL"}, {@code "'text'"} for a constant
     * @return this builder
     * @throws IllegalArgumentException if the version has no such instruction, or it no such
     *     operand
     */
    public CodeBuilder op(String opname, String operand) {
        var reader = new OperandReader(set, CodeBuilder::noLabel, Optional.empty());
        try {
            var line = new AssemblyLine(operand, 1);
            CodeInstruction instruction = reader.read(entry(opname), line);
            line.expectEnd();
            return with(instruction);
        } catch (AssemblyException e) {
            throw new IllegalArgumentException(opname + " " + operand + ": " + e.problem(), e);
        }
    }

    private static Label noLabel(String name) {
        throw new IllegalArgumentException("labels are objects here, not names: " + name);
    }

    /**
     * Adds an instruction on a constant.
     *
     * @param opname its name
     * @param constant the constant
     * @return this builder
     * @throws IllegalArgumentException if the version has no such instruction
     */
    public CodeBuilder op(String opname, Constant constant) {
        return with(CodeInstruction.of(entry(opname), -1, constant));
    }

    /**
     * Adds a jump.
     *
     * @param opname its name
     * @param target where it leads
     * @return this builder
     * @throws IllegalArgumentException if the version has no such instruction
     */
    public CodeBuilder op(String opname, Label target) {
        return with(CodeInstruction.ofTarget(entry(opname), target));
    }

    /**
     * The instruction of a name.
     *
     * @param opname the name
     * @return the instruction of this builder's version
     * @throws IllegalArgumentException if the version has no such instruction
     */
    public Entry entry(String opname) {
        return set.entry(opname)
                .orElseThrow(
                        () -> new IllegalArgumentException(new Mnemonics(set).unknown(opname)));
    }

    /**
     * What follows comes from a line.
     *
     * @param line from 1
     * @return this builder
     */
    public CodeBuilder line(int line) {
        return with(PositionMark.ofLine(line));
    }

    /**
     * Lets a handler cover instructions (3.11 on).
     *
     * @param handler where the handler starts
     * @param lasti whether it wants the offset of the failed instruction, too
     * @param body adds what is covered
     * @return this builder
     */
    public CodeBuilder covered(Label handler, boolean lasti, Consumer<CodeBuilder> body) {
        with(new TryStart(handler, OptionalInt.empty(), lasti));
        body.accept(this);
        return with(TryEnd.INSTANCE);
    }

    /**
     * Declares locals that inner functions use.
     *
     * @param names their names, of arguments or others
     * @return this builder
     */
    public CodeBuilder cells(String... names) {
        for (String name : names) {
            pools.variables.addCell(Text.of(name));
        }
        return this;
    }

    /**
     * Declares variables of outer functions.
     *
     * @param names their names
     * @return this builder
     */
    public CodeBuilder freeVariables(String... names) {
        for (String name : names) {
            pools.variables.addFree(Text.of(name));
        }
        return this;
    }

    /**
     * Sets the stack size instead of having it derived.
     *
     * @param size in values
     * @return this builder
     */
    public CodeBuilder stackSize(int size) {
        stackSize = size;
        return this;
    }

    OperandPools pools() {
        return pools;
    }

    /**
     * The code object.
     *
     * @return it
     * @throws CodeBuildException if the elements make none
     */
    public CodeObject build() {
        PythonVersion version = origin.version();
        if (kind == CodeKind.FUNCTION && !version.marksDocstrings()) {
            keepFromDocstring(version);
        }
        BodyWriter body = laidOut();
        CodeObjectBuilder code = origin.toBuilder();
        code.code(body.code()).lineTable(body.lineTable(origin.firstLine()));
        if (version.exceptionScheme() == ExceptionScheme.TABLE) {
            code.exceptionTable(ExceptionTable.encode(body.ranges(set)));
        }
        code.names(pools.names.names()).consts(pools.consts.consts());
        pools.variables.writeTo(code);
        CodeObject whole = code.build();
        int flags = kind.flags(whole);
        int size = stackSize;
        if (size < 0) {
            size = version.hasStackSize() ? StackDepth.of(whole) : 0;
        }
        return flags == whole.flags() && size == whole.stackSize()
                ? whole
                : whole.toBuilder().flags(flags).stackSize(size).build();
    }

    /**
     * Up to 3.13 a string that is the first constant of a function is its docstring. Compilers put
     * None there unless it has one, and so does this.
     */
    private void keepFromDocstring(PythonVersion version) {
        if (!pools.consts.consts().isEmpty()) {
            return;
        }
        for (CodeElement element : elements) {
            if (element instanceof CodeInstruction instruction
                    && instruction.constant().isPresent()) {
                if (StripDocstrings.isString(instruction.constant().get(), version)) {
                    pools.consts.add(Constant.Singleton.NONE);
                }
                return;
            }
        }
    }

    private BodyWriter laidOut() {
        int extendedArg = set.entry("EXTENDED_ARG").map(Entry::number).orElse(0);
        BodyWriter body;
        do {
            body = new BodyWriter(origin.version(), elements, extendedArg);
            body.layOut(pools);
        } while (pools.variables.hasMoved());
        return body;
    }
}
