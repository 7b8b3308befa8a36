package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyMemoryView;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;

/** The methods of {@link PySocket}; what would reach a network is refused. */
final class SocketMethods extends MethodTable {
    private static final double BILLION = 1e9;
    private static final int TYPE_OPTION = 3;

    SocketMethods() {
        super(
                """
                __new__ *
                __init__ (family=, type=, proto=, fileno=)
                __repr__ slot 0
                _accept 0
                bind O
                close 0
                connect O
                connect_ex O
                detach 0
                family get
                fileno 0
                getblocking 0
                getpeername 0
                getsockname 0
                getsockopt parsed 2-3
                gettimeout 0
                listen 0-1
                proto get
                recv parsed 1-2
                recv_into (buffer, nbytes=, flags=)
                recvfrom parsed 1-2
                send parsed 1-2
                sendall parsed 1-2
                sendto parsed 2-3
                setblocking O
                setsockopt parsed 3-4
                settimeout O
                shutdown O
                timeout get
                type get""");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PySocket((PyType) self);
        }
        var socket = (PySocket) self;
        return switch (name) {
            case "__init__" -> start(cx, socket, args);
            case "__repr__" -> repr(socket);
            case "close" -> {
                socket.close(cx);
                yield Singleton.NONE;
            }
            case "detach" -> socket.detach();
            case "family" -> socket.kind(0);
            case "type" -> socket.kind(1);
            case "proto" -> socket.kind(2);
            case "fileno" -> socket.number();
            case "getblocking" -> socket.timeout() != 0;
            case "gettimeout", "timeout" -> seconds(socket.timeout());
            case "setblocking" -> {
                socket.setTimeout(Operators.isTrue(cx, args[0]) ? Waits.FOREVER : 0);
                yield Singleton.NONE;
            }
            case "settimeout" -> {
                socket.setTimeout(timeout(cx, args[0]));
                yield Singleton.NONE;
            }
            default -> transfer(cx, socket, name, args);
        };
    }

    private static Object transfer(Context cx, PySocket socket, String name, Object[] args) {
        return switch (name) {
            case "recv" -> new PyBytes(socket.receive(cx, count(cx, args[0]), flags(cx, args, 1)));
            case "recv_into" -> receiveInto(cx, socket, args);
            case "send" -> socket.send(cx, Buffers.bytesOf(args[0]), false, flags(cx, args, 1));
            case "sendall" -> {
                socket.send(cx, Buffers.bytesOf(args[0]), true, flags(cx, args, 1));
                yield Singleton.NONE;
            }
            case "shutdown" -> {
                int how = TextArguments.number(cx, args[0], 0);
                socket.end(cx).shutDown(how != 1, how != 0);
                yield Singleton.NONE;
            }
            case "getpeername", "getsockname" -> {
                socket.end(cx);
                yield "";
            }
            case "getsockopt" -> option(cx, socket, args);
            case "setsockopt" -> {
                socket.end(cx);
                yield Singleton.NONE;
            }
            default -> throw SocketModule.refused(name.equals("_accept") ? "accept" : name);
        };
    }

    private static Object start(Context cx, PySocket socket, Object[] args) {
        if (args[3] != null && args[3] != Singleton.NONE) {
            socket.adopt(cx, Descriptors.number(cx, args[3]));
            return Singleton.NONE;
        }
        String kind =
                part(cx, args[0], 2) + " " + part(cx, args[1], 1) + " " + part(cx, args[2], 0);
        socket.open(cx, kind, new Endpoint(kind));
        return Singleton.NONE;
    }

    private static int part(Context cx, Object given, int otherwise) {
        int part = TextArguments.number(cx, given, otherwise);
        return part == -1 ? otherwise : part;
    }

    private static String repr(PySocket socket) {
        return "<socket object, fd="
                + socket.number()
                + ", family="
                + socket.kind(0)
                + ", type="
                + socket.kind(1)
                + ", proto="
                + socket.kind(2)
                + ">";
    }

    private static long count(Context cx, Object given) {
        long count = TextArguments.size(cx, given, 0);
        if (count < 0) {
            throw Errors.value("negative buffersize in recv");
        }
        return count;
    }

    private static int flags(Context cx, Object[] args, int place) {
        return TextArguments.number(cx, args.length > place ? args[place] : null, 0);
    }

    private static Object receiveInto(Context cx, PySocket socket, Object[] args) {
        boolean isWritable =
                args[0] instanceof PyByteArray
                        || args[0] instanceof PyMemoryView view
                                && !view.isReadonly()
                                && view.isContiguous();
        if (!isWritable) {
            throw Errors.type(
                    "recv_into() argument 1 must be read-write bytes-like object, not "
                            + TextArguments.kind(args[0]));
        }
        PyMemoryView view = PyMemoryView.of(args[0]);
        int size = Buffers.copy(view).length;
        long most = TextArguments.size(cx, args[1], 0);
        if (most < 0) {
            throw Errors.value("negative buffersize in recv_into");
        }
        if (most > size) {
            throw Errors.value("buffer too small for requested bytes");
        }
        byte[] bytes = socket.receive(cx, most == 0 ? size : most, flags(cx, args, 2));
        view.setBytes(bytes);
        view.release();
        return (long) bytes.length;
    }

    private static Object option(Context cx, PySocket socket, Object[] args) {
        socket.end(cx);
        boolean isType =
                TextArguments.number(cx, args[0], 0) == 1
                        && TextArguments.number(cx, args[1], 0) == TYPE_OPTION;
        return isType ? socket.kind(1) : 0L;
    }

    static Object seconds(long nanoseconds) {
        return nanoseconds < 0 ? Singleton.NONE : (Object) (nanoseconds / BILLION);
    }

    static long timeout(Context cx, Object given) {
        long nanoseconds = Waits.ofSeconds(cx, given);
        if (nanoseconds < 0 && given != Singleton.NONE) {
            throw Errors.value("Timeout value out of range");
        }
        return nanoseconds;
    }
}
