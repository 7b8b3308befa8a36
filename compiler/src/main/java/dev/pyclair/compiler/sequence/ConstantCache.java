package dev.pyclair.compiler.sequence;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The constants of everything that is compiled together: of equal ones of the same type the first
 * stands for all, inside of tuples and frozen sets, too.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code merge_consts_recursive}</a>
 */
public final class ConstantCache {
    private static final int SMALLEST = 64;

    /** They have the first numbers, and are in no slot. */
    private static final Constant[] SINGLETONS = Constant.Singleton.values();

    private Constant[] constants = new Constant[SMALLEST];
    private int[] hashes = new int[SMALLEST];

    /** Numbers plus one, by hash; twice as many as constants fit. */
    private int[] slots = new int[2 * SMALLEST];

    private int size;

    /** The identifiers of the source, and other names of code objects. */
    private final Map<String, Text> identifiers = new HashMap<>();

    private boolean hasForeignNames;

    /** A cache with nothing in it but the values of which there is only one. */
    public ConstantCache() {
        for (Constant singleton : SINGLETONS) {
            constants[size++] = singleton;
        }
    }

    /**
     * The number of a constant, which is added if no equal one is there.
     *
     * @param constant the constant
     * @return its number, from 0
     */
    public int number(Constant constant) {
        if (constant instanceof Constant.Singleton singleton) {
            return singleton.ordinal();
        }
        return add(constant, true);
    }

    private int add(Constant constant, boolean mergesItems) {
        int hash = ConstantKey.hash(constant);
        int slot = slot(constant, hash);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        Constant merged = mergesItems ? mergeItems(constant) : constant;
        if (size == constants.length) {
            grow();
        }
        slot = slot(merged, hash);
        constants[size] = merged;
        hashes[size] = hash;
        slots[slot] = size + 1;
        return size++;
    }

    /**
     * An identifier, of which there is one object for all that names it; a constant that equals it
     * may be another.
     *
     * @param name the identifier
     * @return always the same for it
     */
    public Text identifier(String name) {
        Text known = identifiers.get(name);
        if (known == null) {
            known = Text.of(name);
            identifiers.put(name, known);
            hasForeignNames |= !known.isAscii();
        }
        return known;
    }

    /**
     * Notes a tuple of a code object, which stands for equal constants from then on; what it holds
     * does not. That decides which strings are one object, and makes no difference to those that
     * are interned anyway: so it is done only where there are identifiers that are not ASCII.
     *
     * @param items what it holds
     */
    public void noteTuple(Constant... items) {
        if (hasForeignNames) {
            add(Constant.Container.of(Constant.Kind.TUPLE, items), false);
        }
    }

    /** {@return whether there are identifiers that are not ASCII} */
    public boolean hasForeignNames() {
        return hasForeignNames;
    }

    /**
     * The object of a name, which is that of an equal identifier, or of the first that was equal.
     *
     * @param name the name
     * @return the name or what was there before
     */
    public Text intern(Text name) {
        Text known = identifiers.putIfAbsent(name.toString(), name);
        return known == null ? name : known;
    }

    /**
     * Whether a text is the object of an identifier, or of a name that was interned.
     *
     * @param text the text
     * @return whether {@link #identifier} or {@link #intern} returned it
     */
    public boolean isIdentifier(Text text) {
        return identifiers.get(text.toString()) == text;
    }

    /** {@return how many constants there are} */
    public int size() {
        return size;
    }

    /**
     * The constant that stands for all that are equal to one.
     *
     * @param constant the constant
     * @return the first that was equal
     */
    public Constant merge(Constant constant) {
        int number = number(constant);
        return constants[number];
    }

    /**
     * A constant.
     *
     * @param number its number
     * @return the constant
     */
    public Constant get(int number) {
        return constants[number];
    }

    /** The same container of those constants that stand for its items. */
    private Constant mergeItems(Constant constant) {
        if (!(constant instanceof Constant.Container container)) {
            return constant;
        }
        var items = new Constant[container.items().size()];
        boolean isSame = true;
        for (int i = 0; i < items.length; i++) {
            Constant item = container.items().get(i);
            items[i] = merge(item);
            isSame &= items[i] == item;
        }
        return isSame ? container : Constant.Container.of(container.kind(), items);
    }

    private int slot(Constant constant, int hash) {
        int mask = slots.length - 1;
        int at = (hash ^ hash >>> 15) & mask;
        while (slots[at] != 0 && !isAt(slots[at] - 1, constant, hash)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private boolean isAt(int number, Constant constant, int hash) {
        return hashes[number] == hash && ConstantKey.same(constants[number], constant);
    }

    private void grow() {
        constants = Arrays.copyOf(constants, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = SINGLETONS.length; i < size; i++) {
            int at = (hashes[i] ^ hashes[i] >>> 15) & mask;
            while (slots[at] != 0) {
                at = at + 1 & mask;
            }
            slots[at] = i + 1;
        }
    }
}
