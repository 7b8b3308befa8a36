package dev.pyclair.verify;

/** What an effect alone does not say of an instruction: the last column of {@code stack.tsv}. */
enum Special {
    /** Nothing more. */
    NONE,
    /** No program has it: the interpreter makes it, or it stands for nothing. */
    REFUSED,
    /** Its argument is the high bits of the next one's. */
    EXTENDED_ARG,
    /** Pushes a constant. */
    LOAD_CONST,
    /** Pushes a variable without asking whether it is bound. */
    LOAD_FAST,
    /** Pushes a constant that the interpreter holds ready. */
    LOAD_COMMON_CONSTANT,
    /** Pushes two variables without asking whether they are bound. */
    LOAD_FAST_LOAD_FAST,
    /** Pushes a variable, or raises if it is unbound. */
    LOAD_FAST_CHECK,
    /** Pushes a variable, NULL if it is unbound, and unbinds it. */
    LOAD_FAST_AND_CLEAR,
    /** Pushes a variable without a reference of its own. */
    LOAD_FAST_BORROW,
    /** Pushes two variables without references of their own. */
    LOAD_FAST_BORROW_LOAD_FAST_BORROW,
    /** Binds a variable. */
    STORE_FAST,
    /** Binds a variable, then pushes one. */
    STORE_FAST_LOAD_FAST,
    /** Binds two variables. */
    STORE_FAST_STORE_FAST,
    /** Unbinds a variable, or raises. */
    DELETE_FAST,
    /** Puts a cell in the place of a variable. */
    MAKE_CELL,
    /** Fills the free variables from the closure. */
    COPY_FREE_VARS,
    /** Pushes the cell of a variable. */
    LOAD_CLOSURE,
    /** Reads a cell. */
    LOAD_DEREF,
    /** Reads a cell, unless the namespace on the stack has the name. */
    LOAD_DEREF_OR_ITEM,
    /** Empties a cell. */
    DELETE_DEREF,
    /** Reads a cell, unless the namespace of the frame has the name; there must be one. */
    LOAD_CLASSDEREF,
    /** Writes a cell. */
    STORE_DEREF,
    /** Pushes once more what is deeper in the stack. */
    COPY,
    /** Exchanges the top with what is deeper in the stack. */
    SWAP,
    /** Imports, perhaps not before the module is used (3.15 on). */
    IMPORT_NAME,
    /** Pushes an attribute of what is on top, through which that can be changed. */
    IMPORT_FROM,
    /** Makes a tuple; what of is noted. */
    BUILD_TUPLE,
    /** Makes a list; one that is empty can become a list of exceptions. */
    BUILD_LIST,
    /** Appends to a list, which can make it a list of more than exceptions. */
    LIST_APPEND,
    /** Extends a list, which makes it a list of more than exceptions. */
    LIST_EXTEND,
    /** Takes a constant tuple of as many keys as there are values. */
    BUILD_CONST_KEY_MAP,
    /** Takes a constant tuple of names. */
    MATCH_CLASS,
    /** Calls; a function that trusts its arguments is looked at. */
    CALL,
    /** Calls with names of arguments on the stack. */
    CALL_KW,
    /** The next instruction calls; it takes the names of this constant. */
    KW_NAMES,
    /** The next instruction calls (3.11). */
    PRECALL,
    /** Makes a function of a code object, attributes by flags (to 3.12). */
    MAKE_FUNCTION_FLAGS,
    /** Makes a function of a code object. */
    MAKE_FUNCTION,
    /** Sets one attribute of a new function. */
    SET_FUNCTION_ATTRIBUTE,
    /** Calls a function of the interpreter with one argument. */
    CALL_INTRINSIC_1,
    /** Calls a function of the interpreter with two arguments. */
    CALL_INTRINSIC_2,
    /** Never raises an exception, so that no handler finds what it pops gone. */
    NEVER_RAISES,
    /** Raises an exception again. */
    RERAISE,
    /** Jumps by whether the top is None. */
    JUMP_IF_NONE,
    /** Jumps by whether the top is not None. */
    JUMP_IF_NOT_NONE,
    /** At its end lead {@code END_FOR}, and what pops the iterator. */
    FOR_ITER,
    /** Hands a value to a subgenerator. */
    SEND,
    /** Leaves the frame; the stack must be empty below. */
    RETURN,
    /** Makes the generator that the call returns. */
    RETURN_GENERATOR,
    /** Suspends the generator. */
    YIELD_VALUE,
    /** Where a frame starts or goes on. */
    RESUME,
    /** Loads by name; some names the compiler keeps for itself. */
    LOAD_NAME,
    /** Stores by name; some names the compiler keeps for itself. */
    STORE_NAME,
    /** Pushes an attribute, and what it was asked of, if it is a method. */
    LOAD_ATTR,
    /** Ends the loop, or raises, and then leaves the stack as it is. */
    END_ASYNC_FOR,
    /** What comes out can be what was on top. */
    PASS_ON,
    /** Pushes what to iterate, and with it an index or NULL. */
    GET_ITER,
    /** Exchanges two values. */
    ROT_TWO,
    /** Moves the top below two values. */
    ROT_THREE,
    /** Moves the top below three values. */
    ROT_FOUR,
    /** Moves the top below so many values, less one. */
    ROT_N,
    /** Calls without a NULL below the arguments (to 3.10). */
    CALL_FUNCTION,
    /** Calls with pairs of a keyword and a value above the other arguments (to 3.5). */
    CALL_PAIRS,
    /** Can write variables by name, whatever was known of them (to 3.10). */
    WRITES_LOCALS,
    /** Makes a function of a code object and a name, attributes by flags (to 3.10). */
    MAKE_NAMED_FUNCTION,
    /** Makes a function of a code object and its closure (to 3.5). */
    MAKE_CLOSURE,
    /** Reads a free variable, unless the namespace of the frame has the name (to 3.10). */
    LOAD_FREE_OR_ITEM,
    /** Takes what is sent first (3.10). */
    GEN_START,
    /** Suspends the generator (to 3.10). */
    YIELD,
    /** Leaves the frame through all {@code finally} blocks (to 3.7). */
    RETURN_UNWINDING,
    /** Leaves the frame; no block may be open (3.8 to 3.10). */
    RETURN_OUTSIDE,
    /** Opens a block for a loop. */
    SETUP_LOOP,
    /** Opens a block whose handler gets exceptions. */
    SETUP_EXCEPT,
    /** Opens a block whose handler runs in any case; from 3.8 on also one for exceptions. */
    SETUP_FINALLY,
    /** Opens a block for a {@code with}, below the value on top. */
    SETUP_WITH,
    /** Closes a block (3.8 to 3.10). */
    POP_BLOCK,
    /** Closes a block and drops what is above it (to 3.7). */
    POP_BLOCK_UNWINDING,
    /** Ends a handler (3.8 to 3.10). */
    POP_EXCEPT,
    /** Ends a handler and drops what is above its block (3.0 to 3.7). */
    POP_EXCEPT_UNWINDING,
    /** Leaves the innermost loop through all {@code finally} blocks (to 3.7). */
    BREAK_LOOP,
    /** Goes to the start of the innermost loop through all {@code finally} blocks (to 3.7). */
    CONTINUE_LOOP,
    /** Runs a {@code finally} and comes back (3.8). */
    CALL_FINALLY,
    /** Leaves a {@code finally} before its end (3.8). */
    POP_FINALLY,
    /** Goes on with why {@code finally} was entered, or raises an exception again (to 3.8). */
    END_FINALLY,
    /** Calls the exit function of a {@code with} (to 3.0). */
    WITH_CLEANUP,
    /** Calls the exit function of a {@code with} (3.5 to 3.8). */
    WITH_CLEANUP_START,
    /** Silences an exception if the exit function says so (3.5 to 3.8). */
    WITH_CLEANUP_FINISH,
    /** Ends an asynchronous loop and its handler, or raises (3.8 to 3.10). */
    END_LOOP_OF_HANDLER,
    /** Raises an exception again, with 1 as from where it was raised first (3.10). */
    RERAISE_AT,
    /** Makes a template string of tuples of strings and interpolations. */
    BUILD_TEMPLATE;

    static Special named(String name) {
        for (Special special : values()) {
            if (special.name().equals(name)) {
                return special;
            }
        }
        throw new IllegalArgumentException("no special case " + name);
    }
}
