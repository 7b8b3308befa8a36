package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.pyc.cache.Step.Look;
import java.time.Instant;
import java.util.Optional;

/** Tells what was found in headers. */
final class HeaderSteps {
    private HeaderSteps() {}

    /** Looks at the header alone. */
    static Optional<Reason> look(Trail trail, HeaderCheck header, String path, Bytes file) {
        Optional<Reason> wrong = header.fault();
        trail.add(Look.MAGIC, path, header.magic().toString());
        if (wrong.isPresent() && wrong.get() == Reason.BAD_MAGIC) {
            return wrong;
        }
        if (wrong.isPresent() && wrong.get() == Reason.HEADER_TRUNCATED) {
            trail.add(Look.HEADER, path, fault(wrong.get(), header, file));
            return wrong;
        }
        trail.add(Look.FLAGS, path, Long.toString(header.flags()));
        return wrong;
    }

    static String fault(Reason reason, HeaderCheck header, Bytes file) {
        if (reason == Reason.BAD_MAGIC) {
            return "it starts with " + (file.isEmpty() ? "nothing" : header.magic());
        }
        return reason == Reason.HEADER_TRUNCATED
                ? "it has " + file.length() + " bytes"
                : "they are " + header.flags();
    }

    static String times(
            Trail trail, HeaderCheck header, String path, long mtime, long size, Reason reason) {
        String time = text(header.time()) + ", the source " + text(mtime);
        trail.add(Look.TIME, path, time);
        if (reason == Reason.TIME_DIFFERS) {
            return time;
        }
        if (!header.hasSize()) {
            return "";
        }
        String sizes = header.size() + ", the source " + size;
        trail.add(Look.SIZE, path, sizes);
        return reason == Reason.SIZE_DIFFERS ? sizes : "";
    }

    /** A time in seconds since 1970, which a header may have from anywhere. */
    static String text(long seconds) {
        return Instant.ofEpochSecond(seconds).toString();
    }

    static String hashes(
            Trail trail, HeaderCheck header, String path, Bytes source, Reason reason) {
        boolean isEqual = reason == Reason.HASH_EQUAL;
        String hashes = header.hash() + (isEqual ? ", as the source" : ", the source another");
        trail.add(Look.HASH, path, hashes);
        return isEqual ? "" : header.hash() + " of " + source.length() + " bytes of source";
    }
}
