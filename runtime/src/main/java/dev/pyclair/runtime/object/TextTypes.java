package dev.pyclair.runtime.object;

/** The classes of text and bytes that no program names. */
final class TextTypes {
    /** {@code str_ascii_iterator}. */
    static final PyType STR_ASCII_ITERATOR = iterator("str_ascii_iterator");

    /** {@code bytearray_iterator}. */
    static final PyType BYTEARRAY_ITERATOR = iterator("bytearray_iterator");

    /** {@code memory_iterator}. */
    static final PyType MEMORY_ITERATOR = iterator("memory_iterator");

    private TextTypes() {}

    private static PyType iterator(String name) {
        return PyType.of("builtins", name, new TextIteratorMethods(), Types.OBJECT);
    }
}
