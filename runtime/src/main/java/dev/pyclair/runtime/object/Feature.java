package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.VersionRange;

/**
 * Behaviours that versions of Python differ in, beyond what rows of a {@link MethodTable} and
 * {@link dev.pyclair.runtime.text.Wording} say: each is a question with a name, and which versions
 * answer yes.
 */
public enum Feature {
    /** What a generator handles becomes the context of what is thrown into it (bpo-29587). */
    THROWN_CHAINS("since 3.9"),

    /**
     * Becoming chained, what is thrown forgets the places that it went through since it was raised
     * or caught: {@code _PyErr_SetObject} puts {@code __traceback__} in place of what was added.
     */
    THROWN_FORGETS("since 3.9 until 3.11"),

    /** Messages about arguments name a function with its class or the function around it. */
    NAMES_QUALIFIED("since 3.10"),

    /** Messages about {@code *} and {@code **} in calls name the module of what is called, too. */
    NAMES_CALLEES("since 3.9"),

    /** Static methods can be called as they stand in the body of a class. */
    CALLS_STATIC_METHODS("since 3.10"),

    /** A function whose global variables name no builtins has those of its maker. */
    INHERITS_BUILTINS("since 3.10"),

    /** Iterators of texts of ASCII alone have a class of their own. */
    ASCII_ITERATORS("since 3.11"),

    /** Arguments that mean yes or no may be any objects. */
    TRUTH_ARGUMENTS("since 3.12"),

    /** Built-in classes that can hold any objects are generic: {@code list[int]} (PEP 585). */
    GENERIC_BUILTINS("since 3.9"),

    /** What fails in {@code __set_name__} comes out with a note, not inside of another error. */
    NOTES_NAMING("since 3.12"),

    /** The marks below a syntax error of no known end go to the end of its line. */
    SYNTAX_MARKS_TO_THE_END("since 3.13"),

    /** What has no hash is named together with what the hash was needed for. */
    NAMES_UNHASHABLE("since 3.14"),

    /** {@code bytes.fromhex} takes bytes, too. */
    HEX_OF_BYTES("since 3.14"),

    /** {@code int(object)} asks {@code __trunc__}. */
    INT_TRUNCATES("until 3.13"),

    /** The {@code repr} of an ImportError has its {@code name} and {@code path}. */
    SHOWS_IMPORTED("since 3.15"),

    /** Classes that come from {@code object} alone may be given other bases. */
    EXCHANGES_ALL_BASES("since 3.15"),

    /** Classes that come from {@code tuple} may have slots. */
    SLOTS_OF_TUPLES("since 3.15"),

    /** The {@code repr} of an OrderedDict has pairs in a list. */
    ORDERED_DICTS_SHOW_PAIRS("until 3.11"),

    /** {@code chr} first makes a C int of its argument. */
    CHR_TAKES_INTS_OF_C("until 3.12"),

    /** {@code SimpleNamespace} takes a mapping. */
    NAMESPACES_TAKE_MAPPINGS("since 3.13"),

    /** Tracebacks name the module of an exception also if it is {@code __main__}. */
    NAMES_MAIN("until 3.10"),

    /** Tracebacks suggest attributes and names that are like those which are missing. */
    SUGGESTS_NAMES("since 3.10"),

    /** They suggest names of modules, too, and attributes of {@code self}. */
    SUGGESTS_MEMBERS("since 3.12"),

    /** Tracebacks tell a call from its arguments, and show all lines of an expression. */
    MARKS_CALLS("since 3.13"),

    /** Type aliases have a qualified name, and show it with their module. */
    QUALIFIES_ALIASES("since 3.15");

    private final VersionRange range;

    Feature(String range) {
        this.range = VersionRange.parse(range);
    }

    /** {@return whether the Python has it whose code runs} */
    public boolean in(Context cx) {
        return range.contains(cx.version());
    }
}
