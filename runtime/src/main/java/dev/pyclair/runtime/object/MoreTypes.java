package dev.pyclair.runtime.object;

/** Built-in classes that no program can name, and those that only new Pythons have. */
public final class MoreTypes {
    /** {@code dict_reversekeyiterator}. */
    static final PyType DICT_REVERSE_KEY_ITERATOR = iterator("dict_reversekeyiterator");

    /** {@code dict_reversevalueiterator}. */
    static final PyType DICT_REVERSE_VALUE_ITERATOR = iterator("dict_reversevalueiterator");

    /** {@code dict_reverseitemiterator}. */
    static final PyType DICT_REVERSE_ITEM_ITERATOR = iterator("dict_reverseitemiterator");

    /** {@code ImportCycleError}. */
    public static final PyType IMPORT_CYCLE_ERROR =
            new PyType(Types.TYPE, "ImportCycleError", Types.IMPORT_ERROR).setGivesAttributes(true);

    /** {@code _IncompleteInputError}. */
    public static final PyType INCOMPLETE_INPUT_ERROR =
            new PyType(Types.TYPE, "_IncompleteInputError", Types.SYNTAX_ERROR)
                    .setGivesAttributes(true);

    private MoreTypes() {}

    private static PyType iterator(String name) {
        return PyType.of("builtins", name, new IteratorMethods(""), Types.OBJECT);
    }
}
