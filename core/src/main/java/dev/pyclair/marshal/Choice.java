package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import java.util.List;

/**
 * How a file writes one object, where that is not what was to be expected.
 *
 * @param node the number of the object in the stream, from 0
 * @param typeByte its type code and flag
 * @param index the number of the reference that stands there, or -1
 * @param endByte the byte that ends a mapping, or 0
 * @param texts the texts of a float or a complex number that is written so
 */
record Choice(int node, int typeByte, int index, int endByte, List<Bytes> texts) {
    boolean isReference() {
        return index >= 0;
    }

    MarshalType type() {
        return MarshalType.ofCode(typeByte & ~MarshalType.FLAG_REF, Integer.MAX_VALUE);
    }

    boolean isFlagged() {
        return (typeByte & MarshalType.FLAG_REF) != 0;
    }
}
