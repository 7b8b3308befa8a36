package dev.pyclair.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static final int[] ALPHABET = {'a', 0xe9, 0xd83d, 0xde00, 0x1f600, 0xffff, 0x10ffff};

    @Test
    void surrogatesOfOneCharacterStayTwoWhenTheyMeet() {
        Object both = CodePoints.concat("\ud83d", "\ude00");
        assertThat(CodePoints.length(both)).isEqualTo(2);
        assertThat(both).isNotEqualTo(CodePoints.fromJava("\ud83d\ude00"));
        assertThat(CodePoints.slice(both, 0, 1)).isEqualTo("\ud83d");
    }

    @Test
    void aCharacterOfJavaIsOne() {
        Object text = CodePoints.fromJava("a\ud83d\ude00b");
        assertThat(CodePoints.toArray(text)).containsExactly('a', 0x1f600, 'b');
        assertThat(CodePoints.toJava(text)).isEqualTo("a\ud83d\ude00b");
        assertThat(CodePoints.slice(text, 2, 3)).isEqualTo("b");
    }

    @Test
    void repeatedSurrogatesStayApart() {
        Object text = CodePoints.repeat("\ude00\ud83d", 3, SizeLimit.NONE);
        assertThat(CodePoints.toArray(text))
                .containsExactly(0xde00, 0xd83d, 0xde00, 0xd83d, 0xde00, 0xd83d);
    }

    @Test
    void everyOperationGivesTheOnlyForm() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int[] points =
                    random.ints(random.nextInt(6), 0, ALPHABET.length)
                            .map(n -> ALPHABET[n])
                            .toArray();
            Object text = CodePoints.of(points);
            assertThat(CodePoints.toArray(text)).containsExactly(points);
            var builder = new TextBuilder(0);
            int split = random.nextInt(points.length + 1);
            Object first = CodePoints.slice(text, 0, split);
            Object second = CodePoints.slice(text, split, points.length);
            assertThat(CodePoints.concat(first, second)).isEqualTo(text).hasSameHashCodeAs(text);
            assertThat(builder.append(first).append(second).build()).isEqualTo(text);
            assertThat(CodePoints.slice(text, 0, 1, points.length)).isEqualTo(text);
            assertThat(TextJoin.join(second, List.of(first, ""), SizeLimit.NONE)).isEqualTo(text);
            Object twice =
                    CodePoints.slice(
                            CodePoints.repeat(text, 2, SizeLimit.NONE),
                            points.length,
                            2 * points.length);
            assertThat(twice).isEqualTo(text);
        }
    }

    @Test
    void orderIsThatOfCodePoints() {
        Object astral = CodePoints.ofPoint(0x10000);
        assertThat(CodePoints.compare("\uffff", astral)).isNegative();
        assertThat(CodePoints.compare(astral, "\uffff")).isPositive();
        assertThat(CodePoints.compare("a", "ab")).isNegative();
    }
}
