package dev.pyclair.marshal;

import dev.pyclair.code.CodeObject;

/** A field of a marshalled code object: a number or an object. */
public enum CodeField {
    ARG_COUNT("co_argcount", true),
    POS_ONLY_ARG_COUNT("co_posonlyargcount", true),
    KW_ONLY_ARG_COUNT("co_kwonlyargcount", true),
    LOCAL_COUNT("co_nlocals", true),
    STACK_SIZE("co_stacksize", true),
    FLAGS("co_flags", true),
    FIRST_LINE("co_firstlineno", true),
    CODE("co_code"),
    CONSTS("co_consts"),
    NAMES("co_names"),
    VAR_NAMES("co_varnames"),
    FREE_VARS("co_freevars"),
    CELL_VARS("co_cellvars"),
    LOCALS_PLUS_NAMES("co_localsplusnames"),
    LOCALS_PLUS_KINDS("co_localspluskinds"),
    FILENAME("co_filename"),
    NAME("co_name"),
    QUALNAME("co_qualname"),
    LNOTAB("co_lnotab"),
    LINE_TABLE("co_linetable"),
    EXCEPTION_TABLE("co_exceptiontable");

    private final String pythonName;
    private final boolean isNumber;

    CodeField(String pythonName) {
        this.pythonName = pythonName;
        this.isNumber = false;
    }

    CodeField(String pythonName, boolean isNumber) {
        this.pythonName = pythonName;
        this.isNumber = isNumber;
    }

    /** {@return the attribute of Python's code objects} */
    public String pythonName() {
        return pythonName;
    }

    /** {@return whether the stream has a bare number here, and not an object} */
    public boolean isNumber() {
        return isNumber;
    }

    /**
     * The value of a number.
     *
     * @param code a code object
     * @return its number
     */
    int numberOf(CodeObject code) {
        return switch (this) {
            case ARG_COUNT -> code.argCount();
            case POS_ONLY_ARG_COUNT -> code.posOnlyArgCount();
            case KW_ONLY_ARG_COUNT -> code.kwOnlyArgCount();
            case LOCAL_COUNT -> code.localCount();
            case STACK_SIZE -> code.stackSize();
            case FLAGS -> code.flags();
            case FIRST_LINE -> code.firstLine();
            default -> throw new IllegalArgumentException(pythonName);
        };
    }
}
