package dev.pyclair.dis.diff;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.code.CodeObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The comparison of the bodies of two code objects: rows, labels, handlers, lines. */
final class CodeComparison {
    /** What decoding an exception table costs in memory, for each of its bytes. */
    private static final int COST = 16;

    private final Sequence left;
    private final Sequence right;
    private final Pairing pairing;
    private final List<ExceptionTable.Entry> leftHandlers;
    private final List<ExceptionTable.Entry> rightHandlers;

    /** For each row its label's number, 0 if it has none; behind them that of the end. */
    private final int[] labels;

    CodeComparison(CodeObject before, CodeObject after, Vocabulary vocabulary, Budget budget) {
        left = new Sequence(before, vocabulary, budget);
        right = new Sequence(after, vocabulary, budget);
        budget.charge((long) COST * before.exceptionTable().length());
        budget.charge((long) COST * after.exceptionTable().length());
        leftHandlers = ExceptionTable.decode(before.exceptionTable());
        rightHandlers = ExceptionTable.decode(after.exceptionTable());
        pairing = new Pairing(left, right);
        labels = new int[pairing.size() + 1];
        mark(left, leftHandlers, pairing.rowsOfLeft());
        mark(right, rightHandlers, pairing.rowsOfRight());
        int count = 0;
        for (int i = 0; i < pairing.size(); i++) {
            labels[i] = labels[i] == 0 ? 0 : ++count;
        }
    }

    /** Marks the rows that something leads to. */
    private void mark(Sequence side, List<ExceptionTable.Entry> handlers, int[] rows) {
        for (int i = 0; i < side.size(); i++) {
            mark(side.target(i), rows);
        }
        for (ExceptionTable.Entry handler : handlers) {
            mark(side.at(handler.start()), rows);
            mark(side.at(handler.end()), rows);
            mark(side.at(handler.target()), rows);
        }
    }

    private void mark(int index, int[] rows) {
        if (index != Sequence.NOWHERE) {
            labels[rows[index]] = 1;
        }
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>(pairing.size());
        for (int i = 0; i < pairing.size(); i++) {
            int leftIndex = pairing.left(i);
            int rightIndex = pairing.right(i);
            rows.add(
                    new Row(
                            kind(leftIndex, rightIndex),
                            side(left, leftIndex, pairing.rowsOfLeft()),
                            side(right, rightIndex, pairing.rowsOfRight()),
                            labels[i] == 0 ? OptionalInt.empty() : OptionalInt.of(labels[i])));
        }
        return rows;
    }

    private Row.Kind kind(int leftIndex, int rightIndex) {
        if (leftIndex == Alignment.NONE) {
            return Row.Kind.ADDED;
        }
        if (rightIndex == Alignment.NONE) {
            return Row.Kind.REMOVED;
        }
        return left.key(leftIndex) == right.key(rightIndex)
                        && row(left, leftIndex, pairing.rowsOfLeft())
                                == row(right, rightIndex, pairing.rowsOfRight())
                ? Row.Kind.SAME
                : Row.Kind.CHANGED;
    }

    /** The row that an instruction leads to. */
    private static int row(Sequence side, int index, int[] rows) {
        int target = side.target(index);
        return target == Sequence.NOWHERE ? Sequence.NOWHERE : rows[target];
    }

    private Optional<Side> side(Sequence side, int index, int[] rows) {
        if (index == Alignment.NONE) {
            return Optional.empty();
        }
        int row = row(side, index, rows);
        String argument = row == Sequence.NOWHERE ? side.argument(index) : "to " + label(row);
        return Optional.of(new Side(side.instruction(index), argument));
    }

    private String label(int row) {
        return row == pairing.size() ? "end" : "L" + labels[row];
    }

    List<String> handlersOfLeft() {
        return texts(left, leftHandlers, pairing.rowsOfLeft());
    }

    List<String> handlersOfRight() {
        return texts(right, rightHandlers, pairing.rowsOfRight());
    }

    private List<String> texts(Sequence side, List<ExceptionTable.Entry> handlers, int[] rows) {
        var texts = new ArrayList<String>(handlers.size());
        for (ExceptionTable.Entry handler : handlers) {
            texts.add(
                    place(side, handler.start(), rows)
                            + " to "
                            + place(side, handler.end(), rows)
                            + " -> "
                            + place(side, handler.target(), rows)
                            + " ["
                            + handler.depth()
                            + (handler.lasti() ? "] lasti" : "]"));
        }
        return texts;
    }

    private String place(Sequence side, int offset, int[] rows) {
        int index = side.at(offset);
        return index == Sequence.NOWHERE ? "offset " + offset : label(rows[index]);
    }

    /**
     * The source lines of instructions that stand side by side, counted from the first line.
     *
     * @return texts of the first that differ and how many do, left and right; empty if none does
     */
    List<String> lines() {
        int count = 0;
        List<String> texts = List.of();
        for (int i = 0; i < pairing.size(); i++) {
            int leftIndex = pairing.left(i);
            int rightIndex = pairing.right(i);
            if (leftIndex != Alignment.NONE
                    && rightIndex != Alignment.NONE
                    && relativeLine(left, leftIndex) != relativeLine(right, rightIndex)) {
                if (count++ == 0) {
                    texts = List.of(line(left, leftIndex), line(right, rightIndex));
                }
            }
        }
        String more = count > 1 ? ", and " + (count - 1) + " more" : "";
        return count == 0 ? texts : List.of(texts.get(0) + more, texts.get(1) + more);
    }

    private static int relativeLine(Sequence side, int index) {
        OptionalInt line = side.instruction(index).lineNumber();
        return line.isPresent() ? line.getAsInt() - side.code().firstLine() : Integer.MIN_VALUE;
    }

    private static String line(Sequence side, int index) {
        OptionalInt line = side.instruction(index).lineNumber();
        return (line.isPresent() ? line.getAsInt() : "none")
                + " at offset "
                + side.instruction(index).offset();
    }
}
