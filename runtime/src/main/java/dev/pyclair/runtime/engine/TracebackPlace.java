package dev.pyclair.runtime.engine;

import dev.pyclair.bytecode.LocationTable;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.object.PyTraceback;

/**
 * A place of a traceback in words.
 *
 * @param file the name of the file
 * @param line the line; -1 for none
 * @param function the name of the function
 * @param positions the span of source; unknown before 3.11
 */
public record TracebackPlace(String file, int line, String function, Positions positions) {
    /** {@return where a traceback was} */
    public static TracebackPlace of(PyTraceback traceback) {
        CodeObject code = ((Frame) traceback.frame()).code.code();
        return new TracebackPlace(
                code.filename().toString(),
                traceback.line(),
                code.name().toString(),
                positions(code, traceback.lasti()));
    }

    /** {@return the same without the span} */
    public TracebackPlace unmarked() {
        return new TracebackPlace(file, line, function, Positions.UNKNOWN);
    }

    private static Positions positions(CodeObject code, int offset) {
        if (!code.version().hasLocalsPlus()) {
            return Positions.UNKNOWN;
        }
        var table = new LocationTable(code.lineTable(), code.firstLine());
        while (table.next()) {
            if (offset >= table.start() && offset < table.end()) {
                return table.positions();
            }
        }
        return Positions.UNKNOWN;
    }
}
