package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code _socket.socket}: an end of a pair in memory, or of nothing. */
final class PySocket extends PyObject {
    static final PyType TYPE = PyType.of("_socket", "socket", new SocketMethods(), Types.OBJECT);

    private static final long CLOSED = -1;
    private static final int PEEK = 2;
    private static final int WITHOUT_WAITING = 0x40;

    /** {@code AF_INET SOCK_STREAM 0}. */
    private String kind = "2 1 0";

    private long number = CLOSED;

    /** Nanoseconds; below 0 it waits without end. */
    private long timeout = Waits.FOREVER;

    PySocket(PyType type) {
        super(type);
    }

    /** Makes it stand for an end. */
    void open(Context cx, String newKind, Endpoint end) {
        kind = newKind;
        number = Descriptors.of(cx).add(cx, end);
        timeout = SocketDefaults.of(cx).timeout();
    }

    /** Makes it stand for an end that a number stands for already. */
    void adopt(Context cx, long known) {
        kind = Descriptors.of(cx).get(known).kind();
        number = known;
        timeout = SocketDefaults.of(cx).timeout();
    }

    /** {@return family, type or protocol} */
    long kind(int place) {
        return Long.parseLong(kind.split(" ")[place]);
    }

    long number() {
        return number;
    }

    long timeout() {
        return timeout;
    }

    void setTimeout(long nanoseconds) {
        timeout = nanoseconds;
    }

    /** {@return its number, which goes on to stand for the end} */
    long detach() {
        long known = number;
        number = CLOSED;
        return known;
    }

    void close(Context cx) {
        if (number != CLOSED) {
            Descriptors.of(cx).close(detach());
        }
    }

    Endpoint end(Context cx) {
        return Descriptors.of(cx).get(number);
    }

    private Endpoint joined(Context cx) {
        Endpoint end = end(cx);
        if (!end.isJoined()) {
            throw Errors.os(107, "Transport endpoint is not connected", Singleton.NONE);
        }
        return end;
    }

    byte[] receive(Context cx, long most, int flags) {
        Endpoint end = joined(cx);
        if (!end.isReadable()) {
            waitInVain(cx, "recv", flags);
        }
        return end.read(cx, most, (flags & PEEK) != 0);
    }

    /**
     * Sends bytes.
     *
     * @param isWhole whether all have to go
     * @return how many went
     */
    long send(Context cx, byte[] bytes, boolean isWhole, int flags) {
        Endpoint end = joined(cx);
        int sent = 0;
        do {
            if (end.isBroken()) {
                throw Errors.os(32, "Broken pipe", Singleton.NONE);
            }
            if (!end.isWritable()) {
                waitInVain(cx, "send", flags);
            }
            sent += end.write(cx, bytes, sent);
        } while (isWhole && sent < bytes.length);
        return sent;
    }

    private void waitInVain(Context cx, String what, int flags) {
        if (timeout == 0 || (flags & WITHOUT_WAITING) != 0) {
            throw Errors.os(11, "Resource temporarily unavailable", Singleton.NONE);
        }
        Waits.passIn(cx, timeout, what);
        throw timedOut(cx);
    }

    private static PyRaise timedOut(Context cx) {
        return Errors.of(SocketModule.timeoutClass(cx), "timed out");
    }
}
