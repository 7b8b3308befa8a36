package dev.pyclair.conformance;

import dev.pyclair.code.CodeObject;
import dev.pyclair.marshal.TreeDifference;
import dev.pyclair.marshal.TreeMatch;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares files of two folders that were compiled from the same sources by one version. */
final class MatchSweep {
    private MatchSweep() {}

    /**
     * Prints where files of one name differ.
     *
     * @param args pairs of folders; the second may have less
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        int different = 0;
        for (int i = 0; i < args.length; i += 2) {
            different += compare(Path.of(args[i]), Path.of(args[i + 1]));
        }
        System.exit(different == 0 ? 0 : 1);
    }

    private static int compare(Path left, Path right) throws IOException {
        int equal = 0;
        int different = 0;
        int otherBytes = 0;
        for (Path file : files(right)) {
            byte[] before = Files.readAllBytes(left.resolve(right.relativize(file)));
            byte[] after = Files.readAllBytes(file);
            CodeObject some = PycFile.read(before).code();
            CodeObject others = PycFile.read(after).code();
            otherBytes += Arrays.equals(before, after) ? 0 : 1;
            List<TreeDifference> differences = TreeMatch.of(some, others);
            if (differences.isEmpty()) {
                equal++;
            } else {
                different++;
                System.out.println(file + ": " + differences);
            }
        }
        System.out.printf(
                "%s: %d match, %d differ; %d have other bytes%n",
                right, equal, different, otherBytes);
        return different;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".pyc"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
