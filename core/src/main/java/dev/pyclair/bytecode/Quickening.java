package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a CPython makes of bytecode when it loads it, before it runs: counters are put into caches,
 * and 3.12 joins pairs of instructions.
 *
 * <p>The tables of instructions say which; {@code dis} shows the result with {@code adaptive=True}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/specialize.c">CPython: {@code
 *     Python/specialize.c}, {@code _PyCode_Quicken}</a>
 */
public final class Quickening {
    private static final int UNIT = 2;

    private Quickening() {}

    /**
     * The bytecode of a code object after it is loaded.
     *
     * @param code the code object
     * @return as many bytes
     */
    public static Bytes of(CodeObject code) {
        InstructionSet set = InstructionSet.of(code.version());
        byte[] bytes = code.code().toArray();
        Optional<Entry> before = Optional.empty();
        var reader = new InstructionReader(code);
        while (reader.next()) {
            Entry entry = reader.entry();
            OptionalInt counter = set.initialCounter(entry);
            int cache = reader.offset() + UNIT;
            if (counter.isPresent() && cache + 1 < bytes.length) {
                bytes[cache] = (byte) counter.getAsInt();
                bytes[cache + 1] = (byte) (counter.getAsInt() >> 8);
            }
            Optional<Entry> joined = before.flatMap(first -> set.joined(first, entry));
            if (joined.isPresent()) {
                bytes[reader.offset() - UNIT] = (byte) joined.get().number();
            }
            before = entry.caches() == 0 ? Optional.of(entry) : Optional.empty();
        }
        return Bytes.window(bytes, 0, bytes.length);
    }
}
