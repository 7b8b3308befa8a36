package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Constant;
import dev.pyclair.marshal.CompilerForm;
import dev.pyclair.marshal.MarshalNode;
import dev.pyclair.marshal.MarshalShape;
import dev.pyclair.pyc.PycFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and shape give the file back, and what a compiler wrote needs next to no shape. */
class ShapeTest {
    /** The mark of files that no compiler wrote. */
    private static final String HANDMADE = "/made_";

    /**
     * Files of which the values do not tell what was folded before and what after constants were
     * made one: some large sets and tuples up to 3.8.
     */
    private static final Set<String> AMBIGUOUS =
            Set.of(
                    "corpus/3.6/constants.pyc",
                    "corpus/3.6/constants.opt-1.pyc",
                    "corpus/3.6/constants.opt-2.pyc",
                    "corpus/3.6/sets.pyc",
                    "corpus/3.7/sets.pyc",
                    "corpus/3.8/sets.pyc");

    static List<String> compiled() {
        return Corpus.files(".pyc");
    }

    static List<String> readable() {
        return MalformedTest.readable();
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void valuesAndShapeGiveTheFileBack(String name) {
        PycFile file = PycFile.read(Corpus.bytes(name));
        assertThat(rebuilt(file, Unshared.copy(file.root().value()))).isEqualTo(file.toBytes());
    }

    @ParameterizedTest
    @MethodSource("readable")
    void valuesAndShapeGiveAStrangeFileBack(String name) {
        PycFile file = PycFile.read(Corpus.bytes("malformed/" + name));
        assertThat(rebuilt(file, file.root().value())).isEqualTo(file.toBytes());
    }

    static List<String> written() {
        return compiled().stream()
                .filter(name -> !name.contains(HANDMADE))
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("written")
    void valuesAloneGiveTheBytesOfTheCompiler(String name) {
        byte[] bytes = Corpus.bytes(name);
        PycFile file = PycFile.read(bytes);
        Constant code = Unshared.copy(file.root().value());
        if (dependsOnProcess(file)) {
            // Only whether the process held a name, or had interned a character, is left open.
            boolean isLikely = file.shape().toText().matches("(\\d+\\*?[Zz]( |$))*");
            assertThat(isLikely).isEqualTo(!AMBIGUOUS.contains(name));
            return;
        }
        // The files of 3.14 on are those of a script, which does not hold what it writes.
        MarshalNode root =
                CompilerForm.of(code, file.version(), file.codeShape(), file.root().isFlagged());
        assertThat(
                        PycFile.of(
                                        file.header(),
                                        root,
                                        file.version(),
                                        file.codeShape(),
                                        file.trailing())
                                .toBytes())
                .isEqualTo(bytes);
    }

    private static boolean dependsOnProcess(PycFile file) {
        return file.version().marshalVersion() >= 3 && !file.version().sharing().flagsNames();
    }

    private static byte[] rebuilt(PycFile file, Constant value) {
        MarshalShape shape = MarshalShape.parse(file.shape().toText());
        MarshalNode root = shape.apply(value, file.version(), file.codeShape());
        return PycFile.of(file.header(), root, file.version(), file.codeShape(), file.trailing())
                .toBytes();
    }
}
