package dev.pyclair.compiler.assemble;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.pyc.PycHeader;

/**
 * What the compiler made of a module, to be written as a cached file: with the bytes of a CPython
 * 3.13 that has just compiled the same source.
 *
 * <p>Which values are written once and referred to later depends on which are one object. The
 * compiler shares Java objects where CPython shares its own, so that identity tells that here,
 * where equality does not.
 *
 * @param code the code object of the module, as {@link CodeAssembler} makes it
 * @param constants the constants of its units; an empty one will do, if no identifier that is not
 *     ASCII is a constant
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code w_object} and {@code w_ref}</a>
 */
public record CompiledFile(CodeObject code, ConstantCache constants) {
    /**
     * The cached file.
     *
     * @param header its header
     * @return the whole file
     * @throws PyclairException if values nest deeper than a file can hold them
     */
    public byte[] toPyc(PycHeader header) {
        return write(header.bytes());
    }

    /**
     * The marshal stream, as a cached file has it behind its header.
     *
     * @return the stream
     * @throws PyclairException if values nest deeper than a file can hold them
     */
    public byte[] toMarshal() {
        return write(Bytes.EMPTY);
    }

    private byte[] write(Bytes start) {
        var sink = new StreamSink(start.length() + StreamSink.guess(code));
        sink.bytes(start);
        new StreamWriter(StreamObjects.of(code, constants)).write(sink);
        return sink.toArray();
    }

    /**
     * The cached file of a module.
     *
     * @param header its header
     * @param module the code object of a module, as {@link CodeAssembler} makes it
     * @return the whole file
     * @throws PyclairException if values nest deeper than a file can hold them
     */
    public static byte[] toPyc(PycHeader header, CodeObject module) {
        return new CompiledFile(module, new ConstantCache()).toPyc(header);
    }

    /**
     * The marshal stream of a module.
     *
     * @param module the code object of a module, as {@link CodeAssembler} makes it
     * @return the stream
     * @throws PyclairException if values nest deeper than a file can hold them
     */
    public static byte[] marshal(CodeObject module) {
        return new CompiledFile(module, new ConstantCache()).toMarshal();
    }
}
