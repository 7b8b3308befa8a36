package dev.pyclair.dis.diff;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.dis.diff.FieldChange.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comparison of the fields of two code objects. */
final class FieldComparison {
    /** What listing an item of a field costs in memory. */
    private static final int COST = 32;

    private final CodeObject left;
    private final CodeObject right;
    private final Vocabulary vocabulary;
    private final Budget budget;
    private final List<FieldChange> changes = new ArrayList<>();

    FieldComparison(CodeObject left, CodeObject right, Vocabulary vocabulary, Budget budget) {
        this.left = left;
        this.right = right;
        this.vocabulary = vocabulary;
        this.budget = budget;
    }

    /** The fields that differ so far, in the order in which they were compared. */
    List<FieldChange> changes() {
        return changes;
    }

    void name() {
        text(Field.NAME, left.name().toString(), right.name().toString());
    }

    void filename() {
        text(Field.FILENAME, left.filename().toString(), right.filename().toString());
    }

    void firstLine() {
        number(Field.FIRST_LINE, left.firstLine(), right.firstLine());
    }

    /** What is not compared by {@link #name}, {@link #filename}, lines or the body. */
    void others() {
        number(Field.ARG_COUNT, left.argCount(), right.argCount());
        number(Field.POS_ONLY_ARG_COUNT, left.posOnlyArgCount(), right.posOnlyArgCount());
        number(Field.KW_ONLY_ARG_COUNT, left.kwOnlyArgCount(), right.kwOnlyArgCount());
        List<String> leftLocals = charged(left.varNames());
        List<String> rightLocals = charged(right.varNames());
        int leftArguments = Math.min(arguments(left), leftLocals.size());
        int rightArguments = Math.min(arguments(right), rightLocals.size());
        whole(
                Field.ARGUMENTS,
                leftLocals.subList(0, leftArguments),
                rightLocals.subList(0, rightArguments));
        number(Field.LOCAL_COUNT, left.localCount(), right.localCount());
        number(Field.STACK_SIZE, left.stackSize(), right.stackSize());
        items(Field.FLAGS, flags(left), flags(right));
        docstring();
        consts();
        items(Field.NAMES, charged(left.names()), charged(right.names()));
        items(
                Field.LOCALS,
                leftLocals.subList(leftArguments, leftLocals.size()),
                rightLocals.subList(rightArguments, rightLocals.size()));
        items(Field.CELL_VARS, charged(left.cellVars()), charged(right.cellVars()));
        items(Field.FREE_VARS, charged(left.freeVars()), charged(right.freeVars()));
    }

    /** The names that a call binds, {@code *args} and {@code **kwargs} among them. */
    private static int arguments(CodeObject code) {
        int count = 0;
        for (CodeFlag flag : CodeFlag.of(code.flags(), code.version())) {
            count += flag == CodeFlag.VARARGS || flag == CodeFlag.VARKEYWORDS ? 1 : 0;
        }
        long all = (long) code.argCount() + code.kwOnlyArgCount() + count;
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, all));
    }

    private List<String> charged(List<String> names) {
        long cost = (long) COST * names.size();
        for (String name : names) {
            cost += name.length();
        }
        budget.charge(cost);
        return names;
    }

    /** Compares exception tables, of which either may have none. */
    void handlers(CodeComparison bodies) {
        items(Field.EXCEPTION_TABLE, bodies.handlersOfLeft(), bodies.handlersOfRight());
    }

    /** Compares the lines of instructions. */
    void lines(CodeComparison bodies) {
        List<String> lines = bodies.lines();
        if (!lines.isEmpty()) {
            text(Field.LINES, lines.get(0), lines.get(1));
        }
    }

    private void number(Field field, int before, int after) {
        if (before != after) {
            text(field, Integer.toString(before), Integer.toString(after));
        }
    }

    private void text(Field field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, List.of(before), List.of(after)));
        }
    }

    private void whole(Field field, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            text(field, joined(before), joined(after));
        }
    }

    private String joined(List<String> names) {
        // The same long name may come a million times.
        charged(names);
        return String.join(", ", names);
    }

    /** Compares lists whose order does not count. */
    private void items(Field field, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new FieldChange(field, gone, come));
        }
    }

    /** The items that the others do not have, or not as often. */
    private static <T> List<T> without(List<T> items, List<T> others) {
        Map<T, Integer> counts = new HashMap<>();
        for (T other : others) {
            counts.merge(other, 1, Integer::sum);
        }
        var rest = new ArrayList<T>();
        for (T item : items) {
            if (counts.merge(item, -1, Integer::sum) < 0) {
                rest.add(item);
            }
        }
        return rest;
    }

    private static List<String> flags(CodeObject code) {
        var names = new ArrayList<String>();
        int unnamed = code.flags();
        for (CodeFlag flag : CodeFlag.of(code.flags(), code.version())) {
            names.add(flag.name());
            unnamed &= ~flag.bit(code.version());
        }
        if (unnamed != 0) {
            names.add("0x" + Integer.toHexString(unnamed));
        }
        return names;
    }

    private void docstring() {
        boolean isOnLeft = hasDocstring(left);
        boolean isOnRight = hasDocstring(right);
        if (isOnLeft != isOnRight
                || isOnLeft
                        && vocabulary.value(left.consts().get(0), left.version())
                                != vocabulary.value(right.consts().get(0), right.version())) {
            changes.add(
                    new FieldChange(
                            Field.DOCSTRING,
                            isOnLeft
                                    ? List.of(budget.repr(left.consts().get(0), left.version()))
                                    : List.of(),
                            isOnRight
                                    ? List.of(budget.repr(right.consts().get(0), right.version()))
                                    : List.of()));
        }
    }

    /** Whether the first constant becomes {@code __doc__} when a function is made of the code. */
    private static boolean hasDocstring(CodeObject code) {
        if ((code.flags() & CodeFlag.OPTIMIZED.bit(code.version())) == 0
                || code.consts().isEmpty()) {
            return false;
        }
        if (code.version().marksDocstrings()) {
            return (code.flags() & CodeFlag.HAS_DOCSTRING.bit(code.version())) != 0;
        }
        Constant first = code.consts().get(0);
        return first instanceof Text || first instanceof Bytes && code.version().hasByteStrings();
    }

    private void consts() {
        budget.charge((long) COST * left.consts().size());
        budget.charge((long) COST * right.consts().size());
        Map<Integer, Constant> values = new HashMap<>();
        List<Integer> before = numbers(left, values);
        List<Integer> after = numbers(right, values);
        if (before.equals(after)) {
            return;
        }
        List<String> gone = reprs(without(before, after), values, left);
        List<String> come = reprs(without(after, before), values, right);
        if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new FieldChange(Field.CONSTS, gone, come));
        }
    }

    private List<Integer> numbers(CodeObject code, Map<Integer, Constant> values) {
        var numbers = new ArrayList<Integer>();
        for (Constant value : code.consts()) {
            if (!(value instanceof CodeObject)) {
                int number = vocabulary.value(value, code.version());
                values.put(number, value);
                numbers.add(number);
            }
        }
        return numbers;
    }

    private List<String> reprs(
            List<Integer> numbers, Map<Integer, Constant> values, CodeObject code) {
        var texts = new ArrayList<String>();
        for (int number : numbers) {
            texts.add(budget.repr(values.get(number), code.version()));
        }
        return texts;
    }
}
