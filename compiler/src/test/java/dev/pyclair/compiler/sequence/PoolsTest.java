package dev.pyclair.compiler.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Text;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which constants share an index, as {@code _PyCode_ConstantKey} decides in CPython. */
final class PoolsTest {
    private static final Constant ZERO = new Constant.Int(0);
    private static final Constant FLOAT_ZERO = new Constant.Float(0.0);

    private final ConstantCache cache = new ConstantCache();
    private final ConstantPool pool = new ConstantPool(cache);

    private static Container tuple(Constant... items) {
        return Container.of(Kind.TUPLE, items);
    }

    private static Container frozenSet(Constant... items) {
        return Container.of(Kind.FROZENSET, items);
    }

    @Test
    void equalNumbersOfDifferentTypesAndSignsAreDifferentConstants() {
        List<Constant> different =
                List.of(
                        ZERO,
                        Constant.Singleton.FALSE,
                        FLOAT_ZERO,
                        new Constant.Float(-0.0),
                        new Constant.Complex(0.0, 0.0),
                        new Constant.Complex(-0.0, 0.0),
                        new Constant.Complex(0.0, -0.0),
                        new Constant.Complex(-0.0, -0.0),
                        new Constant.Int(1),
                        Constant.Singleton.TRUE,
                        new Constant.Float(1.0),
                        Text.of(""),
                        Bytes.EMPTY,
                        Text.of("a"),
                        Bytes.of((byte) 'a'),
                        Constant.Singleton.NONE,
                        Constant.Singleton.ELLIPSIS,
                        tuple(),
                        frozenSet(),
                        tuple(ZERO),
                        tuple(FLOAT_ZERO),
                        tuple(new Constant.Float(-0.0)),
                        tuple(Constant.Singleton.FALSE),
                        tuple(tuple(ZERO)),
                        tuple(tuple(FLOAT_ZERO)),
                        frozenSet(ZERO),
                        frozenSet(FLOAT_ZERO),
                        new Constant.BigInt(BigInteger.ONE.shiftLeft(70), false),
                        Text.of("x".repeat(33)),
                        Text.of("x".repeat(32) + "y"),
                        Text.of("y" + "x".repeat(32)),
                        Bytes.of("x".repeat(33).getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < different.size(); i++) {
            assertThat(pool.add(different.get(i))).isEqualTo(i);
        }
        for (int i = 0; i < different.size(); i++) {
            assertThat(pool.add(different.get(i))).isEqualTo(i);
            assertThat(pool.get(i)).isSameAs(cache.merge(different.get(i)));
        }
        assertThat(pool.size()).isEqualTo(different.size());
    }

    @Test
    void equalOnesAreTheFirst() {
        Constant first = Text.of("some text");
        assertThat(pool.add(first)).isZero();
        assertThat(pool.add(Text.of("some text"))).isZero();
        assertThat(pool.get(0)).isSameAs(first);

        Container outer = tuple(Text.of("some text"), new Constant.Int(1000));
        Constant merged = pool.get(pool.add(outer));
        assertThat(((Container) merged).items().get(0)).isSameAs(first);
        assertThat(pool.add(tuple(Text.of("some text"), new Constant.Int(1000)))).isEqualTo(1);

        assertThat(pool.add(frozenSet(ZERO, first))).isEqualTo(2);
        assertThat(pool.add(frozenSet(first, ZERO))).isEqualTo(2);
        assertThat(pool.toList()).hasSize(3);
    }

    @Test
    void notANumberIsTheSameAsItselfAlone() {
        Constant one = new Constant.Float(Double.NaN);
        assertThat(pool.add(one)).isZero();
        assertThat(pool.add(new Constant.Float(Double.NaN))).isEqualTo(1);
        assertThat(pool.add(one)).isZero();
    }

    @Test
    void poolsOfOneModuleShareConstants() {
        var other = new ConstantPool(cache);
        other.add(ZERO);
        other.add(Text.of("shared text"));
        assertThat(pool.add(Text.of("shared text"))).isZero();
        assertThat(pool.get(0)).isSameAs(other.get(1));
    }

    @Test
    void manyConstantsAndNamesKeepTheirOrder() {
        var names = new NamePool();
        for (int i = 0; i < 5000; i++) {
            assertThat(pool.add(new Constant.Int(i))).isEqualTo(i);
            assertThat(names.add("name" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(pool.add(new Constant.Int(i))).isEqualTo(i);
            assertThat(names.add("name" + i)).isEqualTo(i);
            assertThat(names.indexOf(names.get(i))).isEqualTo(i);
        }
        assertThat(names.indexOf("another")).isEqualTo(-1);
        assertThat(names.size()).isEqualTo(5000);
    }

    @Test
    void largeSetsOfTheSameMembersAreTheSameInAnyOrder() {
        var ascending = new Constant[100_000];
        var descending = new Constant[ascending.length];
        for (int i = 0; i < ascending.length; i++) {
            ascending[i] = new Constant.Int(i);
            descending[ascending.length - 1 - i] = new Constant.Int(i);
        }
        assertThat(pool.add(frozenSet(ascending))).isZero();
        assertThat(pool.add(frozenSet(descending))).isZero();
        descending[0] = new Constant.Int(-1);
        assertThat(pool.add(frozenSet(descending))).isEqualTo(1);
    }

    /** Strings and numbers whose hashes are one in Java. */
    @Test
    void constantsWithHashesThatAreAlikeAreFoundAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (int i = 0; i < 1 << 15; i++) {
                        assertThat(pool.add(Text.of(alike(i)))).isEqualTo(2 * i);
                        assertThat(pool.add(new Constant.Int((long) i << 32 | i)))
                                .isEqualTo(2 * i + 1);
                    }
                    var names = new NamePool();
                    for (int i = 0; i < 1 << 15; i++) {
                        assertThat(names.add(alike(i))).isEqualTo(i);
                    }
                });
    }

    private static String alike(int number) {
        var text = new StringBuilder();
        for (int bit = 0; bit < 15; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
