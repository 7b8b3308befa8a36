package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.ConversionException;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import dev.pyclair.runtime.PythonFunction;
import dev.pyclair.runtime.PythonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Java code and Python code call each other; the Python code is {@code embed/interop.py}. */
final class EmbeddingTest {
    private final Python python = Python.builder().allow(Counter.class, Named.class).build();
    private final PythonObject module = load(python);

    private static PythonObject load(Python python) {
        return python.load(PycFile.read(Corpus.bytes("embed/interop.pyc")), "interop");
    }

    private PythonFunction function(String name) {
        return (PythonFunction) module.get(name);
    }

    /** What a program may have. */
    public interface Named {
        /** {@return a name} */
        String name();
    }

    /** A class of the host. */
    public static class Base {
        /** {@return what no program sees: the class is not allowed} */
        public String secret() {
            return "secret";
        }
    }

    /** A class that is allowed. */
    public static class Counter extends Base {
        /** A field. */
        public int step = 1;

        /** A field that stays. */
        public final String label = "counter";

        private long count;

        /** Counts. */
        public long add(int number) {
            count += (long) number * step;
            return count;
        }

        /** An overload. */
        public String add(String text) {
            return text + count;
        }

        /** {@return another object of the class} */
        public Counter twin() {
            return new Counter();
        }

        /** {@return an object of a class that is not allowed} */
        public Object hidden() {
            return new Base();
        }

        /** {@return what leads to all classes} */
        public Class<?> type() {
            return Counter.class;
        }

        /** {@return the same, without saying so} */
        public Object disguised() {
            return Counter.class.getClassLoader();
        }

        /** Fails. */
        public void fail() {
            throw new IllegalStateException("of Java");
        }
    }

    interface ToBytes {
        byte[] bytes(Object value);
    }

    interface Narrow extends Function<Integer, Short> {}

    interface Several {
        void one();

        void two();
    }

    @Test
    void functionsAreObjectsOfFunctionalInterfaces() {
        PythonFunction add = function("add");

        assertThat(add.as(IntBinaryOperator.class).applyAsInt(2, 3)).isEqualTo(5);
        assertThat(add.as(LongBinaryOperator.class).applyAsLong(1L << 40, 1))
                .isEqualTo((1L << 40) + 1);
        DoubleUnaryOperator identity = function("identity").as(DoubleUnaryOperator.class);
        assertThat(identity.andThen(x -> 2 * x).applyAsDouble(1.5)).isEqualTo(3.0);
        assertThat((Object) function("identity").as(Narrow.class).apply(7)).isEqualTo((short) 7);
        assertThat(function("identity").as(ToBytes.class).bytes(new byte[] {1, -1}))
                .containsExactly(1, -1);
        @SuppressWarnings("unchecked")
        BinaryOperator<Object> natural = add.as(BinaryOperator.class);
        assertThat(natural.apply("a", "b")).isEqualTo("ab");
        assertThatIllegalArgumentException().isThrownBy(() -> add.as(Several.class));
        assertThatIllegalArgumentException().isThrownBy(() -> add.as(String.class));
    }

    @Test
    void numbersAreToFit() {
        var identity = function("identity");

        assertThatThrownBy(
                        () ->
                                function("add")
                                        .as(IntBinaryOperator.class)
                                        .applyAsInt(Integer.MAX_VALUE, 1))
                .isInstanceOf(ConversionException.class)
                .hasMessage("2147483648 is out of the range of int");
        assertThatThrownBy(() -> identity.as(Narrow.class).apply(40_000))
                .hasMessage("40000 is out of the range of java.lang.Short");
        IntUnaryOperator ofText = x -> 0;
        @SuppressWarnings("unchecked")
        ToDoubleFunction<Object> toDouble = identity.as(ToDoubleFunction.class);
        assertThat(toDouble.applyAsDouble(3)).isEqualTo(3.0);
        assertThatThrownBy(() -> toDouble.applyAsDouble("x"))
                .hasMessage("a Python 'str' is no double");
        assertThatThrownBy(() -> toDouble.applyAsDouble(BigInteger.TEN.pow(400)))
                .isInstanceOf(ConversionException.class);
        assertThat(ofText.applyAsInt(1)).isZero();
    }

