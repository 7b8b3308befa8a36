package dev.pyclair.marshal;

import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;

/** What a shape takes as expected. */
enum ShapeBase {
    /** What the compiler would have written. */
    COMPILER,
    /** Each value once. */
    VALUES;

    /** More objects than real files have; they take a gigabyte. */
    static final int LIMIT = 1 << 22;

    HeapObject graph(Constant root, PythonVersion version, CodeShape shape) {
        var parts = new CodeParts(version, CodeLayout.of(shape));
        var numbers = new ValueNumbers(parts, false);
        var graph = new ObjectGraph(version, parts, numbers, this == VALUES, LIMIT);
        return graph.of(root);
    }
}
