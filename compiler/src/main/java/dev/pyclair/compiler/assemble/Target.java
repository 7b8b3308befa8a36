package dev.pyclair.compiler.assemble;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.flow.FlowPasses;
import dev.pyclair.compiler.flow.Pass;
import dev.pyclair.compiler.sequence.Encoding;
import java.util.List;

/**
 * What the back end makes code for.
 *
 * @param encoding how instructions are written
 * @param passes what is done to flow graphs, in order
 */
public record Target(Encoding encoding, List<Pass> passes) {
    /** CPython 3.13. */
    public static final Target CPYTHON_3_13 = of("3.13", FlowPasses.OF_3_13);

    private static Target of(String name, List<Pass> passes) {
        return new Target(Encoding.of(PythonVersion.parse(name).orElseThrow()), passes);
    }
}
