package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Optional;

/**
 * {@code io.TextIOWrapper}: a stream of bytes as text.
 *
 * <p>What is written is passed on at once. What is read is all that the stream has: it is decoded
 * when a program first reads, and kept as a {@code StringIO}.
 */
final class PyTextWrapper extends PyStream {
    private Object buffer = Singleton.NONE;
    private String encoding = "utf-8";
    private String errors = "strict";
    private Optional<String> newline = Optional.empty();
    private PyStringIo pending;

    PyTextWrapper(PyType type) {
        super(type);
    }

    void start(
            Object theBuffer, String theEncoding, String theErrors, Optional<String> theNewline) {
        buffer = theBuffer;
        encoding = theEncoding;
        errors = theErrors;
        newline = theNewline;
        pending = null;
    }

    /** {@return the stream of bytes; raises ValueError if it was taken away} */
    Object buffer() {
        if (buffer == Singleton.NONE) {
            throw Errors.value("underlying buffer has been detached");
        }
        return buffer;
    }

    Object detach() {
        Object taken = buffer();
        buffer = Singleton.NONE;
        return taken;
    }

    String encoding() {
        return encoding;
    }

    String errors() {
        return errors;
    }

    Object newlines() {
        return pending == null ? Singleton.NONE : pending.newlines();
    }

    /** {@return all that was not read yet} */
    PyStringIo reader(Context cx) {
        Object source = buffer();
        if (pending == null) {
            Object bytes = Calls.method(cx, source, "read");
            Object text = Codecs.decode(cx, Buffers.bytesOf(bytes), encoding, errors);
            pending = new PyStringIo(IoTypes.STRING_IO);
            // Only what is read is translated to line feeds, and only where no newline is given.
            pending.startReading(cx, text, newline);
        }
        return pending;
    }

    /** How many bytes of the stream are ahead of the program; below 0 if nobody can tell. */
    long ahead(Context cx) {
        if (pending == null) {
            return 0;
        }
        Object seen = pending.newlines();
        boolean isAsItWas = newline.isPresent() || seen == Singleton.NONE || "\n".equals(seen);
        return isAsItWas ? Codecs.encode(cx, pending.rest(), encoding, errors).length : -1;
    }

    /** Forgets what was read ahead: the place in the stream changes. */
    void forget() {
        pending = null;
    }

    void write(Context cx, Object text) {
        Object made = text;
        boolean isTranslated =
                newline.isPresent() && !newline.get().isEmpty() && !newline.get().equals("\n");
        if (isTranslated) {
            made = Calls.method(cx, text, "replace", "\n", newline.get());
        }
        byte[] bytes = Codecs.encode(cx, made, encoding, errors);
        pending = null;
        if (CodePoints.length(made) > 0) {
            Calls.method(cx, buffer(), "write", new PyBytes(bytes));
        }
    }
}
