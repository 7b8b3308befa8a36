package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.MalformedPycException;
import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import dev.pyclair.dis.diff.CodeChange;
import dev.pyclair.dis.diff.CodeDiff;
import dev.pyclair.dis.diff.DiffOptions;
import dev.pyclair.dis.diff.DiffText;
import dev.pyclair.dis.diff.DiffTextOptions;
import dev.pyclair.dis.diff.Row;
import dev.pyclair.dis.diff.Side;
import dev.pyclair.dis.diff.TreeDiff;
import dev.pyclair.pyc.PycFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Comparisons of the files of the corpus with themselves, with each other, and with mutants. */
class DiffTest {
    private static final int MUTANTS = 4_000;
    private static final long SEED = 20_250_103;

    /** Far less than the default, so that mutants that unfold end soon. */
    private static final long LIMIT = 1L << 25;

    /**
     * Programs of values that versions word in ways of their own: all types, and characters that
     * only a newer Unicode knows.
     */
    private static final List<String> WORDED_ANEW = List.of("/made_constants.", "/strings.");

    private static CodeObject code(String file) {
        return PycFile.read(Corpus.bytes(file)).code();
    }

    private static TreeDiff diff(CodeObject left, CodeObject right) {
        return TreeDiff.of(left, right, DiffOptions.DEFAULT);
    }

    /** The files of one program, of all versions in the order of their names. */
    private static Map<String, List<String>> byProgram() {
        return Corpus.files(".pyc").stream()
                .collect(
                        Collectors.groupingBy(
                                file -> file.substring(file.lastIndexOf('/') + 1),
                                TreeMap::new,
                                Collectors.toList()));
    }

    @Test
    void everyFileEqualsItselfAndItsCanonicalForm() {
        List<String> files = Corpus.files(".pyc");
        assertThat(files).hasSizeGreaterThan(400);
        var merged = new ArrayList<String>();
        for (String file : files) {
            PycFile pyc = PycFile.read(Corpus.bytes(file));
            CodeObject code = pyc.code();
            CodeObject canonical = PycFile.read(pyc.toCanonicalBytes()).code();
            assertThat(diff(code, code(file)).changed()).as(file).isEmpty();
            boolean hasNames = code.version().hasLocalsPlus();
            if (hasNames || CodeTree.of(code).size() == CodeTree.of(canonical).size()) {
                assertThat(diff(code, canonical).changed()).as(file).isEmpty();
            } else {
                merged.add(file);
            }
        }
        // The canonical form makes equal code one, which then has the name of its first place.
        assertThat(merged).allMatch(file -> file.endsWith("/lambdas.pyc")).hasSizeLessThan(10);
    }

    @Test
    void rowsHoldBothSidesInOrder() {
        int changed = 0;
        int same = 0;
        for (List<String> files : byProgram().values()) {
            for (int i = 1; i < files.size(); i++) {
                TreeDiff diff = diff(code(files.get(i - 1)), code(files.get(i)));
                for (CodeChange change : diff.codes()) {
                    if (change instanceof CodeDiff code) {
                        String name = files.get(i) + " " + code.qualname();
                        holdsAll(name, code.left().code(), code, Row::left);
                        holdsAll(name, code.right().code(), code, Row::right);
                        for (Row row : code.rows()) {
                            same += row.kind() == Row.Kind.SAME ? 1 : 0;
                            changed += row.kind() == Row.Kind.CHANGED ? 1 : 0;
                            agrees(name, row);
                        }
                    }
                }
            }
        }
        // Most of a program stays what it is from version to version, and not all of it.
        assertThat(same).isGreaterThan(2 * changed);
        assertThat(changed).isGreaterThan(1_000);
    }

    private static void holdsAll(
            String name, CodeObject code, CodeDiff diff, Function<Row, Optional<Side>> side) {
        var offsets = new ArrayList<Integer>();
        for (Row row : diff.rows()) {
            side.apply(row).ifPresent(one -> offsets.add(one.instruction().offset()));
        }
        var expected = new ArrayList<Integer>();
        for (Instruction instruction : Instructions.of(code)) {
            if (!instruction.opname().equals("EXTENDED_ARG")) {
                expected.add(instruction.offset());
            }
        }
        assertThat(offsets).as(name).isEqualTo(expected);
    }

    /** What a row says of its kind can be seen in its sides. */
    private static void agrees(String name, Row row) {
        switch (row.kind()) {
            case ADDED -> assertThat(row.left()).isEmpty();
            case REMOVED -> assertThat(row.right()).isEmpty();
            case CHANGED -> {
                assertThat(row.left()).isPresent();
                assertThat(row.right()).isPresent();
            }
            case SAME -> {
                Side left = row.left().orElseThrow();
                Side right = row.right().orElseThrow();
                assertThat(left.instruction().opname())
                        .as(name)
                        .isEqualTo(right.instruction().opname());
                if (WORDED_ANEW.stream().noneMatch(name::contains)) {
                    assertThat(plain(left.argument())).as(name).isEqualTo(plain(right.argument()));
                }
            }
        }
    }

    /** An argument without what two versions word in two ways, and a set without order. */
    private static String plain(String argument) {
        String text = argument.replaceFirst("^(NULL(?:\\|self)?) \\+ (.*)$", "$2 + $1");
        return text.startsWith("frozenset(")
                ? text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining())
                : text;
    }

    @Test
    void damagedFilesEndInATypedErrorOrAComparison() {
        List<String> files = Corpus.files(".pyc");
        var random = new SplittableRandom(SEED);
        DiffOptions options = DiffOptions.DEFAULT.withLimit(LIMIT);
        DiffText text = DiffText.of(DiffTextOptions.DEFAULT);
        int compared = 0;
        int different = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] file = Corpus.bytes(files.get(random.nextInt(files.size())));
            byte[] mutant = Mutation.random(file, random);
            try {
                CodeObject code = PycFile.read(mutant).code();
                TreeDiff diff = TreeDiff.of(PycFile.read(file).code(), code, options);
                assertThat(text.text(diff).isEmpty()).isEqualTo(diff.isEqual());
                compared++;
                different += diff.isEqual() ? 0 : 1;
            } catch (MalformedPycException | UnknownMagicException | TextLimitException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
        assertThat(compared).isGreaterThan(MUTANTS / 20);
        assertThat(different).isGreaterThan(compared / 4);
    }
}
