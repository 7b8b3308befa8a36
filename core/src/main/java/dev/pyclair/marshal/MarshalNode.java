package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * An object of a marshal stream as it is written there: its type byte with the reference flag, and
 * its value.
 *
 * <p>The tree of nodes is all that {@link MarshalWriter} needs to give the same bytes back: which
 * of several type codes was chosen for a string, which objects got a reference number, where a
 * reference stands instead of an object, in which order a set was written.
 */
public sealed interface MarshalNode {
    /** {@return the byte that opens the object: type code and {@link MarshalType#FLAG_REF}} */
    int typeByte();

    /** {@return where the object starts, in bytes from the start of the file} */
    int fileOffset();

    /** {@return the Python value; that of a reference is its target's} */
    Constant value();

    /** {@return the nodes inside, in order; none for a reference} */
    default List<MarshalNode> children() {
        return List.of();
    }

    /** {@return the type of the object} */
    default MarshalType type() {
        return MarshalType.ofCode(typeByte() & ~MarshalType.FLAG_REF, Integer.MAX_VALUE);
    }

    /** {@return whether the type byte asks for a reference number} */
    default boolean isFlagged() {
        return (typeByte() & MarshalType.FLAG_REF) != 0;
    }

    /** {@return how deep values nest below, references followed} */
    default int height() {
        return 0;
    }

    /**
     * A value with nothing inside.
     *
     * @param typeByte type code and flag
     * @param fileOffset bytes from the start of the file
     * @param value the value
     */
    record Leaf(int typeByte, int fileOffset, Constant value) implements MarshalNode {}

    /**
     * A float or complex number that is written as text, as up to 2.4.
     *
     * @param typeByte type code and flag
     * @param fileOffset bytes from the start of the file
     * @param value the number
     * @param texts one text, or those of the real and the imaginary part
     */
    record TextNumber(int typeByte, int fileOffset, Constant value, List<Bytes> texts)
            implements MarshalNode {}

    /**
     * A place where an earlier object stands again.
     *
     * @param typeByte the code of {@link MarshalType#REF} or {@link MarshalType#STRINGREF}
     * @param fileOffset bytes from the start of the file
     * @param index the reference number, from 0
     * @param target the object
     */
    record Reference(int typeByte, int fileOffset, int index, MarshalNode target)
            implements MarshalNode {
        @Override
        public Constant value() {
            return target.value();
        }

        @Override
        public int height() {
            return target.height();
        }
    }

    /** A container. */
    final class Branch implements MarshalNode {
        private final int typeByte;
        private final int fileOffset;
        private final Constant.Container value;
        private final MarshalNode[] children;
        private final int endByte;
        private final int height;

        Branch(
                int typeByte,
                int fileOffset,
                Constant.Container value,
                MarshalNode[] children,
                int endByte,
                int height) {
            this.typeByte = typeByte;
            this.fileOffset = fileOffset;
            this.value = value;
            this.children = children;
            this.endByte = endByte;
            this.height = height;
        }

        @Override
        public int typeByte() {
            return typeByte;
        }

        @Override
        public int fileOffset() {
            return fileOffset;
        }

        /** {@return the byte that ends a mapping, a null with or without a flag; 0 for others} */
        public int endByte() {
            return endByte;
        }

        @Override
        public Constant.Container value() {
            return value;
        }

        @Override
        public List<MarshalNode> children() {
            return Collections.unmodifiableList(Arrays.asList(children));
        }

        @Override
        public int height() {
            return height;
        }
    }

    /**
     * A code object: its numbers are in the value, its other fields are the children in the order
     * of {@link CodeLayout}.
     */
    final class Code implements MarshalNode {
        private final int typeByte;
        private final CodeLayout layout;
        private final CodeObject value;
        private final MarshalNode[] children;
        private final int height;

        Code(
                int typeByte,
                CodeLayout layout,
                CodeObject value,
                MarshalNode[] children,
                int height) {
            this.typeByte = typeByte;
            this.layout = layout;
            this.value = value;
            this.children = children;
            this.height = height;
        }

        @Override
        public int typeByte() {
            return typeByte;
        }

        @Override
        public int fileOffset() {
            return value.fileOffset();
        }

        @Override
        public CodeObject value() {
            return value;
        }

        @Override
        public List<MarshalNode> children() {
            return Collections.unmodifiableList(Arrays.asList(children));
        }

        @Override
        public int height() {
            return height;
        }

        /** {@return the fields, in the order of the stream} */
        public CodeLayout layout() {
            return layout;
        }
    }
}
