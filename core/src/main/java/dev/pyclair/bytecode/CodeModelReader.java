package dev.pyclair.bytecode;

import dev.pyclair.bytecode.CodeInstruction.NamePair;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.Names;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Takes the body of a code object apart into elements. */
final class CodeModelReader {
    private final CodeObject code;
    private final Bytes bytes;
    private final InstructionFormat format;
    private final Names derefs;
    private final List<ExceptionTable.Entry> ranges;
    private final PositionCursor positions;
    private final List<CodeElement> elements;

    /** By offset, whether an instruction starts there, its EXTENDED_ARGs apart. */
    private final boolean[] isUnit;

    /** By offset, the label of the place; null where nothing leads to. */
    private final Label[] labels;

    /** By offset, whether something has to stand between what is before it and behind it. */
    private final boolean[] isBorder;

    /** How many jumps have EXTENDED_ARGs. */
    private int longJumps;

    private int nextRange;
    private int openEnd = -1;

    CodeModelReader(CodeObject code) {
        this.code = code;
        this.bytes = code.code();
        this.format = code.version().instructionFormat();
        this.derefs = code.derefNames();
        this.ranges =
                code.version().exceptionScheme() == ExceptionScheme.TABLE
                        ? ExceptionTable.decode(code.exceptionTable())
                        : List.of();
        this.positions = PositionCursor.of(code);
        int length = bytes.length();
        this.isUnit = new boolean[length + 1];
        this.labels = new Label[length + 1];
        this.isBorder = new boolean[length + 1];
        this.elements = new ArrayList<>(length / 2 + 16);
    }

    List<CodeElement> read() {
        findUnits();
        findBorders();
        var at = new InstructionReader(code);
        int prefixes = 0;
        int extension = 0;
        while (at.next()) {
            if (isWhole(at)
                    && at.entry().operand() == Operand.EXTENDED_ARG
                    && joinsNext(at, prefixes)) {
                extension = extension << argumentBits() | argument(at);
                prefixes++;
                continue;
            }
            int start = at.offset() - prefixes * unitLength();
            before(start);
            if (isWhole(at)) {
                elements.add(instruction(at, extension, prefixes));
            } else {
                elements.add(new CodeBytes(bytes.part(at.offset(), bytes.length())));
            }
            prefixes = 0;
            extension = 0;
        }
        before(bytes.length());
        return elements;
    }

    private void findUnits() {
        var at = new InstructionReader(code);
        while (at.next()) {
            isUnit[at.offset()] = true;
        }
        isUnit[bytes.length()] = true;
    }

    private boolean isPlace(int offset) {
        return offset >= 0 && offset <= bytes.length() && isUnit[offset];
    }

    private void findBorders() {
        var at = new InstructionReader(code);
        while (at.next()) {
            Operand operand = at.entry().operand();
            if ((operand.isJump() || operand == Operand.JUMP_FROM) && isPlace(at.target())) {
                label(at.target());
                longJumps += at.startOffset() < at.offset() ? 1 : 0;
            }
        }
        for (ExceptionTable.Entry range : ranges) {
            if (isExpressible(range)) {
                isBorder[range.start()] = true;
                isBorder[range.end()] = true;
                label(range.target());
            }
        }
        positions.addBorders(isBorder);
    }

    private boolean isExpressible(ExceptionTable.Entry range) {
        return isPlace(range.start())
                && isPlace(range.end())
                && isPlace(range.target())
                && range.start() < range.end();
    }

    private void label(int offset) {
        isBorder[offset] = true;
        if (labels[offset] == null) {
            labels[offset] = Label.create();
        }
    }

    /** Whether all bytes of the instruction are there. */
    private boolean isWhole(InstructionReader at) {
        int length = format != InstructionFormat.VARIABLE ? 2 : at.entry().hasArgument() ? 3 : 1;
        return at.offset() + length <= bytes.length();
    }

    private int unitLength() {
        return format == InstructionFormat.VARIABLE ? 3 : 2;
    }

    private int argumentBits() {
        return format == InstructionFormat.VARIABLE ? 16 : 8;
    }

    private int mostPrefixes() {
        return format == InstructionFormat.VARIABLE ? 1 : 3;
    }

    /** The byte or two bytes of the argument itself. */
    private int argument(InstructionReader at) {
        int offset = at.offset();
        if (format == InstructionFormat.VARIABLE) {
            return at.entry().hasArgument() ? bytes.at(offset + 1) | bytes.at(offset + 2) << 8 : 0;
        }
        return bytes.at(offset + 1);
    }

