package dev.pyclair.opcode;

import dev.pyclair.code.PythonVersion;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The instructions of one CPython version: the resource {@code <version>.tsv}, which that
 * interpreter itself was asked for.
 *
 * <p>Loaded when first asked for, and shared.
 */
public final class InstructionSet {
    private static final int OPCODES = 256;
    private static final InstructionSet[] LOADED =
            new InstructionSet[PythonVersion.values().length];

    private final PythonVersion version;
    private final InstructionTable table;

    /** Filled as entries are asked for; a race makes an equal one. */
    private final Entry[] entries = new Entry[OPCODES];

    /** Made when a name is first asked for; a race makes an equal one. */
    private volatile Map<String, Integer> numbers;

    private final StackEffect[] effects = new StackEffect[OPCODES];
    private final Flow[] flows = new Flow[OPCODES];

    private InstructionSet(PythonVersion version) {
        this.version = version;
        this.table = new InstructionTable(version);
    }

    /**
     * The instructions of a version.
     *
     * @param version the version
     * @return its table
     */
    public static InstructionSet of(PythonVersion version) {
        // A race loads a table twice; both are equal.
        InstructionSet known = LOADED[version.ordinal()];
        if (known == null) {
            known = new InstructionSet(version);
            LOADED[version.ordinal()] = known;
        }
        return known;
    }

    /** {@return the version whose instructions these are} */
    public PythonVersion version() {
        return version;
    }

    /**
     * The instruction with a number.
     *
     * @param number 0 to 255
     * @return the entry; one named {@code <number>} where the version has none
     */
    public Entry entry(int number) {
        Entry known = entries[number];
        if (known == null) {
            known = table.entry(number);
            entries[number] = known;
        }
        return known;
    }

    /**
     * The instruction with a name.
     *
     * @param name such as {@code LOAD_CONST}
     * @return the entry, if the version has it
     */
    public Optional<Entry> entry(String name) {
        if (numbers == null) {
            numbers = table.numbers();
        }
        Integer number = numbers.get(name);
        return number == null ? undefined(name) : Optional.of(entry(number));
    }

    /** The entry of a number that the version does not define, which is named by it. */
    private Optional<Entry> undefined(String name) {
        if (!name.startsWith("<")) {
            return Optional.empty();
        }
        for (Entry entry : entries()) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** {@return all entries by number, 256 of them} */
    public List<Entry> entries() {
        for (int number = 0; number < OPCODES; number++) {
            entry(number);
        }
        return Collections.unmodifiableList(Arrays.asList(entries));
    }

    /**
     * How an instruction changes the depth of the stack.
     *
     * @param entry the instruction
     * @return its effect
     */
    public StackEffect effect(Entry entry) {
        StackEffect known = effects[entry.number()];
        if (known == null) {
            known = StackEffect.parse(entry.stack());
            effects[entry.number()] = known;
        }
        return known;
    }

    /**
     * Where control goes after an instruction.
     *
     * @param entry the instruction
     * @return the ways
     */
    public Flow flow(Entry entry) {
        Flow known = flows[entry.number()];
        if (known == null) {
            known = Flow.of(entry);
            flows[entry.number()] = known;
        }
        return known;
    }

    /**
     * The texts that an operand's values stand for.
     *
     * @param list which
     * @return the texts by value; empty if the version has no such list
     */
    public List<String> texts(ValueList list) {
        return table.head().texts(list);
    }

    /**
     * What the caches behind an instruction hold.
     *
     * @param entry the instruction
     * @return the fields in order
     */
    public List<CacheField> cacheFields(Entry entry) {
        return table.head().caches(entry.baseName());
    }

    /**
     * What loading puts into the first cache behind an instruction.
     *
     * @param entry the instruction
     * @return the number of 16 bits; empty if the cache is left alone
     */
    public OptionalInt initialCounter(Entry entry) {
        Integer counter = table.head().counter(entry.name());
        return counter == null ? OptionalInt.empty() : OptionalInt.of(counter);
    }

    /**
     * What loading puts in the place of the first of two neighbours.
     *
     * @param first an instruction
     * @param second the one behind it
     * @return what does the work of both; empty if loading leaves them alone
     */
    public Optional<Entry> joined(Entry first, Entry second) {
        String name = table.head().joined(first.name(), second.name());
        return name == null ? Optional.empty() : entry(name);
    }

    /**
     * A part of the caches of an instruction.
     *
     * @param name what it holds
     * @param units its length in code units
     */
    public record CacheField(String name, int units) {}

    /** Lists of texts in the instruction tables. */
    public enum ValueList {
        /** Comparisons. */
        COMPARE_OPS,
        /** Binary operations. */
        BINARY_OPS,
        /** Functions of the interpreter with one argument. */
        INTRINSIC_1,
        /** Functions of the interpreter with two arguments. */
        INTRINSIC_2,
        /** Special methods. */
        SPECIAL_METHODS,
        /** Constants that the interpreter holds ready. */
        COMMON_CONSTANTS,
        /** Attributes of a function, a bit each. */
        FUNCTION_ATTRIBUTES;

        /** The list that a line of a table gives. */
        static ValueList ofKey(String key) {
            for (ValueList list : values()) {
                if (list.name().equalsIgnoreCase(key.substring(1))) {
                    return list;
                }
            }
            throw new IllegalStateException("a table of instructions has an unknown line " + key);
        }
    }

    /**
     * One instruction.
     *
     * @param number its number in this version
     * @param name its name in Python
     * @param isDefined whether the version has an instruction of this number
     * @param operand what its argument means
     * @param caches the code units behind it that are caches
     * @param stack how it changes the depth of the stack: a cell that {@link StackEffect} reads
     * @param specializes the instruction of which this is a faster form that CPython makes while it
     *     runs
     * @param isInstrumented whether it is a form that CPython makes while a program is watched
     */
    public record Entry(
            int number,
            String name,
            boolean isDefined,
            Operand operand,
            int caches,
            String stack,
            Optional<String> specializes,
            boolean isInstrumented) {
        private static final String INSTRUMENTED = "INSTRUMENTED_";

        /**
         * {@return the name of the instruction of which this is a specialized or instrumented form,
         * or its own}
         */
        public String baseName() {
            return isInstrumented
                    ? name.substring(INSTRUMENTED.length())
                    : specializes.orElse(name);
        }

        /** {@return whether it has an argument} */
        public boolean hasArgument() {
            return operand != Operand.NONE;
        }

        /**
         * {@return the name without version; empty where the version has no instruction of this
         * number}
         */
        public Optional<Opcode> opcode() {
            return isDefined ? Optional.of(Opcode.ofName(name)) : Optional.empty();
        }
    }
}
