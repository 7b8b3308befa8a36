package dev.pyclair.runtime.object;

/** What views and iterators of a {@code dict} show of it. */
public enum DictPart {
    /** Its keys. */
    KEYS,
    /** Its values. */
    VALUES,
    /** Pairs of both. */
    ITEMS;

    /** {@return what stands at a place} */
    Object at(PyDict dict, int place) {
        return switch (this) {
            case KEYS -> dict.keyAt(place);
            case VALUES -> dict.valueAt(place);
            case ITEMS -> new PyTuple(dict.keyAt(place), dict.valueAt(place));
        };
    }

    /** {@return the class of a view} */
    PyType view() {
        return switch (this) {
            case KEYS -> Types.DICT_KEYS;
            case VALUES -> Types.DICT_VALUES;
            case ITEMS -> Types.DICT_ITEMS;
        };
    }

    /** {@return the class of an iterator} */
    PyType iterator(boolean isReversed) {
        return switch (this) {
            case KEYS -> isReversed ? MoreTypes.DICT_REVERSE_KEY_ITERATOR : Types.DICT_KEY_ITERATOR;
            case VALUES ->
                    isReversed ? MoreTypes.DICT_REVERSE_VALUE_ITERATOR : Types.DICT_VALUE_ITERATOR;
            case ITEMS ->
                    isReversed ? MoreTypes.DICT_REVERSE_ITEM_ITERATOR : Types.DICT_ITEM_ITERATOR;
        };
    }
}
