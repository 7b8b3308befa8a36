package dev.pyclair.asm;

import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.bytecode.LineTableWriter;
import dev.pyclair.bytecode.StackDepth;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.Operand;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A code object of raw bytes: what {@code types.CodeType} takes, where all that can be derived need
 * not be given.
 *
 * <pre>{@code
 * CodeObject add = RawCode.function(version, "add", "a, b", Bytes.of(bytes))
 *         .consts(List.of(Constant.Singleton.NONE))
 *         .build();
 * }</pre>
 *
 * <p>Derived, unless given, are the stack size, the flags, how many locals there are, and a line
 * table in which all instructions come from the first line. The bytes stay as they are, whatever
 * they mean; {@link dev.pyclair.verify.Verifier} says whether they mean something.
 */
public final class RawCode {
    private final PythonVersion version;
    private final CodeKind kind;
    private final ArgumentList arguments;
    private final Bytes code;
    private final Text name;
    private Optional<Text> qualname = Optional.empty();
    private Text filename = Text.of("<pyclair>");
    private int firstLine = 1;
    private List<Constant> consts = List.of();
    private List<String> names = List.of();
    private List<String> locals = List.of();
    private List<String> cells = List.of();
    private List<String> freeVariables = List.of();
    private OptionalInt localCount = OptionalInt.empty();
    private OptionalInt stackSize = OptionalInt.empty();
    private OptionalInt flags = OptionalInt.empty();
    private Bytes exceptionTable = Bytes.EMPTY;

    private RawCode(
            PythonVersion version, CodeKind kind, Text name, ArgumentList arguments, Bytes code) {
        this.version = version;
        this.kind = kind;
        this.name = name;
        this.arguments = arguments;
        this.code = code;
    }

    /**
     * The code of a function.
     *
     * @param version for which CPython
     * @param name its name
     * @param arguments as Python spells them, without defaults: {@code a, /, b, *args, c}
     * @param code {@code co_code}
     * @return it, to be told more
     * @throws IllegalArgumentException if the arguments are not spelled so
     */
    public static RawCode function(
            PythonVersion version, String name, String arguments, Bytes code) {
        return new RawCode(
                version,
                CodeKind.FUNCTION,
                Text.of(name),
                ArgumentList.parse(arguments, version),
                code);
    }

    /**
     * The code of a module.
     *
     * @param version for which CPython
     * @param code {@code co_code}
     * @return it, to be told more
     */
    public static RawCode module(PythonVersion version, Bytes code) {
        return new RawCode(
                version,
                CodeKind.MODULE,
                Text.of("<module>"),
                ArgumentList.parse("", version),
                code);
    }

    /**
     * Sets the qualified name (3.11 on), which is the name otherwise.
     *
     * @param value {@code co_qualname}
     * @return this
     */
    public RawCode qualname(String value) {
        qualname = Optional.of(Text.of(value));
        return this;
    }

    /**
     * Sets the file of the source, which is {@code <pyclair>} otherwise.
     *
     * @param value {@code co_filename}
     * @return this
     */
    public RawCode filename(String value) {
        filename = Text.of(value);
        return this;
    }

    /**
     * Sets the line that all instructions come from, which is 1 otherwise.
     *
     * @param value {@code co_firstlineno}
     * @return this
     */
    public RawCode firstLine(int value) {
        firstLine = value;
        return this;
    }

    /**
     * Sets the constants.
     *
     * @param values {@code co_consts}
     * @return this
     */
    public RawCode consts(List<Constant> values) {
        consts = List.copyOf(values);
        return this;
    }

    /**
     * Sets the names of globals and attributes.
     *
     * @param values {@code co_names}
     * @return this
     */
    public RawCode names(List<String> values) {
        names = List.copyOf(values);
        return this;
    }

    /**
     * Sets the names of the locals.
     *
     * @param values what of {@code co_varnames} is no argument; a name that is one already does not
     *     count
     * @return this
     */
    public RawCode locals(List<String> values) {
        locals = List.copyOf(values);
        return this;
    }

    /**
     * Sets the names of the locals that inner functions use.
     *
     * @param values {@code co_cellvars}; arguments may be among them
     * @return this
     */
    public RawCode cells(List<String> values) {
        cells = List.copyOf(values);
        return this;
    }

