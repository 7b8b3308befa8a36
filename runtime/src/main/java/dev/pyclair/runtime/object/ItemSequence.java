package dev.pyclair.runtime.object;

/** What lists and tuples have in common: items by their index. */
interface ItemSequence {
    /** {@return how many items it has} */
    int size();

    /** {@return an item} */
    Object get(int index);
}
