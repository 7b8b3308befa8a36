package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code io}: streams in memory; files are the host's. */
final class IoModule extends MethodTable {
    IoModule() {
        super(
                OpenFunction.ROW
                        + "\nopen_code (path)\ntext_encoding (encoding, stacklevel=, /) since 3.10");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("open_code")) {
            var given = new Object[8];
            given[0] = args[0];
            given[1] = "rb";
            return FileOpening.open(cx, given);
        }
        return name.equals("open")
                ? FileOpening.open(cx, args)
                : args[0] == Singleton.NONE ? "utf-8" : args[0];
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("SEEK_SET", 0L);
        attributes.putText("SEEK_CUR", 1L);
        attributes.putText("SEEK_END", 2L);
        attributes.putText("DEFAULT_BUFFER_SIZE", 8192L);
        attributes.putText("IOBase", IoTypes.IO_BASE);
        attributes.putText("RawIOBase", IoTypes.RAW_IO_BASE);
        attributes.putText("BufferedIOBase", IoTypes.BUFFERED_IO_BASE);
        attributes.putText("TextIOBase", IoTypes.TEXT_IO_BASE);
        attributes.putText("StringIO", IoTypes.STRING_IO);
        attributes.putText("BytesIO", IoTypes.BYTES_IO);
        attributes.putText("FileIO", IoTypes.FILE_IO);
        attributes.putText("BufferedReader", IoTypes.BUFFERED_READER);
        attributes.putText("BufferedWriter", IoTypes.BUFFERED_WRITER);
        attributes.putText("BufferedRandom", IoTypes.BUFFERED_RANDOM);
        attributes.putText("TextIOWrapper", IoTypes.TEXT_IO_WRAPPER);
        attributes.putText("IncrementalNewlineDecoder", NewlineDecoder.TYPE);
        attributes.putText("UnsupportedOperation", IoTypes.UNSUPPORTED_OPERATION);
        attributes.putText("BlockingIOError", Types.BLOCKING_IO_ERROR);
    }
}
