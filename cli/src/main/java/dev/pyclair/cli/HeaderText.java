package dev.pyclair.cli;

import dev.pyclair.code.HeaderLayout;
import dev.pyclair.pyc.Magic;
import dev.pyclair.pyc.PycHeader;
import java.time.Instant;
import java.util.ArrayList;

/** What the header of a file says, in words. */
final class HeaderText {
    private final PycHeader header;

    HeaderText(PycHeader header) {
        this.header = header;
    }

    /** The magic number and all who write it. */
    String magic() {
        String tail = header.bytes().toString().substring(4, 8);
        var names = new ArrayList<String>();
        for (Magic row : Magic.all(header.magic())) {
            String name =
                    row.implementation().equals("CPython")
                            ? "CPython " + row.versionName() + " (" + row.stage() + ")"
                            : row.toString();
            if ((row.tail().equals(tail) || row.tail().equals("*")) && !names.contains(name)) {
                names.add(name);
            }
        }
        return header.magic() + ", " + (names.isEmpty() ? "unknown" : String.join(" or ", names));
    }

    /** Which kind of header it is, and for one of 3.7 on its flags. */
    String kind() {
        return header.layout() == HeaderLayout.FLAGS
                ? header.kind() + " (flags 0x" + Integer.toHexString(header.flags()) + ")"
                : header.kind().toString();
    }

    /** The time of the source, which wraps around in 2106. */
    String time() {
        long seconds = Integer.toUnsignedLong(header.mtime().orElseThrow());
        return seconds + ", " + Instant.ofEpochSecond(seconds);
    }

    String sourceSize() {
        return Integer.toUnsignedString(header.sourceSize().orElseThrow()) + " bytes";
    }

    /** Adds the fields of the header to an open object. */
    static void write(PycHeader header, JsonWriter json) {
        json.key("magic").value(header.magic());
        json.key("header").open('{').key("kind").value(header.kind().toString());
        json.key("flags").value(header.flags());
        if (header.mtime().isPresent()) {
            json.key("mtime").value(Integer.toUnsignedLong(header.mtime().getAsInt()));
        }
        if (header.sourceSize().isPresent()) {
            json.key("source_size").value(Integer.toUnsignedLong(header.sourceSize().getAsInt()));
        }
        if (!header.sourceHash().isEmpty()) {
            json.key("source_hash").value(header.sourceHash().toString());
        }
        json.close('}');
    }
}
