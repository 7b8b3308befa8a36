package dev.pyclair.marshal;

import dev.pyclair.PyclairException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Makes the nodes of a graph of objects, in the order of the stream. */
final class NodeMaker {
    private final PythonVersion version;
    private final CodeLayout layout;
    private final ReferenceNumbers references;
    private final List<Choice> choices;
    private int nextChoice;
    private int count;

    /** The objects that have a reference number, and their nodes as soon as they are whole. */
    private final ArrayList<HeapObject> numbered = new ArrayList<>();

    private final ArrayList<MarshalNode> nodes = new ArrayList<>();
    private final ArrayDeque<Open> open = new ArrayDeque<>();

    /**
     * A maker of nodes.
     *
     * @param version whose format it is
     * @param layout the fields of code objects
     * @param choices what is not as expected, in the order of the stream
     */
    NodeMaker(PythonVersion version, CodeLayout layout, List<Choice> choices) {
        this.version = version;
        this.layout = layout;
        this.references = new ReferenceNumbers(version);
        this.choices = choices;
    }

    MarshalNode make(HeapObject root) {
        MarshalNode node = begin(root);
        while (node == null || !open.isEmpty()) {
            Open top = open.peek();
            node = node == null ? begin(top.nextPart()) : top.add(node);
        }
        if (nextChoice < choices.size()) {
            throw new ShapeException(
                    "the shape speaks of object "
                            + choices.get(nextChoice).node()
                            + ", but there are only "
                            + count);
        }
        return node;
    }

    /** Takes the reference numbers from the objects, for another maker to begin anew. */
    void forget() {
        for (HeapObject object : numbered) {
            object.reference = -1;
        }
    }

    private Choice choose(HeapObject object) {
        int node = count++;
        if (nextChoice < choices.size() && choices.get(nextChoice).node() == node) {
            Choice choice = choices.get(nextChoice++);
            ShapeCheck.check(choice, object, version, layout);
            return choice;
        }
        return references.expected(object, node);
    }

    /** The node of an object, or null if it has parts, which come first. */
    private MarshalNode begin(HeapObject object) {
        Choice choice = choose(object);
        if (choice.isReference()) {
            return reference(choice, object);
        }
        boolean isNumbered = references.begin(object, choice.typeByte());
        int slot = isNumbered ? nodes.size() : -1;
        if (isNumbered) {
            numbered.add(object);
            nodes.add(null);
        }
        var node = new Open(object, choice, slot);
        if (object.parts.length == 0) {
            return node.build();
        }
        open.push(node);
        return null;
    }

    private MarshalNode reference(Choice choice, HeapObject object) {
        int index = choice.index();
        if (index >= nodes.size() || nodes.get(index) == null) {
            throw new ShapeException(
                    "object "
                            + choice.node()
                            + " refers to number "
                            + index
                            + (index < nodes.size()
                                    ? ", which is not complete there"
                                    : ", but there are only " + nodes.size() + " so far"));
        }
        if (numbered.get(index).number != object.number) {
            throw new ShapeException(
                    "object "
                            + choice.node()
                            + " refers to number "
                            + index
                            + ", which has another value");
        }
        return new MarshalNode.Reference(choice.typeByte(), 0, index, nodes.get(index));
    }

    /** An object of which not all parts have their nodes. */
    private final class Open {
        private final HeapObject object;
        private final Choice choice;
        private final int slot;
        private final MarshalNode[] children;
        private int filled;
        private int height;

        Open(HeapObject object, Choice choice, int slot) {
            this.object = object;
            this.choice = choice;
            this.slot = slot;
            this.children = new MarshalNode[object.parts.length];
        }

        HeapObject nextPart() {
            return object.parts[filled];
        }

        /** Takes a child: null if more are to come, else the node that is now whole. */
        MarshalNode add(MarshalNode child) {
            height = Math.max(height, child.height() + 1);
            if (height > MarshalReader.MAX_HEIGHT) {
                throw new PyclairException(
                        "objects nest deeper than "
                                + MarshalReader.MAX_HEIGHT
                                + ", which no CPython reads");
            }
            children[filled++] = child;
            if (filled < children.length) {
                return null;
            }
            open.pop();
            return build();
        }

        MarshalNode build() {
            MarshalNode node = node();
            if (slot >= 0) {
                nodes.set(slot, node);
            }
            return node;
        }

        private MarshalNode node() {
            int typeByte = choice.typeByte();
            if (object.value instanceof CodeObject code) {
                return new MarshalNode.Code(typeByte, layout, code, children, height);
            }
            if (object.value instanceof Constant.Container container) {
                return new MarshalNode.Branch(
                        typeByte, 0, container, children, choice.endByte(), height);
            }
            return choice.texts().isEmpty()
                    ? new MarshalNode.Leaf(typeByte, 0, object.value)
                    : new MarshalNode.TextNumber(typeByte, 0, object.value, choice.texts());
        }
    }
}
