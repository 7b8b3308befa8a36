package dev.pyclair.conformance;

import dev.pyclair.PyclairException;
import dev.pyclair.code.CodeNotation;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.LiteralReader;
import dev.pyclair.code.LiteralWriter;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints every constant of files as a literal, reads it back and holds the two against each other
 * bit by bit; {@code main} takes folders of {@code .pyc} files.
 */
final class LiteralSweep {
    private int files;

    /** Files that are not read, such as those of other interpreters. */
    private int unreadable;

    private int constants;
    private int codeObjects;

    /** Of how many the text is that of {@code repr}, too. */
    private int asRepr;

    private long characters;
    private final List<String> different = new ArrayList<>();

    /** Code objects by their number in a list. */
    private static final class Numbered implements CodeNotation {
        private final List<CodeObject> codes = new ArrayList<>();

        @Override
        public void append(Utf8Builder out, CodeObject code) {
            out.append("<" + codes.size() + ">");
            codes.add(code);
        }

        @Override
        public Optional<LiteralReader.Result> read(String text, int start) {
            if (text.charAt(start) != '<') {
                return Optional.empty();
            }
            int end = text.indexOf('>', start);
            int number = Integer.parseInt(text.substring(start + 1, end));
            return Optional.of(new LiteralReader.Result(codes.get(number), end + 1));
        }
    }

    private void read(Path path) throws IOException {
        PycFile file;
        try {
            file = PycFile.read(Files.readAllBytes(path));
        } catch (PyclairException e) {
            unreadable++;
            return;
        }
        check(file, path.toString());
    }

    void check(PycFile file, String name) {
        files++;
        for (CodeTree.Node node : CodeTree.of(file.code())) {
            for (Constant constant : node.code().consts()) {
                if (constant instanceof CodeObject) {
                    codeObjects++;
                } else {
                    constants++;
                    check(constant, node.code().version(), name + " " + node.qualname());
                }
            }
        }
    }

    private void check(Constant constant, PythonVersion version, String place) {
        var notation = new Numbered();
        var out = new Utf8Builder(64);
        LiteralWriter.append(out, constant, version, notation);
        String text = out.toString();
        characters += text.length();
        LiteralReader.Result back = LiteralReader.read(text, 0, version, notation);
        if (back.end() != text.length()
                || text.indexOf('\n') >= 0
                || !isSame(constant, back.value())) {
            different.add(place + ": " + text);
        }
        if (notation.codes.isEmpty()) {
            String repr = Literal.repr(constant, version);
            if (repr.equals(text)) {
                asRepr++;
            }
            checkRepr(repr, version, place);
        }
    }

    /** What {@code repr} prints is read, with sets in the order in which it prints them. */
    private void checkRepr(String repr, PythonVersion version, String place) {
        var out = new Utf8Builder(repr.length());
        LiteralWriter.append(out, Literal.parse(repr, version), version);
        String again = out.toString();
        if (!again.equals(repr)) {
            different.add(place + ": " + repr + " is read as " + again);
        }
    }

    /** Whether two values are alike in type, in every bit and in order. */
    static boolean isSame(Constant first, Constant second) {
        var pending = new ArrayDeque<Constant>();
        pending.push(first);
        pending.push(second);
        while (!pending.isEmpty()) {
            Constant one = pending.pop();
            Constant other = pending.pop();
            if (one instanceof Constant.Container a && other instanceof Constant.Container b) {
                if (a.kind() != b.kind() || a.items().size() != b.items().size()) {
                    return false;
                }
                for (int i = 0; i < a.items().size(); i++) {
                    pending.push(a.items().get(i));
                    pending.push(b.items().get(i));
                }
            } else if (one instanceof Constant.Float a && other instanceof Constant.Float b) {
                if (!isSame(a.value(), b.value())) {
                    return false;
                }
            } else if (one instanceof Constant.Complex a && other instanceof Constant.Complex b) {
                if (!isSame(a.real(), b.real()) || !isSame(a.imaginary(), b.imaginary())) {
                    return false;
                }
            } else if (!one.equals(other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(double first, double second) {
        return Double.doubleToRawLongBits(first) == Double.doubleToRawLongBits(second);
    }

    int constants() {
        return constants;
    }

    /** Each constant that came back as another, with its place. */
    List<String> different() {
        return different;
    }

    @Override
    public String toString() {
        return String.format(
                "%d files (and %d unreadable), %d constants and %d code objects, %d characters, %d as repr, %d different",
                files, unreadable, constants, codeObjects, characters, asRepr, different.size());
    }

    /**
     * Checks all files of each folder and prints the counts; exits with 1 if a constant differs.
     *
     * @param args the folders
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        boolean isGood = args.length > 0;
        for (String folder : args) {
            var sweep = new LiteralSweep();
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                    if (path.toString().endsWith(".pyc")) {
                        sweep.read(path);
                    }
                }
            }
            sweep.different.forEach(System.out::println);
            System.out.println(folder + ": " + sweep);
            isGood &= sweep.constants > 0 && sweep.different.isEmpty();
        }
        if (!isGood) {
            System.exit(1);
        }
    }
}
