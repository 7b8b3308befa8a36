package dev.pyclair.dis.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static int[] random(Random random, int length, int letters) {
        return random.ints(length, 0, letters).toArray();
    }

    /** Checks that partners are equal and in order, and counts them. */
    private static int matches(int[] left, int[] right) {
        int[] partners = Alignment.of(left, right);
        assertThat(partners).hasSameSizeAs(left);
        int count = 0;
        int last = -1;
        for (int i = 0; i < left.length; i++) {
            if (partners[i] != Alignment.NONE) {
                assertThat(partners[i]).isGreaterThan(last);
                assertThat(right[partners[i]]).isEqualTo(left[i]);
                last = partners[i];
                count++;
            }
        }
        return count;
    }

    /** The length of a longest common subsequence, by the table that every textbook has. */
    private static int longest(int[] left, int[] right) {
        var table = new int[left.length + 1][right.length + 1];
        for (int i = 1; i <= left.length; i++) {
            for (int j = 1; j <= right.length; j++) {
                table[i][j] =
                        left[i - 1] == right[j - 1]
                                ? table[i - 1][j - 1] + 1
                                : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[left.length][right.length];
    }

    @Test
    void findsALongestCommonSubsequence() {
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            int letters = 1 + random.nextInt(6);
            int[] left = random(random, random.nextInt(14), letters);
            int[] right = random(random, random.nextInt(14), letters);
            assertThat(matches(left, right))
                    .as(Arrays.toString(left) + " " + Arrays.toString(right))
                    .isEqualTo(longest(left, right));
        }
    }

    @Test
    void findsALongestOneInLongSequencesOfFewEdits() {
        var random = new Random(2);
        for (int round = 0; round < 20; round++) {
            int[] left = random(random, 1_500, 40);
            int[] right = Arrays.copyOf(left, left.length - random.nextInt(50));
            for (int edits = 0; edits < 100; edits++) {
                right[random.nextInt(right.length)] = random.nextInt(40);
            }
            assertThat(matches(left, right)).isEqualTo(longest(left, right));
        }
    }

    @Test
    void alignsMuchOfWhatDiffersMuch() {
        var random = new Random(3);
        int[] left = random(random, 4_000, 30);
        int[] right = random(random, 4_000, 30);

        int best = longest(left, right);

        assertThat(matches(left, right)).isBetween(best * 3 / 4, best);
    }

    @Test
    void takesLimitedTimeForTheWorst() {
        int length = 100_000;
        var random = new Random(4);
        int[] left = random(random, length, 1_000);
        int[] right = random(random, length, 1_000);
        var apart = new int[length];
        Arrays.fill(apart, -1);

        assertTimeout(Duration.ofSeconds(20), () -> matches(left, right));
        assertThat(matches(left, apart)).isZero();
    }
}
