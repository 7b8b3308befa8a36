package dev.pyclair.conformance;

import dev.pyclair.code.PythonVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds decisions about cached files and their paths against tables of {@code oracle/pycache.py},
 * {@code oracle/pycache_paths.py} and {@code oracle/pycache_zip.py}.
 */
final class CacheSweep {
    private CacheSweep() {}

    /**
     * Prints the cases that differ.
     *
     * @param args pairs of a version and a table of it
     * @throws IOException if a table cannot be read
     */
    public static void main(String[] args) throws IOException {
        int different = 0;
        for (int i = 0; i < args.length; i += 2) {
            PythonVersion version = PythonVersion.parse(args[i]).orElseThrow();
            List<String> lines = Files.readAllLines(Path.of(args[i + 1]));
            List<String> found = differences(version, lines);
            int count = 0;
            for (String difference : found) {
                if (!difference.isEmpty()) {
                    count++;
                    System.out.println(version + " " + difference);
                }
            }
            System.out.println(version + ": " + found.size() + " cases, " + count + " different");
            different += count;
        }
        System.exit(different == 0 ? 0 : 1);
    }

    private static List<String> differences(PythonVersion version, List<String> lines) {
        if (lines.get(0).startsWith("=")) {
            return paths(version, lines);
        }
        String last = lines.get(lines.size() - 1);
        return last.startsWith("zip") ? zips(version, lines) : cases(version, lines);
    }

    private static List<String> zips(PythonVersion version, List<String> lines) {
        var differences = new ArrayList<String>();
        for (ZipCase one : ZipCase.read(version, lines)) {
            differences.add(one.difference());
        }
        return differences;
    }

    private static List<String> cases(PythonVersion version, List<String> lines) {
        var differences = new ArrayList<String>();
        for (CacheCase one : CacheCase.read(version, lines)) {
            differences.add(one.difference());
        }
        return differences;
    }

    private static List<String> paths(PythonVersion version, List<String> lines) {
        var differences = new ArrayList<String>();
        for (String line : lines) {
            differences.add(CachePath.of(line).difference(version));
        }
        return differences;
    }
}
