package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeBytes;
import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.bytecode.Label;
import dev.pyclair.bytecode.PositionMark;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.bytecode.TryStart;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;
import java.util.List;
import java.util.Map;

/**
 * Writes the elements of a code object as lines: labels at the left, then positions where they
 * change, then instructions.
 */
final class InstructionLines {
    private static final int OPNAME_WIDTH = 26;
    private static final int LINE_WIDTH = 6;
    private static final int SPAN_WIDTH = 16;

    private final Utf8Builder out;
    private final Map<Label, String> labels;
    private final int indent;
    private final int positionWidth;

    /** The position that the assembler would take the next instruction to have. */
    private Positions current;

    /** What stands before the next instruction. */
    private String position = "";

    InstructionLines(Utf8Builder out, CodeObject code, int indent, Map<Label, String> labels) {
        this.out = out;
        this.labels = labels;
        this.indent = indent;
        this.current = Positions.ofLine(code.firstLine());
        this.positionWidth =
                code.version().lineTableFormat().hasColumns() ? SPAN_WIDTH : LINE_WIDTH;
    }

    void write(CodeModel model, OperandWriter operands) {
        List<CodeElement> elements = model.elements();
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof CodeInstruction instruction) {
                instruction(instruction, operands.text(instruction));
            } else if (element instanceof PositionMark mark) {
                boolean isBeforeInstruction =
                        i + 1 < elements.size() && elements.get(i + 1) instanceof CodeInstruction;
                mark(mark.positions(), isBeforeInstruction);
            } else {
                other(element);
            }
        }
    }

    private void mark(Positions positions, boolean isBeforeInstruction) {
        String text = PositionText.text(positions);
        if (isBeforeInstruction && !positions.equals(current)) {
            position = text;
        } else {
            line(".position " + text);
        }
        current = positions;
    }

    private void instruction(CodeInstruction instruction, String operand) {
        for (int i = 0; i < instruction.extendedArgs(); i++) {
            line("EXTENDED_ARG");
        }
        String opname = instruction.opname();
        start();
        out.append(opname);
        if (!operand.isEmpty()) {
            out.spaces(Math.max(1, OPNAME_WIDTH - opname.length()));
            out.append(operand);
        }
        out.append('\n');
        if (instruction.caches().isPresent()) {
            line(".caches " + instruction.caches().get());
        }
    }

    private void start() {
        out.spaces(indent + 2);
        out.append(position);
        out.spaces(Math.max(1, positionWidth - position.length()));
        position = "";
    }

    private void line(String text) {
        start();
        out.append(text);
        out.append('\n');
    }

    private void other(CodeElement element) {
        if (element instanceof Label label) {
            out.spaces(indent);
            out.append(labels.get(label));
            out.append(":\n");
        } else if (element instanceof TryStart range) {
            line(
                    ".try "
                            + labels.get(range.handler())
                            + (range.depth().isPresent()
                                    ? " depth " + Integer.toUnsignedString(range.depth().getAsInt())
                                    : "")
                            + (range.lasti() ? " lasti" : ""));
        } else if (element instanceof CodeBytes bytes) {
            line(".bytes " + bytes.bytes());
        } else {
            line(".endtry");
        }
    }
}
