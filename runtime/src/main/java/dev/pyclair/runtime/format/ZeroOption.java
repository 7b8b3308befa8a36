package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.ValueFault;

/** The option {@code z} of a format, of which no Python before 3.11 knows. */
public final class ZeroOption {
    private ZeroOption() {}

    /**
     * Complains where the option is.
     *
     * @param spec a text
     * @param typeName the name of the value's type, for messages
     * @throws ValueFault {@code ValueError}
     */
    public static void refuse(Object spec, String typeName) {
        int length = CodePoints.length(spec);
        int index = length > 1 && isAlign(spec, 1) ? 2 : length > 0 && isAlign(spec, 0) ? 1 : 0;
        if (index < length && "+- ".indexOf(CodePoints.at(spec, index)) >= 0) {
            index++;
        }
        if (index >= length || CodePoints.at(spec, index) != 'z') {
            return;
        }
        if (index < length - 1) {
            throw ValueFault.worded("ValueError", "format-specifier", spec, typeName);
        }
        throw ValueFault.value("Unknown format code 'z' for object of type '" + typeName + "'");
    }

    private static boolean isAlign(Object spec, int index) {
        return "<>=^".indexOf(CodePoints.at(spec, index)) >= 0;
    }
}
