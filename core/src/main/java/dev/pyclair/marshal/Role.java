package dev.pyclair.marshal;

/** What an object is for, in the place where it stands. */
enum Role {
    CODE,
    CONSTS,
    /** A tuple of names. */
    NAMES,
    /** The tuple of all variables (3.11 on). */
    LOCALS,
    /** The name of a variable, an attribute, a global. */
    NAME,
    CODE_NAME,
    QUALNAME,
    FILENAME,
    TABLE,
    KINDS,
    /** A constant of a code object. */
    CONSTANT,
    /** A constant that the optimiser made of those before it, and appended. */
    FOLDED,
    /** A constant inside of another that takes part in sharing. */
    NESTED,
    /** A constant inside of another that is made anew in each place. */
    FRESH,
    /** A member of a set. */
    MEMBER;

    static Role of(CodeField field) {
        return switch (field) {
            case CODE -> CODE;
            case CONSTS -> CONSTS;
            case NAMES, VAR_NAMES, FREE_VARS, CELL_VARS -> NAMES;
            case LOCALS_PLUS_NAMES -> LOCALS;
            case LOCALS_PLUS_KINDS -> KINDS;
            case FILENAME -> FILENAME;
            case NAME -> CODE_NAME;
            case QUALNAME -> QUALNAME;
            default -> TABLE;
        };
    }
}
