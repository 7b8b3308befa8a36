package dev.pyclair.verify;

/**
 * What is known of a value on the stack, or of a fast variable, before an instruction.
 *
 * <p>A kind is what some instruction trusts in without a look; all else is {@link #ANY}.
 */
public enum SlotKind {
    /** Any object. */
    ANY("an object"),
    /** No object at all: the C pointer NULL; for a variable, that it is unbound. */
    NULL("NULL"),
    /** NULL or any object; for a variable, that it may be unbound. */
    NULL_OR_ANY("NULL or an object"),
    /** NULL or a cell: a variable that an inlined comprehension has set aside. */
    NULL_OR_CELL("NULL or a cell"),
    /** What {@code GET_ITER} made, so that {@code FOR_ITER} can ask it for the next value. */
    ITERATOR("an iterator"),
    /**
     * What {@code GET_ITER} made from 3.15 on: an iterator, or a list or tuple itself, with the
     * index of its next item above.
     */
    ITERATED("what is iterated"),
    /** A list, not of a subclass. */
    LIST("a list"),
    /** A list in which {@code except*} collects: it holds exceptions and None, nothing else. */
    EXCEPTION_LIST("a list of exceptions"),
    /** A set, not of a subclass. */
    SET("a set"),
    /** A dict, not of a subclass. */
    MAP("a dict"),
    /** A tuple, not of a subclass. */
    TUPLE("a tuple"),
    /** The constant that is a code object. */
    CODE("a code object"),
    /** A function that is complete. */
    FUNCTION("a function"),
    /**
     * A function that must not be used freely: it still lacks its closure, or it trusts that its
     * one caller hands it the right kinds of arguments, as a generator expression does.
     */
    UNFINISHED_FUNCTION("a function that lacks its closure or trusts its arguments"),
    /** The cell of a variable that functions share. */
    CELL("a cell"),
    /** An exception. */
    EXCEPTION("an exception"),
    /** An exception, or None. */
    EXCEPTION_OR_NONE("an exception or None"),
    /** None. */
    NONE("None"),
    /**
     * What {@code PUSH_EXC_INFO} saves: the exception that was being handled before, or None; only
     * {@code POP_EXCEPT} may take it.
     */
    PREVIOUS_EXCEPTION("the exception handled before"),
    /** Where an exception was raised, as a number; {@code RERAISE} tells it the traceback. */
    LASTI("the offset of a raise"),
    /** The class of an exception that is handled (to 3.10). */
    EXCEPTION_TYPE("the class of an exception"),
    /** The traceback of an exception that is handled (to 3.10). */
    TRACEBACK("a traceback"),
    /**
     * Why a {@code finally} was entered, which its end goes on with (to 3.8): of one value if no
     * exception is the reason, else of several.
     */
    FINALLY("why finally was entered"),
    /** True or False. */
    BOOL("a bool"),
    /** A constant that is a string. */
    STRING("a string constant"),
    /** What {@code BUILD_INTERPOLATION} made, a part of a template string (3.14 on). */
    INTERPOLATION("an interpolation"),
    /** The place of the next item of a list or tuple, or NULL, above what is iterated (3.15 on). */
    NULL_OR_INDEX("NULL or an index"),
    /** Different things on different ways; an error as soon as something uses it. */
    UNUSABLE("different kinds of values on different ways");

    private final String text;

    SlotKind(String text) {
        this.text = text;
    }

    /** {@return the kind in words, such as {@code an iterator}} */
    public String text() {
        return text;
    }
}
