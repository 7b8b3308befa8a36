package dev.pyclair.runtime.module;

import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.CacheFiles;
import dev.pyclair.pyc.cache.CacheWriteException;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.PycWriter;
import dev.pyclair.runtime.engine.SourceCode;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Optional;

/**
 * Keeps what an import has compiled. Like CPython, an import says nothing where that fails.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code SourceLoader.get_code}</a>
 */
final class CacheWriting {
    private CacheWriting() {}

    /** Writes the code of a source beside it, if the program may and wants it. */
    static void write(
            Context cx, CacheFiles files, String source, int size, String cached, CodeObject code) {
        if (cached.isEmpty()
                || !cx.canWriteFiles()
                || !isWanted(cx)
                || code.version() != cx.version()) {
            return;
        }
        Optional<FileStatus> status = files.status(source);
        if (status.isEmpty()) {
            return;
        }
        var header = PycHeader.timestamp(code.version(), (int) status.get().mtime(), size);
        try {
            PycWriter.replace(
                    cx.file(cached, true, CodePoints.fromJava(cached)),
                    SourceCode.file(header, code),
                    status.get().mode());
        } catch (CacheWriteException | PyRaise e) {
            // The next import compiles again.
            return;
        }
    }

    private static boolean isWanted(Context cx) {
        Object setting =
                cx.modules().getText("sys") instanceof PyModule sys
                        ? sys.attributes().getText("dont_write_bytecode")
                        : null;
        return setting == null || !Operators.isTrue(cx, setting);
    }
}
