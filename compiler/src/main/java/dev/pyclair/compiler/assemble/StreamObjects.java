package dev.pyclair.compiler.assemble;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.sequence.ConstantCache;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of a marshal stream, numbered: which places are one object, how often each is met,
 * and what is inside of it.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/codeobject.c">CPython: {@code
 *     Objects/codeobject.c}, {@code intern_code_constants}</a>
 */
final class StreamObjects {
    /** CPython's {@code MAX_MARSHAL_STACK_DEPTH}. */
    private static final int DEEPEST = 2000;

    private static final int LEAST_KEPT_INT = -5;
    private static final int LARGEST_KEPT_INT = 256;
    private static final int[] NOTHING = {};

    /** The value of each object: a constant, or {@link Names}. */
    Object[] values = new Object[256];

    /** The numbers of what is inside of each object. */
    int[][] parts = new int[256][];

    /** How often each object is met. */
    int[] uses = new int[256];

    /** Whether something outside of the stream holds an object, which then gets its flag. */
    boolean[] isHeld = new boolean[256];

    /** Whether a string is interned, which its type tells. */
    boolean[] isInterned = new boolean[256];

    /** Whether a set is not in the stream, but copies of it, one for each tuple of constants. */
    private boolean[] isRemade = new boolean[256];

    /** The first object that each is equal to, which may be itself. */
    private int[] firstEqual = new int[256];

    private int count;
    private int depth;
    private List<CodeObject> codes = List.of();

    /** Names of code objects, once they are asked for. */
    private Map<Text, Text> names;

    private final ValueNumbers interned = new ValueNumbers();
    private final ValueNumbers constants = new ValueNumbers();
    private final Map<Object, Integer> numbers = new HashMap<>();

    /** Interned strings that do not look like names, which are interned as constants. */
    private final Map<Text, Text> oddNames = new HashMap<>();

    private final ConstantCache identifiers;

    private StreamObjects(ConstantCache identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The objects of a module.
     *
     * @param module its code object
     * @param identifiers tells which strings are identifiers of the source
     */
    static StreamObjects of(CodeObject module, ConstantCache identifiers) {
        var objects = new StreamObjects(identifiers);
        var codes = new ArrayList<CodeObject>();
        objects.collect(module, codes);
        objects.codes = codes;
        for (CodeObject code : codes) {
            objects.noteNames(code);
        }
        int root = objects.code(module);
        objects.isHeld[root] = true;
        return objects;
    }

    /** {@return how many objects there are} */
    int size() {
        return count;
    }

    /** Code objects in the order in which they were made: inner ones first. */
    private void collect(CodeObject code, List<CodeObject> codes) {
        deeper();
        for (Constant constant : code.consts()) {
            if (constant instanceof CodeObject inner) {
                collect(inner, codes);
            }
        }
        codes.add(code);
        depth--;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new PyclairException("object too deeply nested to marshal");
        }
    }

    private void noteNames(CodeObject code) {
        noteNames(code.names());
        noteNames(code.localNames());
        noteName(code.name());
        noteName(code.qualname());
    }

    private void noteNames(Names names) {
        for (int i = 0; i < names.size(); i++) {
            noteName(names.text(i));
        }
    }

    private void noteName(Text name) {
        if (!looksLikeName(name)) {
            oddNames.putIfAbsent(name, name);
        }
    }

    private int code(CodeObject code) {
        Integer known = numbers.get(code);
        if (known != null) {
            uses[known]++;
            return known;
        }
        int number = create(code, new int[10]);
        numbers.put(code, number);
        int[] inside = parts[number];
        inside[0] = create(code.code(), NOTHING);
        isHeld[inside[0]] = true;
        inside[1] = consts(code);
        inside[2] = names(code.names());
        inside[3] = names(code.localNames());
        inside[4] =
                code.localsPlusKinds().isEmpty()
                        ? constant(Bytes.EMPTY)
                        : create(code.localsPlusKinds(), NOTHING);
        inside[5] = name(code.filename());
        inside[6] = name(code.name());
        inside[7] = name(code.qualname());
        inside[8] = constant(code.lineTable());
        inside[9] = constant(code.exceptionTable());
        return number;
    }

