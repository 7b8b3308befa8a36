package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code select}, for the sockets in memory that {@link SocketModule} has.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/selectmodule.c">CPython: {@code
 *     Modules/selectmodule.c}</a>
 */
final class SelectModule extends MethodTable {
    /** As on Linux; those of {@code poll} and {@code epoll} are the same. */
    private static final String EVENTS =
            "IN=1 PRI=2 OUT=4 ERR=8 HUP=16 RDNORM=64 RDBAND=128 WRNORM=256 WRBAND=512 MSG=1024";

    SelectModule() {
        super("select parsed 3-4\npoll 0\nepoll (sizehint=, flags=)");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("error", Types.OS_ERROR);
        for (String row : EVENTS.split(" ")) {
            int equals = row.indexOf('=');
            Object value = Long.valueOf(row.substring(equals + 1));
            all.putText("POLL" + row.substring(0, equals), value);
            all.putText("EPOLL" + row.substring(0, equals), value);
        }
        all.putText("POLLNVAL", 32L);
        all.putText("POLLRDHUP", 0x2000L);
        all.putText("EPOLLRDHUP", 0x2000L);
        all.putText("EPOLLEXCLUSIVE", 1L << 28);
        all.putText("EPOLLONESHOT", 1L << 30);
        all.putText("EPOLLET", 1L << 31);
        all.putText("EPOLL_CLOEXEC", 0x80000L);
        all.putText("PIPE_BUF", 4096L);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "poll" -> new PyPoll(false, 0);
            case "epoll" -> new PyPoll(true, Descriptors.of(cx).add(cx, new Endpoint("1 1 0")));
            default -> select(cx, args);
        };
    }

    /** Things that were given, and their ends. */
    private record Watched(List<Object> things, List<Endpoint> ends) {
        static Watched of(Context cx, Object given) {
            var watched = new Watched(new ArrayList<>(), new ArrayList<>());
            PyIterator items = Iteration.of(cx, given);
            for (Object each = items.next(cx); each != null; each = items.next(cx)) {
                watched.things.add(each);
                watched.ends.add(Descriptors.of(cx).get(Descriptors.number(cx, each)));
            }
            return watched;
        }

        PyList ready(boolean toWrite) {
            var ready = new PyList();
            for (int i = 0; i < things.size(); i++) {
                Endpoint end = ends.get(i);
                if (toWrite ? end.isWritable() : end.isReadable()) {
                    ready.add(things.get(i));
                }
            }
            return ready;
        }
    }

    private static Object select(Context cx, Object[] args) {
        Object time = args.length > 3 ? args[3] : null;
        long nanoseconds = Waits.ofSeconds(cx, time);
        if (time != null && time != Singleton.NONE && nanoseconds < 0) {
            throw Errors.value("timeout must be non-negative");
        }
        Watched toRead = Watched.of(cx, args[0]);
        Watched toWrite = Watched.of(cx, args[1]);
        Watched.of(cx, args[2]);
        PyList readable = toRead.ready(false);
        PyList writable = toWrite.ready(true);
        if (readable.size() + writable.size() == 0) {
            Waits.passIn(cx, nanoseconds, "select");
        }
        return new PyTuple(readable, writable, new PyList());
    }
}
