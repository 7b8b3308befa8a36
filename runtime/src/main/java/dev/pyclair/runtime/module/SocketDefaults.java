package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;

/** What new sockets of a program begin with. */
final class SocketDefaults {
    /** Nanoseconds. */
    private long timeout = Waits.FOREVER;

    static SocketDefaults of(Context cx) {
        return cx.own(SocketDefaults.class, SocketDefaults::new);
    }

    long timeout() {
        return timeout;
    }

    void setTimeout(long nanoseconds) {
        timeout = nanoseconds;
    }
}