    private int consts(CodeObject code) {
        List<Constant> consts = code.consts();
        var inside = new int[consts.size()];
        boolean hasSets = false;
        for (int i = 0; i < inside.length; i++) {
            inside[i] = constant(consts.get(i));
            hasSets |= values[inside[i]] == Constant.Kind.FROZENSET;
        }
        int before = count;
        int number = group(Constant.Kind.TUPLE, inside);
        if (hasSets && number == before) {
            remakeSets(number);
        }
        return number;
    }

    /**
     * Sets with a member that is interned already as another object are made anew, with that.
     *
     * @param consts the number of a tuple of constants
     */
    private void remakeSets(int consts) {
        int[] inside = parts[consts].clone();
        for (int i = 0; i < inside.length; i++) {
            int set = inside[i];
            if (isRemade[set]) {
                inside[i] = create(Constant.Kind.FROZENSET, parts[set]);
                for (int member : parts[set]) {
                    uses[member]++;
                }
            }
        }
        parts[consts] = inside;
    }

    /** A constant; the same number for the same object. */
    private int constant(Constant constant) {
        if (constant instanceof Text text) {
            return isInterned(text) ? name(text) : string(text);
        }
        if (constant instanceof CodeObject code) {
            return code(code);
        }
        if (constant instanceof Constant.Container container) {
            return container(container);
        }
        int number = leaf(constants, constant);
        if (constant instanceof Constant.Int integer) {
            isHeld[number] |=
                    integer.value() >= LEAST_KEPT_INT && integer.value() <= LARGEST_KEPT_INT;
        } else if (constant instanceof Bytes bytes) {
            isHeld[number] |= bytes.length() <= 1;
        }
        return number;
    }

    private boolean isInterned(Text text) {
        return isCharacter(text)
                || looksLikeName(text)
                || oddNames.get(text) == text
                || !text.isAscii() && identifiers.isIdentifier(text);
    }

    private int container(Constant.Container container) {
        deeper();
        List<Constant> items = container.items();
        var inside = new int[items.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = constant(items.get(i));
        }
        depth--;
        if (!container.kind().isSet()) {
            return group(container.kind(), inside);
        }
        Arrays.sort(inside);
        int before = count;
        int number = group(container.kind(), inside);
        if (number == before) {
            boolean isAnew = hasOtherName(items);
            isRemade[number] = isAnew;
            for (int member : inside) {
                isHeld[member] = true;
                uses[member] -= isAnew ? 1 : 0;
            }
        }
        return number;
    }

