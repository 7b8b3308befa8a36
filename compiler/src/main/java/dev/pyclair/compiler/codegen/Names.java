package dev.pyclair.compiler.codegen;

import java.util.Comparator;

/** Order and length of names as Python counts them, by code points. */
enum Names implements Comparator<String> {
    /** The order of Python's strings. */
    ORDER;

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean isAstral = Character.isSurrogate(a);
                return isAstral == Character.isSurrogate(b) ? a - b : isAstral ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }

    static int length(String name) {
        return name.codePointCount(0, name.length());
    }
}
