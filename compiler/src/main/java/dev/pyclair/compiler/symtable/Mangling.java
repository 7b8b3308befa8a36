package dev.pyclair.compiler.symtable;

/** What becomes of private names in classes. */
public final class Mangling {
    private Mangling() {}

    /**
     * {@return {@code _Class__name} for {@code __name}; any other name as it is}
     *
     * @param className the class around, or null
     * @param identifier the name as it is written
     * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
     *     _Py_Mangle}</a>
     */
    public static String mangle(String className, String identifier) {
        if (className == null
                || !identifier.startsWith("__")
                || identifier.endsWith("__")
                || identifier.indexOf('.') >= 0) {
            return identifier;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length()
                ? identifier
                : '_' + className.substring(start) + identifier;
    }
}
