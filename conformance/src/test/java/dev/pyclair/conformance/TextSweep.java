package dev.pyclair.conformance;

import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds whole libraries against what their own interpreter printed: {@code main} takes a folder of
 * {@code .pyc} files, a folder of texts with the same relative paths, and an option. {@code
 * conformance/sweeps/text.sh} makes both folders and calls it.
 */
final class TextSweep {
    private static final String PYC = ".pyc";
    private static final String SET = "frozenset({";

    /** The options of the oracle, by name. */
    static final Map<String, DisOptions> OPTIONS =
            Map.of(
                    "default", DisOptions.DEFAULT,
                    "caches", DisOptions.DEFAULT.withCaches(true),
                    "offsets", DisOptions.DEFAULT.withOffsets(true),
                    "positions", DisOptions.DEFAULT.withPositions(true),
                    "specialized", DisOptions.DEFAULT.withSpecialized(true),
                    "all", new DisOptions(true, true, true, true, DisOptions.ALL_LEVELS));

    private final Disassembler disassembler;
    private int files;
    private int identical;
    private int equal;
    private final List<String> otherSets = new ArrayList<>();
    private final List<String> different = new ArrayList<>();

    private TextSweep(DisOptions options) {
        disassembler = Disassembler.of(options);
    }

    private void compare(Path pyc, Path text, String name) throws IOException {
        files++;
        byte[] bytes = Files.readAllBytes(pyc);
        PycFile file = PycFile.read(bytes.clone());
        if (Arrays.equals(file.toBytes(), bytes)) {
            identical++;
        } else {
            different.add(name + ": written back, the file is another");
        }
        String expected =
                Corpus.withoutAddresses(Files.readString(text, StandardCharsets.ISO_8859_1));
        String actual =
                Corpus.withoutAddresses(
                        new String(
                                disassembler.text(file.code()).getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1));
        if (actual.equals(expected)) {
            equal++;
        } else if (withSortedSets(actual).equals(withSortedSets(expected))) {
            otherSets.add(name);
        } else {
            different.add(name + ": " + firstDifference(expected, actual));
        }
    }

    /**
     * The text with the characters of each line that has a set in alphabetical order, so that the
     * order of items does not count.
     */
    private static String withSortedSets(String text) {
        var sorted = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            if (line.contains(SET)) {
                char[] characters = line.toCharArray();
                Arrays.sort(characters);
                sorted.append(characters);
            } else {
                sorted.append(line);
            }
            sorted.append('\n');
        }
        return sorted.toString();
    }

    private static String firstDifference(String expected, String actual) {
        String[] want = expected.split("\n", -1);
        String[] got = actual.split("\n", -1);
        int line = 0;
        while (line < want.length && line < got.length && want[line].equals(got[line])) {
            line++;
        }
        return "line "
                + (line + 1)
                + "\n  expected "
                + (line < want.length ? want[line] : "the end")
                + "\n  printed  "
                + (line < got.length ? got[line] : "the end");
    }

    /**
     * Compares all files of a folder.
     *
     * @param root the folder of files
     * @param texts the folder of texts
     * @param option with which option the texts were made
     * @throws IOException if a file cannot be read
     */
    static TextSweep of(Path root, Path texts, String option) throws IOException {
        String suffix = option.equals("default") ? ".dis" : "." + option + ".dis";
        var sweep = new TextSweep(OPTIONS.get(option));
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = root.relativize(path).toString();
                if (name.endsWith(PYC)) {
                    String stem = Corpus.withoutSuffix(name, PYC);
                    sweep.compare(path, texts.resolve(stem + suffix), name);
                }
            }
        }
        return sweep;
    }

    int files() {
        return files;
    }

    /**
     * What differs otherwise than in the order of sets, a file or its first different line each.
     */
    List<String> different() {
        return different;
    }

    @Override
    public String toString() {
        return String.format(
                "%d files, %d written back identical, %d texts equal, %d equal but for the order of sets, %d different",
                files, identical, equal, otherSets.size(), different.size());
    }

    /**
     * Compares and prints the counts; exits with 1 if a file differs otherwise than in the order of
     * sets.
     *
     * @param args the folder of files, the folder of texts, the option
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        TextSweep sweep = of(Path.of(args[0]), Path.of(args[1]), args[2]);
        sweep.different.forEach(System.out::println);
        sweep.otherSets.forEach(name -> System.out.println(name + ": sets in another order"));
        System.out.println(args[2] + ": " + sweep);
        if (sweep.files == 0 || !sweep.different.isEmpty()) {
            System.exit(1);
        }
    }
}
