package dev.pyclair.dis.graph;

import dev.pyclair.bytecode.flow.BasicBlock;
import dev.pyclair.bytecode.flow.ExitKind;
import dev.pyclair.bytecode.flow.Loop;
import dev.pyclair.dis.Instruction;
import java.util.ArrayList;
import java.util.List;

/** The words of a drawn graph: titles of blocks, instructions, labels of edges. */
final class BlockText {
    private final List<Instruction> instructions;
    private final GraphOptions options;

    BlockText(List<Instruction> instructions, GraphOptions options) {
        this.instructions = instructions;
        this.options = options;
    }

    String title(BasicBlock block) {
        var title = new StringBuilder();
        Instruction first = instructions.get(block.firstInstruction());
        first.label().ifPresent(label -> title.append('L').append(label).append(", "));
        title.append("offset ").append(block.start());
        if (block.firstLine().isPresent()) {
            int from = block.firstLine().getAsInt();
            int to = block.lastLine().orElse(from);
            title.append(from == to ? ", line " : ", lines ").append(from);
            title.append(from == to ? "" : " to " + to);
        }
        block.entryDepth().ifPresent(depth -> title.append(", depth ").append(depth));
        return title.append(block.isReachable() ? "" : ", unreachable").toString();
    }

    static String title(Loop loop) {
        return loop.isIrreducible() ? "loop with several entries" : "loop";
    }

    List<String> lines(BasicBlock block) {
        int count = block.instructionCount();
        int shown = Math.min(count, options.instructions());
        int atEnd = shown < count ? shown / 2 : 0;
        int width = width(block);
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            if (shown < count && i == shown - atEnd) {
                if (shown > 0) {
                    lines.add("... " + (count - shown) + " more");
                }
                i = count - atEnd;
            }
            if (i < count) {
                lines.add(line(instructions.get(block.firstInstruction() + i), width));
            }
        }
        return lines;
    }

    /** The width of the offsets. */
    private static int width(BasicBlock block) {
        return Integer.toString(block.end()).length();
    }

    private String line(Instruction instruction, int width) {
        String offset = Integer.toString(instruction.offset());
        var line = new StringBuilder(" ".repeat(Math.max(0, width - offset.length())));
        line.append(offset).append(' ').append(instruction.opname());
        instruction.arg().ifPresent(arg -> line.append(' ').append(arg));
        if (!instruction.argrepr().isEmpty()) {
            line.append(" (").append(cut(instruction.argrepr())).append(')');
        }
        return line.toString();
    }

    private String cut(String text) {
        int most = options.textLength();
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "...";
    }

    /** What an exit means, where the last instruction of its block says so. */
    String label(BasicBlock from, ExitKind kind) {
        int last = from.firstInstruction() + from.instructionCount() - 1;
        String name = instructions.get(last).opname();
        return switch (kind) {
            case TAKEN -> taken(name);
            case FALL_THROUGH -> fallThrough(name);
            case EXCEPTION -> "";
        };
    }

    private static String taken(String name) {
        return switch (name) {
            case "BREAK_LOOP" -> "break";
            case "CONTINUE_LOOP" -> "continue";
            case "RETURN_VALUE" -> "return";
            case "CALL_FINALLY" -> "call";
            case "END_FINALLY" -> "resume";
            case "JUMP_IF_NOT_EXC_MATCH" -> "no match";
            default ->
                    name.contains("FOR_ITER") || name.equals("FOR_LOOP")
                            ? "exhausted"
                            : name.contains("SEND") ? "returned" : condition(name, true);
        };
    }

    private static String fallThrough(String name) {
        if (name.equals("JUMP_IF_NOT_EXC_MATCH")) {
            return "match";
        }
        if (name.contains("FOR_ITER") || name.equals("FOR_LOOP")) {
            return "next";
        }
        return condition(name, false);
    }

    /** The condition in the name of a jump, or its opposite. */
    private static String condition(String name, boolean holds) {
        if (name.contains("IF_NOT_NONE")) {
            return holds ? "not None" : "None";
        }
        if (name.contains("IF_NONE")) {
            return holds ? "None" : "not None";
        }
        if (name.contains("IF_TRUE")) {
            return holds ? "true" : "false";
        }
        if (name.contains("IF_FALSE")) {
            return holds ? "false" : "true";
        }
        return "";
    }
}
