package dev.pyclair.runtime.module;

import dev.pyclair.MalformedPycException;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Types;

/**
 * What {@code marshal.loads} raises for data that core refuses, in CPython's words where it has
 * some.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code r_object}</a>
 */
final class MarshalFaults {
    private MarshalFaults() {}

    static PyRaise raise(MalformedPycException fault) {
        String message = fault.getMessage();
        if (fault.isTruncated()) {
            boolean isBeforeObject =
                    message.startsWith("the file ends inside an object:")
                            || message.contains(" counts ")
                                    && !message.contains("a string")
                                    && !message.contains("an int");
            return Errors.of(
                    Types.EOF_ERROR,
                    isBeforeObject ? "EOF read where object expected" : "marshal data too short");
        }
        if (message.startsWith("a null stands")) {
            return Errors.type("NULL object in marshal data for object");
        }
        String reason = message;
        if (message.startsWith("type code ")) {
            reason = "unknown type code";
        } else if (message.contains(" does not exist: ")) {
            reason = "invalid reference";
        } else if (message.startsWith("the count of a ")) {
            String what = message.substring("the count of a ".length());
            reason = what.substring(0, what.indexOf(' ')) + " size out of range";
        }
        return Errors.value("bad marshal data (" + reason + ")");
    }
}
