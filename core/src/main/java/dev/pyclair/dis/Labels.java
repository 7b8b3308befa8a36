package dev.pyclair.dis;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeObject;
import dev.pyclair.opcode.Operand;
import java.util.Arrays;
import java.util.List;

/**
 * The places that jumps and handlers name, in order, numbered from 1: what {@code dis.findlabels}
 * finds, and the exception table besides.
 */
final class Labels {
    private static final int SIXTEEN_BITS = 0xffff;

    private int[] offsets = new int[16];
    private int size;

    private Labels() {}

    static Labels of(CodeObject code, Style style, List<ExceptionTable.Entry> handlers) {
        var labels = new Labels();
        var reader = new InstructionReader(code);
        while (reader.next()) {
            Operand operand = reader.entry().operand();
            if (operand.isJump() || operand == Operand.JUMP_FROM) {
                int target = reader.target();
                if (style.ignoresExtensions()) {
                    target -= reader.oparg() & ~SIXTEEN_BITS;
                }
                labels.add(target);
            }
        }
        for (ExceptionTable.Entry handler : handlers) {
            if (style.hasLabels()) {
                labels.add(handler.start());
                labels.add(handler.end());
            }
            if (style.hasLabels() || handler.start() < handler.end()) {
                labels.add(handler.target());
            }
        }
        labels.sort();
        return labels;
    }

    private void add(int offset) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        offsets[size++] = offset;
    }

    private void sort() {
        Arrays.sort(offsets, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || offsets[i] != offsets[kept - 1]) {
                offsets[kept++] = offsets[i];
            }
        }
        size = kept;
    }

    int size() {
        return size;
    }

    int offset(int index) {
        return offsets[index];
    }

    /** The number of the label at an offset, from 1; 0 if there is none. */
    int number(int offset) {
        return Math.max(0, Arrays.binarySearch(offsets, 0, size, offset) + 1);
    }
}