    /** Whether a member is a name of a code object, and not the very object. */
    private boolean hasOtherName(List<Constant> members) {
        if (names == null) {
            names = new HashMap<>();
            for (CodeObject code : codes) {
                addNames(code.names());
                addNames(code.localNames());
                names.putIfAbsent(code.name(), code.name());
            }
        }
        for (Constant member : members) {
            if (member instanceof Text text && !isCharacter(text) && looksLikeName(text)) {
                Text name = names.get(text);
                if (name != null && name != text) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addNames(Names added) {
        for (int i = 0; i < added.size(); i++) {
            names.putIfAbsent(added.text(i), added.text(i));
        }
    }

    /**
     * A container of what is already counted; where it is known, that was once too often. Equal
     * ones are one object, whatever the identity of what they hold.
     */
    private int group(Constant.Kind kind, int[] inside) {
        var key = new Group(kind, values(inside));
        Integer known = numbers.get(key);
        if (known != null) {
            for (int part : inside) {
                uses[part]--;
            }
            uses[known]++;
            return known;
        }
        int number = create(kind, inside);
        isHeld[number] = inside.length == 0 && kind == Constant.Kind.TUPLE;
        numbers.put(key, number);
        return number;
    }

    /** What the parts of a container are equal to, as their numbers are those of objects. */
    private int[] values(int[] inside) {
        int[] values = inside;
        for (int i = 0; i < inside.length; i++) {
            if (firstEqual[inside[i]] != inside[i]) {
                values = values == inside ? inside.clone() : values;
                values[i] = firstEqual[inside[i]];
            }
        }
        return values;
    }

    /** A tuple that names something holds the names, even if it was a constant before. */
    private int nameTuple(int[] inside) {
        int number = group(Constant.Kind.TUPLE, inside);
        int[] before = parts[number];
        if (before != inside && !Arrays.equals(before, inside)) {
            for (int i = 0; i < inside.length; i++) {
                uses[before[i]]--;
                uses[inside[i]]++;
            }
            parts[number] = inside;
        }
        return number;
    }

    /** Whether there is one object for good of a string: of none or one Latin-1 character. */
    private static boolean isCharacter(Text text) {
        Bytes utf8 = text.utf8();
        return utf8.length() <= 1 || utf8.length() == 2 && utf8.at(0) >= 0xC2 && utf8.at(0) <= 0xC3;
    }

    /** Whether constants like it are interned. */
    private static boolean looksLikeName(Text text) {
        Bytes utf8 = text.utf8();
        for (int i = 0; i < utf8.length(); i++) {
            int c = utf8.at(i);
            boolean isOfName =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '_';
            if (!isOfName) {
                return false;
            }
        }
        return true;
    }

    private int names(Names names) {
        var inside = new int[names.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = name(names.text(i));
        }
        return nameTuple(inside);
    }

    private int name(Text name) {
        int before = count;
        int number = leaf(interned, name);
        if (number == before) {
            isInterned[number] = true;
            isHeld[number] = true;
            if (!looksLikeName(name)) {
                link(number, constants.known(name));
            }
        }
        return number;
    }

    /** A string that is not interned. */
    private int string(Text text) {
        int before = count;
        int number = leaf(constants, text);
        if (number == before) {
            link(number, interned.known(text));
        }
        return number;
    }

    /** Notes that an object is equal to one that was there before, if there was. */
    private void link(int number, int equal) {
        if (equal >= 0) {
            firstEqual[number] = equal;
        }
    }

    private int leaf(ValueNumbers known, Constant value) {
        int index = known.index(value);
        int number = known.numbers[index];
        if (number >= 0) {
            uses[number]++;
            return number;
        }
        number = create(value, NOTHING);
        known.numbers[index] = number;
        return number;
    }

    /** The numbers of objects that hold no others, by their values. */
    private static final class ValueNumbers {
        private final ConstantCache values = new ConstantCache();
        private int[] numbers = {};

        /** The number of a value, or -1. */
        int known(Constant value) {
            int index = index(value);
            return numbers[index];
        }

        /** The index of a value in the array of numbers; a new one has -1 there. */
        int index(Constant value) {
            int index = values.number(value);
            if (index >= numbers.length) {
                int length = numbers.length;
                numbers = Arrays.copyOf(numbers, Math.max(64, 2 * index));
                Arrays.fill(numbers, length, numbers.length, -1);
            }
            return index;
        }
    }

    private int create(Object value, int[] inside) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
            parts = Arrays.copyOf(parts, 2 * count);
            uses = Arrays.copyOf(uses, 2 * count);
            isHeld = Arrays.copyOf(isHeld, 2 * count);
            isInterned = Arrays.copyOf(isInterned, 2 * count);
            isRemade = Arrays.copyOf(isRemade, 2 * count);
            firstEqual = Arrays.copyOf(firstEqual, 2 * count);
        }
        values[count] = value;
        parts[count] = inside;
        uses[count] = 1;
        firstEqual[count] = count;
        return count++;
    }

    /** What equal containers have in common. */
    private static final class Group {
        /** Nobody can choose containers whose hashes are alike. */
        private static final int SEED = new SecureRandom().nextInt();

        private final Constant.Kind kind;
        private final int[] inside;
        private final int hash;

        Group(Constant.Kind kind, int[] inside) {
            this.kind = kind;
            this.inside = inside;
            this.hash = hash(kind, inside);
        }

        private static int hash(Constant.Kind kind, int[] inside) {
            int hash = SEED + kind.ordinal();
            for (int part : inside) {
                hash = (hash ^ part) * 0x9E3779B1;
                hash ^= hash >>> 15;
            }
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Group that
                    && hash == that.hash
                    && kind == that.kind
                    && Arrays.equals(inside, that.inside);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
