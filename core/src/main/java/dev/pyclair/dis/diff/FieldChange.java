package dev.pyclair.dis.diff;

import java.util.List;

/**
 * A field that differs.
 *
 * @param field which
 * @param before its text on the left; of a list, the items that only the left has
 * @param after its text on the right; of a list, the items that only the right has
 */
public record FieldChange(Field field, List<String> before, List<String> after) {
    /** The fields that are compared. */
    public enum Field {
        /** {@code co_name}; only of the outermost code, as others are matched by name. */
        NAME("name"),
        /** {@code co_filename}; two names that differ are told of once, at the outermost code. */
        FILENAME("filename"),
        /** {@code co_firstlineno}. */
        FIRST_LINE("firstlineno"),
        /** {@code co_argcount}. */
        ARG_COUNT("argcount"),
        /** {@code co_posonlyargcount}. */
        POS_ONLY_ARG_COUNT("posonlyargcount"),
        /** {@code co_kwonlyargcount}. */
        KW_ONLY_ARG_COUNT("kwonlyargcount"),
        /** The names of the arguments: all of them, as their order counts. */
        ARGUMENTS("arguments"),
        /** {@code co_nlocals}. */
        LOCAL_COUNT("nlocals"),
        /** {@code co_stacksize}. */
        STACK_SIZE("stacksize"),
        /** {@code co_flags} by name, in hexadecimal those without; a list. */
        FLAGS("flags"),
        /** The docstring of a function. */
        DOCSTRING("docstring"),
        /** {@code co_consts} without code objects; a list without order. */
        CONSTS("consts"),
        /** {@code co_names}; a list without order. */
        NAMES("names"),
        /** {@code co_varnames} without the arguments; a list without order. */
        LOCALS("locals"),
        /** {@code co_cellvars}; a list without order. */
        CELL_VARS("cellvars"),
        /** {@code co_freevars}; a list without order. */
        FREE_VARS("freevars"),
        /** {@code co_exceptiontable}, with labels in place of offsets; a list. */
        EXCEPTION_TABLE("exceptiontable"),
        /**
         * The source lines of instructions that both sides have, counted from the first line: the
         * first difference, and how many there are.
         */
        LINES("lines");

        private final String text;

        Field(String text) {
            this.text = text;
        }

        /** {@return its name as Python has it, without {@code co_} where there is that} */
        @Override
        public String toString() {
            return text;
        }
    }
}
