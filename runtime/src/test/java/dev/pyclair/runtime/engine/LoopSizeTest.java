package dev.pyclair.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HotSpot compiles no method of 8,000 bytes or more: it would stay interpreted for good. */
final class LoopSizeTest {
    private static final int LIMIT = 8000;

    @ParameterizedTest
    @ValueSource(strings = {"Loop", "CommonOperations", "RareOperations"})
    void methodsAreSmallEnoughToBeCompiled(String name) throws IOException {
        Map<String, Integer> sizes = sizes(name);
        assertThat(sizes).containsKey("run");
        assertThat(sizes.values()).allMatch(size -> size < LIMIT);
    }

    /** The sizes of the methods of a class by name, as its file has them (JVM specification 4). */
    private static Map<String, Integer> sizes(String name) throws IOException {
        try (var in =
                new DataInputStream(LoopSizeTest.class.getResourceAsStream(name + ".class"))) {
            in.skipNBytes(8);
            Map<Integer, String> texts = texts(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
                in.skipNBytes(6);
                attributes(in, texts);
            }
            var sizes = new HashMap<String, Integer>();
            for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
                in.skipNBytes(2);
                String method = texts.get(in.readUnsignedShort());
                in.skipNBytes(2);
                sizes.merge(method, attributes(in, texts), Math::max);
            }
            return sizes;
        }
    }

    private static Map<Integer, String> texts(DataInputStream in) throws IOException {
        var texts = new HashMap<Integer, String>();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }

    /** Skips attributes; the length of the code among them, or 0. */
    private static int attributes(DataInputStream in, Map<Integer, String> texts)
            throws IOException {
        int size = 0;
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String attribute = texts.get(in.readUnsignedShort());
            int length = in.readInt();
            if ("Code".equals(attribute)) {
                in.skipNBytes(4);
                size = in.readInt();
                in.skipNBytes(length - 8L);
            } else {
                in.skipNBytes(length);
            }
        }
        return size;
    }
}