    /** Whether an EXTENDED_ARG is a part of the next instruction, and not one that stands alone. */
    private boolean joinsNext(InstructionReader at, int prefixes) {
        int next = at.nextOffset();
        int count = prefixes + 1;
        Entry entry = at.entry();
        // Look at the instruction behind all of the EXTENDED_ARGs: one takes all of them, or none.
        while (true) {
            if (next >= bytes.length() || isBorder[next] || count > mostPrefixes()) {
                return false;
            }
            entry = InstructionSet.of(code.version()).entry(bytes.at(next));
            if (entry.operand() != Operand.EXTENDED_ARG) {
                return entry.hasArgument() && next + unitLength() <= bytes.length();
            }
            next += unitLength();
            count++;
        }
    }

    /** What stands before the instruction at an offset. */
    private void before(int offset) {
        if (openEnd == offset) {
            elements.add(TryEnd.INSTANCE);
            openEnd = -1;
        }
        if (labels[offset] != null) {
            elements.add(labels[offset]);
        }
        while (openEnd < 0 && nextRange < ranges.size()) {
            ExceptionTable.Entry range = ranges.get(nextRange);
            if (range.start() > offset) {
                break;
            }
            nextRange++;
            if (range.start() == offset && isExpressible(range)) {
                openEnd = range.end();
                elements.add(
                        new TryStart(
                                labels[range.target()],
                                OptionalInt.of(range.depth()),
                                range.lasti()));
            }
        }
        positions.addMarks(offset, elements);
    }

    private CodeInstruction instruction(InstructionReader at, int extension, int prefixes) {
        int oparg = extension << argumentBits() | argument(at);
        CodeInstruction instruction = resolved(at, oparg);
        if (prefixes > CodeUnits.extendedArgs(format, oparg)
                || prefixes > 0 && instruction.target().isPresent() && couldBeShorter(oparg)) {
            instruction = instruction.withExtendedArgs(prefixes);
        }
        int caches = 2 * at.entry().caches();
        if (caches > 0) {
            int start = at.offset() + 2;
            int end = Math.min(start + caches, bytes.length());
            if (end - start < caches || !isZero(start, end)) {
                instruction = instruction.withCaches(bytes.part(start, end));
            }
        }
        return instruction;
    }

    /**
     * Whether a jump might need fewer EXTENDED_ARGs if all others had fewer. Then there are two
     * layouts that are right, and CPython has not always chosen the shorter.
     */
    private boolean couldBeShorter(int oparg) {
        int most = longJumps * unitLength() / format.jumpScale();
        return CodeUnits.extendedArgs(format, oparg)
                > CodeUnits.extendedArgs(format, Math.max(0, oparg - most));
    }

    private boolean isZero(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes.at(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private CodeInstruction resolved(InstructionReader at, int oparg) {
        Entry entry = at.entry();
        Operand operand = entry.operand();
        return switch (operand) {
            case CONST, CONST_SILENT -> onConstant(entry, oparg);
            case NAME, NAME_NULL, NAME_SELF, NAME_SUPER, NAME_LAZY ->
                    onName(entry, oparg, code.names(), oparg >> operand.flagBits());
            case LOCAL -> onName(entry, oparg, code.localNames(), oparg);
            case DEREF -> onName(entry, oparg, derefs, oparg);
            case LOCAL_PAIR -> onNames(entry, oparg);
            case JUMP_FORWARD, JUMP_BACKWARD, JUMP_ABSOLUTE, JUMP_FROM -> onTarget(at, oparg);
            default -> CodeInstruction.of(entry, oparg);
        };
    }

    private CodeInstruction onConstant(Entry entry, int oparg) {
        List<Constant> consts = code.consts();
        return oparg >= 0 && oparg < consts.size()
                ? CodeInstruction.of(entry, oparg, consts.get(oparg))
                : CodeInstruction.of(entry, oparg);
    }

    private static CodeInstruction onName(Entry entry, int oparg, Names names, int index) {
        return index >= 0 && index < names.size()
                ? CodeInstruction.ofName(entry, oparg, names.text(index))
                : CodeInstruction.of(entry, oparg);
    }

    private CodeInstruction onNames(Entry entry, int oparg) {
        Names names = code.localNames();
        int first = oparg >>> 4;
        int second = oparg & 15;
        return first < names.size() && second < names.size()
                ? CodeInstruction.ofNames(
                        entry, oparg, new NamePair(names.text(first), names.text(second)))
                : CodeInstruction.of(entry, oparg);
    }

    private CodeInstruction onTarget(InstructionReader at, int oparg) {
        int target = at.target();
        return at.oparg() == oparg && isPlace(target)
                ? CodeInstruction.ofTarget(at.entry(), labels[target])
                : CodeInstruction.of(at.entry(), oparg);
    }
}