    /**
     * Sets the names of the variables of outer functions.
     *
     * @param values {@code co_freevars}
     * @return this
     */
    public RawCode freeVariables(List<String> values) {
        freeVariables = List.copyOf(values);
        return this;
    }

    /**
     * Sets how many locals there are, which otherwise is how many have names. Those without get
     * one.
     *
     * @param value {@code co_nlocals}
     * @return this
     */
    public RawCode localCount(int value) {
        localCount = OptionalInt.of(value);
        return this;
    }

    /**
     * Sets the stack size instead of having it derived.
     *
     * @param value {@code co_stacksize}, in values
     * @return this
     */
    public RawCode stackSize(int value) {
        stackSize = OptionalInt.of(value);
        return this;
    }

    /**
     * Sets all flags instead of having them derived.
     *
     * @param value {@code co_flags}
     * @return this
     */
    public RawCode flags(int value) {
        flags = OptionalInt.of(value);
        return this;
    }

    /**
     * Sets the exception table (3.11 on).
     *
     * @param value {@code co_exceptiontable}
     * @return this
     * @throws IllegalArgumentException if code of the version has none
     */
    public RawCode exceptionTable(Bytes value) {
        if (version.exceptionScheme() != ExceptionScheme.TABLE) {
            throw new IllegalArgumentException(
                    "code of "
                            + version
                            + " has no exception table: its instructions set up handlers");
        }
        exceptionTable = value;
        return this;
    }

    /**
     * The code object.
     *
     * @return it
     * @throws IllegalArgumentException if fewer locals are wanted than have names, or the bytes end
     *     inside of a code unit (3.6 on)
     */
    public CodeObject build() {
        if (version.instructionFormat() != InstructionFormat.VARIABLE && code.length() % 2 != 0) {
            throw new IllegalArgumentException(
                    "code of "
                            + version
                            + " is made of units of two bytes, and there are "
                            + code.length()
                            + " bytes");
        }
        CodeObjectBuilder fields =
                CodeObject.builder(version)
                        .code(code)
                        .name(name)
                        .qualname(qualname.orElse(name))
                        .filename(filename)
                        .firstLine(firstLine)
                        .consts(consts)
                        .names(texts(names))
                        .exceptionTable(exceptionTable)
                        .flags(arguments.flags(version));
        arguments.writeTo(fields);
        variables().writeTo(fields);
        fields.lineTable(lineTable(fields.build()));
        fields.flags(flags.orElseGet(() -> kind.flags(fields.build())));
        return fields.stackSize(stackSize.orElseGet(() -> StackDepth.of(fields.build()))).build();
    }

    private Variables variables() {
        var variables = new Variables(CodeObject.builder(version).build());
        var known = new LinkedHashSet<Text>(arguments.names());
        locals.forEach(local -> known.add(Text.of(local)));
        int count = localCount.orElse(known.size());
        if (count < known.size()) {
            throw new IllegalArgumentException(
                    known.size() + " locals have names, so there cannot be only " + count);
        }
        for (int i = known.size(); i < count; i++) {
            known.add(freshName(i, known));
        }
        arguments.declareIn(variables);
        known.stream().skip(arguments.names().size()).forEach(variables::addLocal);
        cells.forEach(cell -> variables.addCell(Text.of(cell)));
        freeVariables.forEach(free -> variables.addFree(Text.of(free)));
        return variables;
    }

    /** A name for the local of an index, which none of the others has. */
    private static Text freshName(int index, Collection<Text> others) {
        String name = "local" + index;
        while (others.contains(Text.of(name))) {
            name += "_";
        }
        return Text.of(name);
    }

    /** All instructions come from the first line, which is where every writer starts. */
    private Bytes lineTable(CodeObject known) {
        LineTableWriter table = LineTableWriter.of(version.lineTableFormat(), firstLine);
        var at = new InstructionReader(known);
        int end = 0;
        while (at.next()) {
            if (at.entry().operand() != Operand.EXTENDED_ARG) {
                // What hides behind a cut is no part of the code.
                int next = Math.min(at.nextOffset(), code.length());
                table.instruction(next - end);
                end = next;
            }
        }
        table.instruction(code.length() - end);
        return table.finish();
    }

    private static Names texts(List<String> names) {
        return Names.of(names.stream().map(Text::of).toArray(Text[]::new));
    }
}
