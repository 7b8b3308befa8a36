package dev.pyclair.marshal;

import dev.pyclair.PyclairException;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * How a file writes its objects, apart from their values: with the values it gives the file's nodes
 * back.
 *
 * <p>It holds only what differs from what {@link CompilerForm} would write, object by object in the
 * order of the stream; each expectation takes into account what was written so far. So the shape of
 * most files is empty.
 */
public final class MarshalShape {
    private final ShapeBase base;
    private final List<Choice> choices;

    MarshalShape(ShapeBase base, List<Choice> choices) {
        this.base = base;
        this.choices = choices;
    }

    ShapeBase base() {
        return base;
    }

    List<Choice> choices() {
        return choices;
    }

    /** {@return whether the file is what the compiler would have written} */
    public boolean isEmpty() {
        return base == ShapeBase.COMPILER && choices.isEmpty();
    }

    /**
     * The shape of what was read.
     *
     * @param root the object
     * @param version as which it was read
     * @param shape the fields of its code objects
     * @return its shape
     */
    public static MarshalShape of(MarshalNode root, PythonVersion version, CodeShape shape) {
        ShapeBase base = ShapeBase.COMPILER;
        HeapObject graph;
        try {
            graph = base.graph(root.value(), version, shape);
        } catch (PyclairException e) {
            // A small file can hold what the compiler would have written as a huge one.
            base = ShapeBase.VALUES;
            graph = base.graph(root.value(), version, shape);
        }
        return new MarshalShape(base, differences(root, graph, version));
    }

    private static List<Choice> differences(
            MarshalNode root, HeapObject graph, PythonVersion version) {
        var choices = new ArrayList<Choice>();
        var references = new ReferenceNumbers(version);
        var open = new ArrayDeque<Pair>();
        open.push(new Pair(List.of(root), new HeapObject[] {graph}));
        int count = 0;
        while (!open.isEmpty()) {
            Pair top = open.peek();
            if (top.next == top.nodes.size()) {
                open.pop();
                continue;
            }
            MarshalNode node = top.nodes.get(top.next);
            HeapObject object = top.objects[top.next++];
            Choice actual = actual(node, count);
            if (!actual.equals(references.expected(object, count++))) {
                choices.add(actual);
            }
            if (!actual.isReference()) {
                references.begin(object, actual.typeByte());
                open.push(new Pair(node.children(), object.parts));
            }
        }
        return choices;
    }

    private static Choice actual(MarshalNode node, int number) {
        if (node instanceof MarshalNode.Reference reference) {
            return new Choice(number, node.typeByte(), reference.index(), 0, List.of());
        }
        int endByte = node instanceof MarshalNode.Branch branch ? branch.endByte() : 0;
        return new Choice(
                number,
                node.typeByte(),
                -1,
                endByte,
                node instanceof MarshalNode.TextNumber text ? text.texts() : List.of());
    }

    /**
     * Reads a shape.
     *
     * @param text what {@link #toText} wrote
     * @return the shape
     * @throws ShapeException if the text is none
     */
    public static MarshalShape parse(String text) {
        return ShapeText.parse(text);
    }

    /** {@return the shape as words of ASCII characters between single spaces; may be empty} */
    public String toText() {
        return ShapeText.of(this);
    }

    /**
     * Gives values the shape.
     *
     * @param root the value; which of its parts are one Java object does not matter
     * @param version whose format it is
     * @param shape the fields of code objects
     * @return the node, for {@link MarshalWriter}
     * @throws ShapeException if the shape is not one of such values
     */
    public MarshalNode apply(Constant root, PythonVersion version, CodeShape shape) {
        HeapObject graph = base.graph(root, version, shape);
        return new NodeMaker(version, CodeLayout.of(shape), choices).make(graph);
    }

    /** Nodes of the file and the objects expected there, side by side. */
    private static final class Pair {
        private final List<MarshalNode> nodes;
        private final HeapObject[] objects;
        private int next;

        Pair(List<MarshalNode> nodes, HeapObject[] objects) {
            this.nodes = nodes;
            this.objects = objects;
        }
    }
}
