package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeBytes;
import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeUnits;
import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.Label;
import dev.pyclair.bytecode.LineTableWriter;
import dev.pyclair.bytecode.PositionMark;
import dev.pyclair.bytecode.TryEnd;
import dev.pyclair.bytecode.TryStart;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays elements out as bytecode: finds the shortest instructions that reach their targets, then
 * writes the code and its tables.
 *
 * <p>Every jump starts short. As long as one does not reach its target, it grows by an
 * EXTENDED_ARG, which moves what is behind it; jumps never shrink, so this ends.
 */
final class BodyWriter {
    private final PythonVersion version;
    private final InstructionFormat format;
    private final List<CodeElement> elements;
    private final int[] opargs;
    private final byte[] extendedArgs;
    private final int[] offsets;
    private final Map<Label, Integer> places = new IdentityHashMap<>();
    private final int extendedArgNumber;

    BodyWriter(PythonVersion version, List<CodeElement> elements, int extendedArgNumber) {
        this.version = version;
        this.format = version.instructionFormat();
        this.elements = elements;
        this.extendedArgNumber = extendedArgNumber;
        this.opargs = new int[elements.size()];
        this.extendedArgs = new byte[elements.size()];
        this.offsets = new int[elements.size() + 1];
    }

    /** Finds the place of every element. */
    void layOut(OperandPools pools) {
        var jumps = new int[16];
        int jumpCount = 0;
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof CodeInstruction instruction) {
                if (instruction.target().isPresent()) {
                    jumps =
                            jumpCount == jumps.length
                                    ? java.util.Arrays.copyOf(jumps, 2 * jumpCount)
                                    : jumps;
                    jumps[jumpCount++] = i;
                } else {
                    opargs[i] = pools.oparg(instruction, i);
                }
                extendedArgs[i] = (byte) prefixes(instruction, opargs[i]);
            } else if (element instanceof Label label && places.put(label, i) != null) {
                throw new CodeBuildException(label + " stands at two places", i);
            }
        }
        do {
            placeAll();
        } while (grow(jumps, jumpCount));
    }

    private int prefixes(CodeInstruction instruction, int oparg) {
        if (!instruction.entry().hasArgument()
                || instruction.entry().operand() == Operand.EXTENDED_ARG) {
            return 0;
        }
        return Math.max(instruction.extendedArgs(), CodeUnits.extendedArgs(format, oparg));
    }

    private void placeAll() {
        int offset = 0;
        for (int i = 0; i < elements.size(); i++) {
            offsets[i] = offset;
            offset += length(i);
        }
        offsets[elements.size()] = offset;
    }

    private int length(int index) {
        CodeElement element = elements.get(index);
        if (element instanceof CodeInstruction instruction) {
            return length(instruction, extendedArgs[index]);
        }
        return element instanceof CodeBytes bytes ? bytes.bytes().length() : 0;
    }

    private int length(CodeInstruction instruction, int prefixes) {
        if (format == InstructionFormat.VARIABLE) {
            return instruction.entry().hasArgument() ? 3 * (1 + prefixes) : 1;
        }
        int caches =
                instruction.caches().isPresent()
                        ? instruction.caches().get().length()
                        : 2 * instruction.entry().caches();
        return 2 * (1 + prefixes) + caches;
    }

    private boolean grow(int[] jumps, int count) {
        boolean isChanged = false;
        for (int k = 0; k < count; k++) {
            int i = jumps[k];
            int oparg = distance(i);
            opargs[i] = oparg;
            int needed = CodeUnits.extendedArgs(format, oparg);
            if (needed > extendedArgs[i]) {
                extendedArgs[i] = (byte) needed;
                isChanged = true;
            }
        }
        return isChanged;
    }

    private int distance(int index) {
        var jump = (CodeInstruction) elements.get(index);
        Label label = jump.target().get();
        int target = place(label, index);
        Entry entry = jump.entry();
        int next = offsets[index + 1];
        int distance =
                switch (entry.operand()) {
                    case JUMP_ABSOLUTE -> target;
                    case JUMP_BACKWARD, JUMP_FROM -> next - target;
                    default -> target - next;
                };
        if (distance < 0) {
            boolean forward = entry.operand() == Operand.JUMP_FORWARD;
            throw new CodeBuildException(
                    entry.name()
                            + (forward ? " reaches forward only, and " : " reaches back only, and ")
                            + label
                            + (forward ? " is before it" : " is behind it"),
                    index);
        }
        return distance / format.jumpScale();
    }

    private int place(Label label, int index) {
        Integer place = places.get(label);
        if (place == null) {
            throw new CodeBuildException(label + " is named here and stands nowhere", index);
        }
        return offsets[place];
    }

    Bytes code() {
        var code = new byte[offsets[elements.size()]];
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof CodeInstruction instruction) {
                write(code, offsets[i], instruction, opargs[i], extendedArgs[i]);
            } else if (element instanceof CodeBytes bytes) {
                bytes.bytes().copyTo(code, offsets[i]);
            }
        }
        return Bytes.window(code, 0, code.length);
    }

    private void write(
            byte[] code, int offset, CodeInstruction instruction, int oparg, int prefixes) {
        int at = offset;
        if (format == InstructionFormat.VARIABLE) {
            if (prefixes > 0) {
                at = variable(code, at, extendedArgNumber, oparg >>> 16);
            }
            if (instruction.entry().hasArgument()) {
                variable(code, at, instruction.entry().number(), oparg);
            } else {
                code[at] = (byte) instruction.entry().number();
            }
            return;
        }
        for (int k = prefixes; k > 0; k--) {
            code[at++] = (byte) extendedArgNumber;
            code[at++] = (byte) (oparg >>> 8 * k);
        }
        code[at++] = (byte) instruction.entry().number();
        code[at++] = (byte) oparg;
        if (instruction.caches().isPresent()) {
            instruction.caches().get().copyTo(code, at);
        }
    }

    private static int variable(byte[] code, int offset, int number, int oparg) {
        code[offset] = (byte) number;
        code[offset + 1] = (byte) oparg;
        code[offset + 2] = (byte) (oparg >>> 8);
        return offset + 3;
    }

    Bytes lineTable(int firstLine) {
        LineTableWriter table = LineTableWriter.of(version.lineTableFormat(), firstLine);
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof PositionMark mark) {
                table.mark(mark.positions());
            } else if (offsets[i + 1] > offsets[i]) {
                table.instruction(offsets[i + 1] - offsets[i]);
            }
        }
        return table.finish();
    }

    /** The ranges of the exception table, one behind the other: inner ones cut outer ones. */
    List<ExceptionTable.Entry> ranges(InstructionSet set) {
        HandlerDepths depths =
                elements.stream().anyMatch(BodyWriter::isOpenRange)
                        ? new HandlerDepths(elements, opargs, set)
                        : null;
        var entries = new ArrayList<ExceptionTable.Entry>();
        var open = new ArrayList<Integer>();
        int start = 0;
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof TryStart) {
                add(entries, open, start, offsets[i], depths);
                open.add(i);
                start = offsets[i];
            } else if (element instanceof TryEnd) {
                if (open.isEmpty()) {
                    throw new CodeBuildException("no range is open that could end here", i);
                }
                add(entries, open, start, offsets[i], depths);
                open.remove(open.size() - 1);
                start = offsets[i];
            }
        }
        if (!open.isEmpty()) {
            throw new CodeBuildException(
                    "the range that starts here ends nowhere", open.get(open.size() - 1));
        }
        return entries;
    }

    private static boolean isOpenRange(CodeElement element) {
        return element instanceof TryStart range && range.depth().isEmpty();
    }

    private void add(
            List<ExceptionTable.Entry> entries,
            List<Integer> open,
            int start,
            int end,
            HandlerDepths depths) {
        if (open.isEmpty() || start == end) {
            return;
        }
        int index = open.get(open.size() - 1);
        var range = (TryStart) elements.get(index);
        int target = place(range.handler(), index);
        int depth = range.depth().isPresent() ? range.depth().getAsInt() : depths.of(range);
        entries.add(new ExceptionTable.Entry(start, end, target, depth, range.lasti()));
    }
}
