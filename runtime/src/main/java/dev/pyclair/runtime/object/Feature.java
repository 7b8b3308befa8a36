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

    /** {@code importlib.abc} has the reader of what lies beside a package by itself. */
    IMPORTLIB_ABC_HAS_RESOURCES("until 3.10"),

    /** A source that ends too early has an error of its own. */
    INCOMPLETE_INPUT_IS_KNOWN("since 3.13"),

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

    /** Arrays of wchar_t are to go. */
    WARNS_OF_WIDE_CHARACTERS("since 3.13"),

    /** Source with a null byte raises SyntaxError, and not ValueError. */
    NULL_BYTES_ARE_SYNTAX("since 3.11"),

    /** A SyntaxError says where its place ends. */
    SYNTAX_ERRORS_END("since 3.10"),

    /** {@code exec} takes cells for the free variables of code. */
    EXEC_TAKES_CLOSURES("since 3.11"),

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

    /** {@code Random.getrandbits} takes 0. */
    DRAWS_NO_BITS("since 3.9"),

    /** A wrong field given to {@code _replace} of a named tuple is a TypeError. */
    FIELDS_ARE_PARAMETERS("since 3.13"),

    /** {@code operator.index} and {@code range} keep what is no exact int but comes from it. */
    KEEPS_KINDS_OF_INTS("until 3.9"),

    /** The letter {@code z} of a format is an option. */
    COERCES_ZEROS("since 3.11"),

    /** Tracebacks name classes of exceptions with what is around them. */
    SHOWS_CLASSES_QUALIFIED("since 3.9"),

    /** Tracebacks end the line also of {@code __notes__} that are no list. */
    ENDS_ALL_NOTES("since 3.12"),

    /** What is like a set makes views of dicts do the work of {@code &}. */
    VIEWS_LOOK_UP("since 3.9"),

    /** {@code random.choice} asks an empty sequence for its first item. */
    CHOOSES_FIRST_OF_NOTHING("since 3.9 until 3.10"),

    /** {@code random.choices} looks at the sum of the weights. */
    CHECKS_WEIGHTS("since 3.9"),

    /** {@code random.sample} takes sets. */
    SAMPLES_SETS("until 3.10"),

    /** It warns of them. */
    WARNS_OF_SETS("since 3.9"),

    /** A bytearray that a random generator is seeded with has the digest behind it then. */
    SEEDS_GROW("until 3.8"),

    /** Parts of a complex number that are complex themselves are warned of. */
    COMPLEX_OF_REALS("since 3.14"),

    /** Names in the body of a class that are no texts are warned of. */
    WARNS_OF_NAMES("since 3.13"),

    /** {@code math.factorial} takes floats that are whole. */
    FACTORIAL_OF_FLOATS("until 3.9"),

    /** It warns of them. */
    WARNS_OF_FACTORIALS("since 3.9"),

    /** The words of an interpreter's own classes of weak references are short. */
    SHORT_NAMES_OF_REFERENCES("until 3.9"),

    /** A frame has one dict of its variables, whoever asks for it. */
    KEEPS_LOCALS("until 3.12"),

    /** {@code %c} of a number that no C long holds is out of range like others. */
    LARGE_CHARACTERS_ARE_NUMBERS("since 3.10"),

    /** {@code importlib.util.resolve_name} raises what imports raise. */
    RELATIVE_IMPORT_ERRORS("since 3.9"),

    /** Type parameters may have defaults. */
    DEFAULTS_OF_PARAMETERS("since 3.13"),

    /** Sets do not put an item where another was. */
    SETS_LEAVE_SLOTS("since 3.9 until 3.9"),

    /** What is delegated to a list or tuple asks that, and no iterator. */
    DELEGATES_TO_SEQUENCES("since 3.15"),

    /** {@code %(key)*d} is said to be wrong. */
    REFUSES_STARS_WITH_KEYS("since 3.15"),

    /** {@code str.find} and its like look at the text before they look at the indices. */
    LOOKS_AT_TEXT_FIRST("since 3.13"),

    /** A property has the name of its getter if it has no other. */
    PROPERTIES_TAKE_NAMES("since 3.13"),

    /** The {@code __class__} of {@code list[int]} is not that of {@code list}. */
    ALIASES_HAVE_A_CLASS("since 3.11"),

    /** Arguments of a function are its frame's, and its caller has them no more. */
    ARGUMENTS_MOVE("since 3.11"),

    /** What a frame lets go of when it is done it lets go of from the last variable on. */
    LOCALS_GO_BACKWARDS("since 3.14"),

    /** {@code SystemExit} is told of like others where a function fails that atexit has. */
    IGNORES_EXITS_AT_EXIT("since 3.10"),

    /** Tracebacks of exceptions that are ignored mark their places in lines, too. */
    MARKS_IGNORED("until 3.12"),

    /** It is wrong to ask whether {@code NotImplemented} is true. */
    NOT_IMPLEMENTED_IS_NO_ANSWER("since 3.9"),

    /** Who asks that gets an exception. */
    REFUSES_NOT_IMPLEMENTED("since 3.14"),

    /** Who cancels a task may say why. */
    CANCELLATIONS_HAVE_MESSAGES("since 3.9"),

    /** Those who wait for a task that was cancelled get an exception of their own. */
    CANCELLATIONS_ARE_CHAINED("until 3.10"),

    /** Who asks a future twice for what it raises gets the same traceback twice. */
    FUTURES_KEEP_TRACEBACKS("since 3.10"),

    /** A future that is to raise StopIteration raises RuntimeError. */
    FUTURES_TAKE_STOPS("since 3.12"),

    /** Tasks count how often they were cancelled. */
    CANCELLATIONS_ARE_COUNTED("since 3.11"),

    /** A task that has taken back all cancellations is not cancelled. */
    CANCELLATIONS_ARE_TAKEN_BACK("since 3.13"),

    /** What times out raises one class, sockets and event loops too. */
    TIMEOUTS_ARE_ONE("since 3.10"),

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
