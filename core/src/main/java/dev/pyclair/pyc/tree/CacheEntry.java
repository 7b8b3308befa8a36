package dev.pyclair.pyc.tree;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A cached file, or what stands in the place of one.
 *
 * @param path the file
 * @param state what it is for its interpreter
 * @param detail why, in a sentence without a full stop; empty for a valid file
 * @param source the source that it belongs to, if that is there
 * @param tag the tag in its name; empty where there is none
 * @param version its CPython, by the tag, or else by the magic number
 * @param optimization the level in its name, {@code 1} of {@code opt-1}; empty where there is none
 * @param header its header, if it has a whole one
 * @param attributes its time and size, links not followed, if they can be told
 */
public record CacheEntry(
        Path path,
        CacheState state,
        String detail,
        Optional<Path> source,
        String tag,
        Optional<PythonVersion> version,
        String optimization,
        Optional<PycHeader> header,
        Optional<BasicFileAttributes> attributes) {}