    @Test
    void valuesGoBothWays() {
        PythonFunction describe = function("describe");
        PythonFunction identity = function("identity");

        assertThat(describe.call(new int[] {1, 2})).isEqualTo("list [1, 2]");
        assertThat(describe.call((Object) new String[] {"a"})).isEqualTo("list ['a']");
        assertThat(describe.call(new byte[] {65})).isEqualTo("bytes b'A'");
        assertThat(describe.call(Optional.of(1))).isEqualTo("int 1");
        assertThat(describe.call(Optional.empty())).isEqualTo("NoneType None");
        assertThat(describe.call(1.5f)).isEqualTo("float 1.5");
        assertThat(describe.call(Map.of("k", List.of(1)))).isEqualTo("dict {'k': [1]}");
        assertThat(describe.call(Set.of(1))).isEqualTo("set {1}");
        assertThat(identity.call(BigInteger.ONE.shiftLeft(70)))
                .isEqualTo(BigInteger.ONE.shiftLeft(70));
        assertThat(identity.call(Arrays.asList(1, null, "x")))
                .isEqualTo(Arrays.asList(1L, null, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> identity.call(new BigDecimal("1.5")))
                .withMessageContaining("java.math.BigDecimal has no Python value");
        assertThat(function("named").callWith(Map.of("c", 5), 1)).isEqualTo(List.of(1L, 2L, 5L));
    }

    @Test
    void copiesShareWhatIsShared() {
        List<?> shared = (List<?>) function("shared").call();
        assertThat(shared.get(0)).isSameAs(shared.get(1));
        List<?> cyclic = (List<?>) function("cyclic").call();
        assertThat(cyclic.get(0)).isSameAs(cyclic);
        assertThat((List<?>) function("tower").call(60)).hasSize(2);
        var endless = new java.util.ArrayList<Object>();
        endless.add(endless);
        assertThatIllegalArgumentException().isThrownBy(() -> function("identity").call(endless));
    }

    @Test
    void objectsStayTheSame() {
        var point = (PythonObject) function("Point").call(3, 4);

        assertThat(point.typeName()).isEqualTo("Point");
        assertThat(point.call("norm")).isEqualTo(5.0);
        point.set("x", 0);
        assertThat(point.call("norm")).isEqualTo(4.0);
        assertThat(function("identity").call(point)).isEqualTo(point);
        Python other = Python.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ((PythonFunction) load(other).get("identity")).call(point))
                .withMessageContaining("another program");
    }

    @Test
    void javaFunctionsAreCalled() {
        PythonFunction apply = function("apply");
        IntBinaryOperator times = (a, b) -> a * b;
        Function<List<Object>, Integer> size = List::size;
        Supplier<String> hello = () -> "hello";

        assertThat(apply.call(times, 6, 7)).isEqualTo(42L);
        assertThat(apply.call(size, List.of(1, 2))).isEqualTo(2L);
        assertThat(apply.call(hello)).isEqualTo("hello");
        assertThat(apply.call(function("add").as(IntBinaryOperator.class), 1, 2)).isEqualTo(3L);
        assertThat(function("identity").call(times)).isSameAs(times);
        assertThat(function("apply_caught").call(times, "x", 1))
                .isEqualTo(
                        List.of(
                                "caught",
                                "TypeError",
                                "IntBinaryOperator(): a Python 'str' is no int"));
        assertThat(function("apply_caught").call(times, 1))
                .isEqualTo(
                        List.of(
                                "caught",
                                "TypeError",
                                "IntBinaryOperator() does not take 1 arguments"));
        PythonFunction compared = python.callable(Comparable.class, (Comparable<Object>) o -> 5);
        assertThat(apply.call(compared, 1)).isEqualTo(5L);
    }

    @Test
    void noJavaExceptionIsCaughtInPython() {
        Supplier<String> bad =
                () -> {
                    throw new ClassCastException("of Java");
                };
        Supplier<String> deep = () -> endless(1);
        Supplier<String> value =
                () -> {
                    throw PythonException.of("KeyError", "no such user");
                };
        Supplier<Object> inner = () -> function("divide").call(1, 0);
        PythonFunction caught = function("apply_caught");

        assertThatThrownBy(() -> caught.call(bad))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("of Java");
        assertThatThrownBy(() -> caught.call(deep)).isInstanceOf(StackOverflowError.class);
        assertThat(caught.call(value)).isEqualTo(List.of("caught", "KeyError", "'no such user'"));
        assertThat(caught.call(inner))
                .isEqualTo(List.of("caught", "ZeroDivisionError", "division by zero"));
        assertThat(function("add").call(1, 2)).isEqualTo(3L);
    }

