package dev.pyclair.marshal;

import dev.pyclair.code.CodeObject;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A field of a marshalled code object: a number or an object. */
public enum CodeField {
    ARG_COUNT("co_argcount", CodeObject::argCount),
    POS_ONLY_ARG_COUNT("co_posonlyargcount", CodeObject::posOnlyArgCount),
    KW_ONLY_ARG_COUNT("co_kwonlyargcount", CodeObject::kwOnlyArgCount),
    LOCAL_COUNT("co_nlocals", CodeObject::localCount),
    STACK_SIZE("co_stacksize", CodeObject::stackSize),
    FLAGS("co_flags", CodeObject::flags),
    FIRST_LINE("co_firstlineno", CodeObject::firstLine),
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
    private final Optional<ToIntFunction<CodeObject>> number;

    CodeField(String pythonName) {
        this.pythonName = pythonName;
        this.number = Optional.empty();
    }

    CodeField(String pythonName, ToIntFunction<CodeObject> number) {
        this.pythonName = pythonName;
        this.number = Optional.of(number);
    }

    /** {@return the attribute of Python's code objects} */
    public String pythonName() {
        return pythonName;
    }

    /** {@return whether the stream has a bare number here, and not an object} */
    public boolean isNumber() {
        return number.isPresent();
    }

    /**
     * The value of a number.
     *
     * @param code a code object
     * @return its number
     */
    int numberOf(CodeObject code) {
        return number.orElseThrow().applyAsInt(code);
    }
}
