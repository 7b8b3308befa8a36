package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.ValueFault;

/** Numbers the fields of a template that have no name, unless others have numbers. */
public final class FieldNumbering {
    private boolean isAutomatic;
    private boolean isManual;
    private long next;

    /**
     * The argument of a field.
     *
     * @param first what {@link FieldName#first} gave
     * @return the same, or for the empty text the next number
     * @throws ValueFault {@code ValueError} if some fields have numbers and others none
     */
    public Object resolve(Object first) {
        boolean isEmpty = first.equals("");
        if (!isEmpty && !(first instanceof Long)) {
            return first;
        }
        if (!isAutomatic && !isManual) {
            isAutomatic = isEmpty;
            isManual = !isEmpty;
        }
        if (isEmpty && isManual) {
            throw ValueFault.value(
                    "cannot switch from manual field specification to automatic field numbering");
        }
        if (!isEmpty && isAutomatic) {
            throw ValueFault.value(
                    "cannot switch from automatic field numbering to manual field specification");
        }
        return isEmpty ? (Object) next++ : first;
    }
}