    private static String endless(int depth) {
        return endless(depth + 1) + depth;
    }

    @Test
    void allowedClassesShowTheirOwnMembers() {
        var counter = new Counter();

        assertThat(function("names").call(counter))
                .isEqualTo(List.of("add", "disguised", "fail", "hidden", "label", "step", "twin"));
        assertThat(function("apply").call(function("get").call(counter, "add"), 5)).isEqualTo(5L);
        assertThat(function("apply").call(function("get").call(counter, "add"), "n"))
                .isEqualTo("n5");
        function("put").call(counter, "step", 3);
        assertThat(counter.step).isEqualTo(3);
        assertThat(function("identity").call(counter)).isSameAs(counter);
        Object twin = function("apply").call(function("get").call(counter, "twin"));
        assertThat(twin).isInstanceOf(Counter.class).isNotSameAs(counter);
        assertThatThrownBy(() -> function("put").call(counter, "label", "x"))
                .isInstanceOf(PythonException.class);
        assertThatThrownBy(() -> function("put").call(counter, "step", 1L << 40))
                .hasMessage("TypeError: step(): 1099511627776 is out of the range of int");
        assertThatThrownBy(() -> function("apply").call(function("get").call(counter, "fail")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noPathLeadsToAClass() {
        var counter = new Counter();

        for (String name : List.of("secret", "getClass", "type", "class", "hashCode", "wait")) {
            assertThatThrownBy(() -> function("get").call(counter, name))
                    .as(name)
                    .hasMessageContaining("has no attribute");
        }
        for (String name : List.of("hidden", "disguised")) {
            assertThatThrownBy(() -> function("apply").call(function("get").call(counter, name)))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not allowed");
        }
        assertThat((List<?>) function("walk").call(counter))
                .isNotEmpty()
                .allSatisfy(
                        each ->
                                assertThat(each.toString())
                                        .doesNotContain("java", "pyclair", "Base", "ClassLoader"));
        for (Class<?> type :
                List.of(
                        Object.class,
                        Class.class,
                        ClassLoader.class,
                        Thread.class,
                        Runtime.class)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Python.builder().allow(type).build());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> function("identity").call(Counter.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> function("identity").call(new Base()));
    }

    @Test
    void interfacesAreAllowedToo() {
        Named named =
                new Named() {
                    @Override
                    public String name() {
                        return "n";
                    }

                    @Override
                    public String toString() {
                        return "hidden";
                    }
                };

        assertThat(function("names").call(named)).isEqualTo(List.of("name"));
        assertThat(function("apply").call(function("get").call(named, "name"))).isEqualTo("n");
    }

    @Test
    void deepRecursionNeedsNoStackOfItsCaller() throws InterruptedException {
        var found = new Object[2];
        var thread =
                new Thread(
                        null,
                        () -> {
                            found[0] = function("recursive").call(900);
                            try {
                                function("recursive").call(100_000);
                            } catch (PythonException e) {
                                found[1] = e.typeName();
                            }
                        },
                        "small",
                        1 << 18);
        thread.start();
        thread.join();

        assertThat(found).containsExactly(900L, "RecursionError");
    }

    @Test
    void globalsAreSetBefore() {
        Python own = Python.create();
        own.set("n", 41);
        own.run(PycFile.read(Corpus.bytes("embed/interop.pyc")));

        assertThat(own.get("n")).contains(41L);
        assertThat(own.get("total")).contains(0L);
    }

    @Test
    void limitsHoldInCallsFromCalls() {
        Python limited = Python.builder().limits(Limits.STRICT.withInstructions(100_000)).build();
        PythonObject own = load(limited);
        var apply = (PythonFunction) own.get("apply");
        var accumulate = (PythonFunction) own.get("accumulate");
        Function<Object, Object> again =
                n -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        accumulate.call(1);
                    }
                    return n;
                };

        assertThatThrownBy(() -> apply.call(again, 1))
                .isInstanceOf(dev.pyclair.runtime.LimitExceededException.class);
    }
}
