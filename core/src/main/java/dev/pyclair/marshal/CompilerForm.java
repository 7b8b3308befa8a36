package dev.pyclair.marshal;

import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.SharingScheme.Sets;
import java.util.List;

/**
 * The form in which CPython's own compiler and {@code marshal} would write values: type codes,
 * reference flags and references as they follow from how the compiler shares objects.
 *
 * <p>What the compiler shares follows from values and places alone, see {@link
 * dev.pyclair.code.SharingScheme}; no Java object has to be the same as another.
 */
public final class CompilerForm {
    private CompilerForm() {}

    /**
     * The nodes of a value.
     *
     * @param root the value, usually the code object of a module
     * @param version whose format it is
     * @param shape the fields of code objects
     * @return the node, for {@link MarshalWriter}
     */
    public static MarshalNode of(Constant root, PythonVersion version, CodeShape shape) {
        return of(root, version, shape, true);
    }

    /**
     * The nodes of a value.
     *
     * @param root the value, usually the code object of a module
     * @param version whose format it is
     * @param shape the fields of code objects
     * @param isHeld whether the caller of {@code marshal.dumps} holds the value, which gives it a
     *     reference number: an import that writes a file does; of 3.14 on, a script need not
     * @return the node, for {@link MarshalWriter}
     */
    public static MarshalNode of(
            Constant root, PythonVersion version, CodeShape shape, boolean isHeld) {
        CodeLayout layout = CodeLayout.of(shape);
        boolean sortsSets = version.sharing().sets() != Sets.UNSORTED;
        var parts = new CodeParts(version, layout);
        var numbers = new ValueNumbers(parts, sortsSets);
        var graph = new ObjectGraph(version, parts, numbers, false, ShapeBase.LIMIT);
        HeapObject object = graph.of(root);
        object.isHeld = isHeld;
        if (sortsSets) {
            new SetSorter(version, layout).sort(graph.sets());
        }
        return new NodeMaker(version, layout, List.of()).make(object);
    }
}
