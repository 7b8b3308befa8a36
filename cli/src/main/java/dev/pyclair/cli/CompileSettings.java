package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.InvalidationMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How sources become cached files.
 *
 * @param version whose files are made
 * @param levels of optimisation, in ascending order
 * @param mode what the files say of their sources
 * @param isForced whether files are made that are there and valid
 * @param isLegacy whether they stand beside their sources
 * @param prefix the folder below which the folders of all sources are mirrored
 * @param quiet 0 for all lines, 1 for errors alone, 2 for nothing
 * @param skipped which sources to leave out, by their paths
 * @param realm the folder outside of which links to sources must not lead
 * @param linksDuplicates whether equal files of several levels become one
 */
record CompileSettings(
        PythonVersion version,
        List<Integer> levels,
        InvalidationMode mode,
        boolean isForced,
        boolean isLegacy,
        Optional<String> prefix,
        int quiet,
        Optional<Pattern> skipped,
        Optional<Path> realm,
        boolean linksDuplicates) {}
