package dev.pyclair.dis;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.bytecode.LocationTable;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Names;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.opcode.InstructionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The instructions of a code object as values: what {@code dis.get_instructions} yields. */
public final class Instructions {
    private final CodeObject code;
    private final LineStarts lineStarts;
    private final Labels labels;
    private final ArgumentText arguments;
    private final Names derefs;
    private long textLeft;
    private final InstructionReader reader;
    private final LocationTable locations;
    private boolean inLocations;
    private int nextStart;
    private OptionalInt line = OptionalInt.empty();

    private Instructions(CodeObject code, long limit) {
        this.code = code;
        this.textLeft = limit;
        derefs = code.derefNames();
        Style style = Style.of(code.version().disStyle());
        lineStarts = LineStarts.of(code, style);
        labels = Labels.of(code, style, ExceptionTable.decode(code.exceptionTable()));
        arguments = new ArgumentText(code, InstructionSet.of(code.version()), style, labels);
        reader = new InstructionReader(code);
        locations = new LocationTable(code.lineTable(), code.firstLine());
        inLocations = code.version().lineTableFormat().hasColumns() && locations.next();
    }

    /**
     * The instructions of a code object, EXTENDED_ARG among them, without those of nested code.
     *
     * @param code the code object
     * @return the instructions in order
     * @throws TextLimitException if their texts are longer than {@link Utf8Builder#DEFAULT_LIMIT}
     */
    public static List<Instruction> of(CodeObject code) {
        return of(code, Utf8Builder.DEFAULT_LIMIT);
    }

    /**
     * The instructions of a code object that may be hostile.
     *
     * @param code the code object
     * @param limit most bytes that all {@code argrepr} may have together
     * @return the instructions in order
     * @throws TextLimitException if there would be more
     */
    public static List<Instruction> of(CodeObject code, long limit) {
        var instructions = new Instructions(code, limit);
        var list = new ArrayList<Instruction>();
        while (instructions.reader.next()) {
            list.add(instructions.current());
        }
        return list;
    }

    /**
     * Where jumps and handlers lead to.
     *
     * @param code the code object
     * @return offsets in bytes, in order: what {@code dis.findlabels} yields, sorted, with the
     *     handlers' besides
     */
    public static List<Integer> labels(CodeObject code) {
        Labels labels = new Instructions(code, 0).labels;
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < labels.size(); i++) {
            offsets.add(labels.offset(i));
        }
        return offsets;
    }

    private Instruction current() {
        int offset = reader.offset();
        boolean startsLine = startsLine(offset);
        int label = labels.number(offset);
        boolean hasArgument = reader.entry().hasArgument();
        Utf8Builder argrepr = Utf8Builder.limited(textLeft);
        arguments.append(argrepr, "", reader);
        textLeft -= argrepr.size();
        return new Instruction(
                reader.entry().name(),
                reader.entry().number(),
                hasArgument ? OptionalInt.of(reader.oparg()) : OptionalInt.empty(),
                hasArgument ? argval() : Constant.Singleton.NONE,
                argrepr.toString(),
                offset,
                reader.startOffset(),
                startsLine,
                line,
                label > 0 ? OptionalInt.of(label) : OptionalInt.empty(),
                positions(offset));
    }

    private boolean startsLine(int offset) {
        boolean starts = false;
        while (nextStart < lineStarts.size() && lineStarts.offset(nextStart) <= offset) {
            starts = lineStarts.offset(nextStart) == offset;
            int reached = lineStarts.line(nextStart++);
            line = reached == Positions.NONE ? OptionalInt.empty() : OptionalInt.of(reached);
        }
        return starts;
    }

    private Positions positions(int offset) {
        while (inLocations && locations.end() <= offset) {
            inLocations = locations.next();
        }
        return inLocations ? locations.positions() : Positions.UNKNOWN;
    }

    private Constant argval() {
        int oparg = reader.oparg();
        return switch (reader.entry().operand()) {
            case CONST, CONST_SILENT ->
                    oparg >= 0 && oparg < code.consts().size()
                            ? code.consts().get(oparg)
                            : new Constant.Int(oparg);
            case NAME -> name(code.names(), oparg);
            case NAME_NULL, NAME_SELF -> name(code.names(), oparg >> 1);
            case NAME_SUPER, NAME_LAZY -> name(code.names(), oparg >> 2);
            case LOCAL -> name(code.localNames(), oparg);
            case LOCAL_PAIR ->
                    Container.of(
                            Constant.Kind.TUPLE,
                            name(code.localNames(), oparg >> 4),
                            name(code.localNames(), oparg & 15));
            case DEREF -> name(derefs, oparg);
            case JUMP_ABSOLUTE, JUMP_FORWARD, JUMP_BACKWARD, JUMP_FROM ->
                    new Constant.Int(reader.target());
            default -> new Constant.Int(oparg);
        };
    }

    private static Constant name(Names names, int index) {
        return index >= 0 && index < names.size() ? names.text(index) : new Constant.Int(index);
    }
}
