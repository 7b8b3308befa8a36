package dev.pyclair.compiler.sequence;

import dev.pyclair.code.Constant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The constants of a unit of compilation in the order in which they were first asked for.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_add_const}</a>
 */
public final class ConstantPool {
    private static final int SMALLEST = 8;

    private final ConstantCache cache;

    /** Numbers in the cache, by index. */
    private int[] numbers = new int[SMALLEST];

    /** Indexes plus one, by number in the cache; twice as many as numbers fit. */
    private int[] slots = new int[2 * SMALLEST];

    private int size;

    ConstantPool(ConstantCache cache) {
        this.cache = cache;
    }

    /**
     * The index of a constant, which is added if no equal one of the same type is there.
     *
     * @param constant the constant
     * @return its index, from 0
     */
    public int add(Constant constant) {
        int number = cache.number(constant);
        int slot = slot(number);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == numbers.length) {
            grow();
            slot = slot(number);
        }
        numbers[size] = number;
        slots[slot] = size + 1;
        return size++;
    }

    /**
     * A constant.
     *
     * @param index its index
     * @return the constant, which is that of the cache
     */
    public Constant get(int index) {
        return cache.get(numbers[index]);
    }

    /** {@return how many constants there are} */
    public int size() {
        return size;
    }

    /** {@return the constants in order, a list of the caller's} */
    public List<Constant> toList() {
        var list = new ArrayList<Constant>(size);
        for (int i = 0; i < size; i++) {
            list.add(get(i));
        }
        return list;
    }

    private int slot(int number) {
        int mask = slots.length - 1;
        int at = number * 0x9E3779B1 >>> 7 & mask;
        while (slots[at] != 0 && numbers[slots[at] - 1] != number) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * size);
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slot(numbers[i])] = i + 1;
        }
    }
}
