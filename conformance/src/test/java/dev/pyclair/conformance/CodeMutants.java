package dev.pyclair.conformance;

import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.marshal.CanonicalWriter;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.verify.Verifier;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes instructions of real code objects at random and writes those that a judge accepts, for
 * {@code oracle/runcode.py} to run.
 *
 * <p>Two files: {@code code.bin}, marshalled code objects one after the other, and {@code code.tsv}
 * with a line each: offset, length, kind, seed and number, file, qualified name, edits.
 */
final class CodeMutants {
    /** Who says which mutants are written. */
    static final Map<String, Predicate<CodeObject>> JUDGES =
            Map.of(
                    "everything", code -> true,
                    "verifier", code -> Verifier.verify(code).isEmpty());

    private static final int MOST_INSTRUCTIONS = 2000;
    private static final int CODES_A_FILE = 4;
    private static final int MUTANTS_A_CODE = 3;
    private static final int TRIES_A_SURVIVOR = 1000;
    private static final int NO_EDITS = 0;

    private final SplittableRandom random;
    private final long seed;
    private final int mostEdits;
    private final Predicate<CodeObject> judge;
    private int made;
    private int accepted;
    private long written;

    CodeMutants(long seed, int mostEdits, Predicate<CodeObject> judge) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.mostEdits = mostEdits;
        this.judge = judge;
    }

    /** Writes so many accepted mutants of the files, if there are enough. */
    CodeMutants run(Path root, int count, Path folder) throws IOException {
        List<Path> files = pycFiles(root);
        Files.createDirectories(folder);
        try (OutputStream bin =
                        new BufferedOutputStream(
                                Files.newOutputStream(folder.resolve("code.bin")));
                var rows =
                        new PrintWriter(
                                Files.newBufferedWriter(
                                        folder.resolve("code.tsv"), StandardCharsets.UTF_8))) {
            while (accepted < count && made < (long) TRIES_A_SURVIVOR * count) {
                Path path = files.get(random.nextInt(files.size()));
                String name = root.relativize(path).toString();
                mutateFile(PycFile.read(Files.readAllBytes(path)).code(), name, count, bin, rows);
            }
            if (rows.checkError()) {
                throw new IOException("cannot write " + folder.resolve("code.tsv"));
            }
        }
        return this;
    }

    private void mutateFile(
            CodeObject module, String name, int count, OutputStream bin, PrintWriter rows)
            throws IOException {
        List<CodeTree.Node> nodes = CodeTree.of(module);
        for (int i = 0; i < CODES_A_FILE; i++) {
            CodeTree.Node node = nodes.get(random.nextInt(nodes.size()));
            if (isTooLong(node.code()) || node.depth() == 0 && random.nextInt(4) > 0) {
                continue;
            }
            for (int j = 0; j < (mostEdits == NO_EDITS ? 1 : MUTANTS_A_CODE); j++) {
                int number = made++;
                var edits = new StringBuilder();
                Optional<CodeObject> mutant = mutant(node.code(), edits);
                if (accepted < count && mutant.isPresent() && judge.test(mutant.get())) {
                    accepted++;
                    byte[] bytes = marshalled(mutant.get());
                    bin.write(bytes);
                    rows.println(
                            Stream.of(
                                            written,
                                            bytes.length,
                                            kind(node),
                                            seed + ":" + number,
                                            name,
                                            node.qualname(),
                                            edits)
                                    .map(String::valueOf)
                                    .map(cell -> cell.replaceAll("[\\t\\n\\r]", "?"))
                                    .collect(Collectors.joining("\t")));
                    written += bytes.length;
                }
            }
        }
    }

    private Optional<CodeObject> mutant(CodeObject code, StringBuilder edits) {
        if (mostEdits == NO_EDITS) {
            return Optional.of(code);
        }
        var editable = new EditableCode(code);
        int left = 1 + random.nextInt(mostEdits);
        for (int tries = 0; left > 0 && tries < 50; tries++) {
            if (editable.pieces.isEmpty()) {
                break;
            }
            String edit = CodeEdit.any(random).apply(editable, random);
            if (!edit.isEmpty()) {
                edits.append(edits.length() > 0 ? "; " : "").append(edit);
                left--;
            }
        }
        return editable.build();
    }

    private static boolean isTooLong(CodeObject code) {
        var in = new InstructionReader(code);
        int count = 0;
        while (in.next()) {
            count++;
        }
        return count > MOST_INSTRUCTIONS;
    }

    private static String kind(CodeTree.Node node) {
        if (node.depth() == 0) {
            return "module";
        }
        int optimized = CodeFlag.OPTIMIZED.bit(node.code().version());
        return (node.code().flags() & optimized) != 0 ? "function" : "class";
    }

    private static byte[] marshalled(CodeObject code) {
        return CanonicalWriter.write(code, code.version(), code.version().codeShape());
    }

    private static List<Path> pycFiles(Path root) throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                if (path.toString().endsWith(".pyc")) {
                    files.add(path);
                }
            }
        }
        return files;
    }

    /**
     * Writes mutants and prints how many were made and accepted.
     *
     * @param args how many to write, the seed, the most edits each (0 for the code as it is), a
     *     judge, the folder of files, the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Predicate<CodeObject> judge = JUDGES.get(args[3]);
        if (judge == null) {
            throw new IllegalArgumentException(
                    "no judge "
                            + args[3]
                            + " among "
                            + JUDGES.keySet()
                            + " "
                            + Arrays.asList(args));
        }
        int count = Integer.parseInt(args[0]);
        CodeMutants mutants =
                new CodeMutants(Long.parseLong(args[1]), Integer.parseInt(args[2]), judge)
                        .run(Path.of(args[4]), count, Path.of(args[5]));
        System.out.println(mutants.made + " made, " + mutants.accepted + " accepted");
    }
}
