package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.MalformedPycException;
import dev.pyclair.UnknownMagicException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.verify.Verifier;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that is wrong in one place, in every version that can be verified: the first finding names
 * the rule that it breaks.
 */
class RecipeTest {
    private static final String LEGAL = "-";
    private static final String UNREADABLE = "read";
    private static final String ODD = "?";
    private static final String REFUSED = "refused: ";
    private static final int LEAST_A_VERSION = 2 * 38;

    /**
     * A row of the table.
     *
     * @param rules the rules of which one is right, and with {@code ?} behind also none: odd, but
     *     nothing that an interpreter minds; {@code -} if the code is legal
     * @param outcome what the interpreter made of it
     */
    record Recipe(String version, String name, String rules, String what, String outcome) {
        byte[] file() {
            return Corpus.bytes("recipes/" + version + "/" + name + ".pyc");
        }

        /** The first rule that is broken, or that the code is legal or cannot be read. */
        String verdict() {
            CodeObject code;
            try {
                code = PycFile.read(file()).code();
            } catch (MalformedPycException | UnknownMagicException e) {
                // The latter where the magic number is also that of another implementation.
                return UNREADABLE;
            }
            return Verifier.verify(code).stream()
                    .findFirst()
                    .map(diagnostic -> diagnostic.rule().name().substring(0, 2))
                    .orElse(LEGAL);
        }

        @Override
        public String toString() {
            return version + " " + name + ": " + what;
        }
    }

    private static List<Recipe> recipes(Predicate<Recipe> which) {
        return Corpus.rows("recipes/recipes.tsv").stream()
                .map(row -> new Recipe(row[0], row[1], row[2], row[4], row[5]))
                .filter(which)
                .collect(Collectors.toList());
    }

    static List<Recipe> legal() {
        return recipes(recipe -> recipe.rules.equals(LEGAL));
    }

    static List<Recipe> unreadable() {
        return recipes(recipe -> recipe.rules.equals(UNREADABLE));
    }

    static List<Recipe> wrong() {
        return recipes(recipe -> !recipe.rules.equals(LEGAL) && !recipe.rules.equals(UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("legal")
    void acceptsWhatIsLegal(Recipe recipe) {
        assertThat(recipe.verdict()).isEqualTo(LEGAL);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void doesNotEvenRead(Recipe recipe) {
        assertThatThrownBy(() -> PycFile.read(recipe.file()).code())
                .isInstanceOf(MalformedPycException.class);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesTheRuleThatIsBroken(Recipe recipe) {
        String verdict = recipe.verdict();
        if (verdict.equals(UNREADABLE)) {
            assertThat(recipe.outcome).as("marshal refuses it, too").startsWith(REFUSED);
        } else if (verdict.equals(LEGAL)) {
            assertThat(recipe.rules).as("may be accepted").endsWith(ODD);
        } else {
            assertThat(recipe.rules.replace(ODD, "").split("/")).contains(verdict);
        }
    }

    @Test
    void eachVersionHasMoreThanTheFirstThirtyEight() {
        Map<String, Long> counts =
                wrong().stream()
                        .collect(Collectors.groupingBy(Recipe::version, Collectors.counting()));
        assertThat(counts).hasSize(11);
        assertThat(counts.values())
                .allSatisfy(count -> assertThat(count).isGreaterThan(LEAST_A_VERSION));
    }
}
