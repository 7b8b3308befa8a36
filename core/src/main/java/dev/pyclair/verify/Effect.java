package dev.pyclair.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * What an instruction takes from the stack and leaves there: a cell of {@code stack.tsv}.
 *
 * <pre>
 *   looked at ; popped -- pushed
 * </pre>
 *
 * <p>Each side lists items, the top of the stack last. An item is a word for a kind, and after
 * {@code *} how often it is there, a formula over the oparg n: {@code any*n}, {@code any*(n-1)},
 * {@code any*(2*n)}, {@code null*(n&1)}, {@code map*(n>>1&1)}, {@code any*(n==3)}. What stands
 * before the semicolon stays where it is, also if the instruction raises an exception; what is
 * popped may then be gone.
 *
 * <p>Words are the names of {@link SlotKind}, in lower case, with {@code iter} for an iterator and
 * {@code previous} for the exception handled before; and for inputs also {@code value}, all that is
 * not NULL, {@code slot}, whatever there is, {@code movable}, the same but for what {@code finally}
 * ends with, {@code finally_or_none} and {@code finally_or_null}, {@code list}, which an
 * exception_list is too, and {@code function}, which may be unfinished.
 *
 * @see <a
 *     href="https://github.com/python/cpython/blob/main/Tools/cases_generator/interpreter_definition.md">CPython:
 *     {@code interpreter_definition.md}</a>
 */
final class Effect {
    private final Item[] looked;
    private final Item[] popped;
    private final Item[] pushed;
    private final boolean isFixed;

    private Effect(Item[] looked, Item[] popped, Item[] pushed) {
        this.looked = flattened(looked);
        this.popped = flattened(popped);
        this.pushed = flattened(pushed);
        this.isFixed = isFixed(this.looked) && isFixed(this.popped) && isFixed(this.pushed);
    }

    static Effect parse(String cell) {
        int arrow = cell.indexOf("--");
        if (arrow < 0) {
            throw new IllegalArgumentException("not an effect: " + cell);
        }
        String before = cell.substring(0, arrow);
        int semicolon = before.indexOf(';');
        return new Effect(
                items(semicolon < 0 ? "" : before.substring(0, semicolon)),
                items(before.substring(semicolon + 1)),
                items(cell.substring(arrow + 2)));
    }

    private static Item[] items(String side) {
        var items = new ArrayList<Item>();
        for (String text : side.split(" ")) {
            if (!text.isEmpty()) {
                items.add(Item.parse(text));
            }
        }
        return items.toArray(new Item[0]);
    }

    /** Writes items with a fixed count out. */
    private static Item[] flattened(Item[] items) {
        List<Item> flat = new ArrayList<>();
        for (Item item : items) {
            long count = item.count().isFixed() ? item.count().of(0) : 1;
            Item one =
                    item.count().isFixed()
                            ? new Item(item.accepted(), item.pushed(), item.words(), Count.ONE)
                            : item;
            for (long i = 0; i < count; i++) {
                flat.add(one);
            }
        }
        return flat.toArray(new Item[0]);
    }

    private static boolean isFixed(Item[] items) {
        for (Item item : items) {
            if (!item.count().isFixed()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no count depends on the oparg, so that an item is a slot. */
    boolean isFixed() {
        return isFixed;
    }

    Item[] looked() {
        return looked;
    }

    Item[] popped() {
        return popped;
    }

    Item[] pushed() {
        return pushed;
    }

    /** How many slots the items make; may be beyond {@code int}. */
    static long size(Item[] items, int oparg) {
        long size = 0;
        for (Item item : items) {
            size += item.count().of(oparg);
        }
        return size;
    }

    /** Pushed minus popped. */
    long change(int oparg) {
        return size(pushed, oparg) - size(popped, oparg);
    }
}
