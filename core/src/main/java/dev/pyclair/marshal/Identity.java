package dev.pyclair.marshal;

/** What makes an object the same as an equal one in another place. */
enum Identity {
    /** Nothing: it is made anew. */
    NEW,
    /** Its value, where constants are looked for. */
    VALUE,
    /** Its value, among the interned strings. */
    INTERNED,
    /** Its value, among the strings that are part of the interpreter. */
    STATIC,
    /** It is the name of the file, which the caller of the compiler made. */
    FILE,
    /** It is the name, or the qualified name, of the one code object. */
    OF_CODE,
    /** It is the qualified name of a class, which is a constant of its body, too. */
    OF_CLASS
}
