package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;

/** An end of a pair of sockets, in memory: the bytes that came from the other, in a ring. */
final class Endpoint {
    /** Bytes that wait to be read at most, as on Linux by itself. */
    private static final int MOST = 212_992;

    private final String kind;
    private byte[] ring = new byte[64];
    private int head;
    private int size;
    private Endpoint peer;

    /** How many numbers stand for it. */
    private int holders = 1;

    private boolean endsReading;
    private boolean endsWriting;

    /**
     * An end that nothing is joined to.
     *
     * @param kind what distinguishes its sockets: family, type and protocol
     */
    Endpoint(String kind) {
        this.kind = kind;
    }

    /** {@return two ends that are joined} */
    static Endpoint[] pair(String kind) {
        var left = new Endpoint(kind);
        var right = new Endpoint(kind);
        left.peer = right;
        right.peer = left;
        return new Endpoint[] {left, right};
    }

    /** {@return family, type and protocol, with blanks between} */
    String kind() {
        return kind;
    }

    boolean isJoined() {
        return peer != null;
    }

    private boolean isOpen() {
        return holders > 0;
    }

    /** {@return whether reading would not wait} */
    boolean isReadable() {
        return size > 0 || endsReading || peer == null || peer.endsWriting || !peer.isOpen();
    }

    /** {@return whether writing would not wait} */
    boolean isWritable() {
        return isBroken() || peer.size < MOST;
    }

    /** {@return whether nobody will read what is written} */
    boolean isBroken() {
        return peer == null || !peer.isOpen() || peer.endsReading || endsWriting;
    }

    /** {@return whether the other end is gone} */
    boolean isHungUp() {
        return peer == null || !peer.isOpen();
    }

    void hold() {
        holders++;
    }

    void close() {
        holders--;
    }

    void shutDown(boolean reading, boolean writing) {
        endsReading |= reading;
        endsWriting |= writing;
    }

    /**
     * Takes bytes out.
     *
     * @param most how many at most
     * @param isPeek whether they stay
     * @return the bytes
     */
    byte[] read(Context cx, long most, boolean isPeek) {
        int count = (int) Math.min(size, most);
        cx.allocate(count);
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = ring[head + i & ring.length - 1];
        }
        if (!isPeek) {
            head = head + count & ring.length - 1;
            size -= count;
        }
        return bytes;
    }

    /** {@return how many bytes the other end has taken} */
    int write(Context cx, byte[] bytes, int from) {
        int count = Math.min(bytes.length - from, MOST - peer.size);
        cx.tick(count >> 6);
        peer.grow(cx, count);
        for (int i = 0; i < count; i++) {
            peer.ring[peer.head + peer.size + i & peer.ring.length - 1] = bytes[from + i];
        }
        peer.size += count;
        return count;
    }

    private void grow(Context cx, int count) {
        int length = ring.length;
        while (length < size + count) {
            length *= 2;
        }
        if (length == ring.length) {
            return;
        }
        cx.allocate(length);
        var wider = new byte[length];
        int first = Math.min(size, ring.length - head);
        System.arraycopy(ring, head, wider, 0, first);
        System.arraycopy(ring, 0, wider, first, size - first);
        ring = wider;
        head = 0;
    }
}
