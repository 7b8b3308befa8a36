package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonObject;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that have an object of the host get from it what is allowed, and nothing else. */
final class HostEscapeTest {
    private static final PycFile FILE = PycFile.read(Corpus.bytes("embed/host_escapes.pyc"));

    /** A class whose objects no program may have. */
    public static class Hidden {
        /** What no program sees. */
        public String secret = "secret";
    }

    /** A class that is allowed. */
    public static class Thing extends Hidden {
        /** A name. */
        public final String name = "thing";

        private Object stored = new Hidden();

        /** {@return a text} */
        public String describe() {
            return "a thing";
        }

        /** {@return a sum} */
        public long add(int a, long b) {
            return a + b;
        }

        /** Keeps an object. */
        public void store(Object value) {
            stored = value;
        }

        /** {@return an object of a class that is not allowed, or what is kept} */
        public Object hidden() {
            return stored;
        }

        /** {@return what a function of the program gives} */
        public Object take(Function<Object, Object> function) {
            return function == null ? null : function.apply("given");
        }

        /** Fails. */
        public void fail(String text) {
            throw new IllegalStateException(text, new ClassNotFoundException(text));
        }
    }

    static List<String> attempts() {
        return FILE.code().nested().stream()
                .map(CodeObject::name)
                .map(Object::toString)
                .filter(name -> !name.equals("told"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void doesNotLeadToJava(String attempt) {
        Python python = Python.builder().limits(Limits.STRICT).allow(Thing.class).build();
        Function<Object, Object> function =
                given -> {
                    if ("fail".equals(given)) {
                        throw new IllegalStateException("failed");
                    }
                    return given instanceof Hidden ? given : "given";
                };

        PythonObject attempts = python.load(FILE, "attempts");
        if (attempt.startsWith("fails")) {
            // What Java code throws is for who has called the program, who gets it as it is.
            assertThatIllegalStateException()
                    .isThrownBy(() -> attempts.call(attempt, new Thing(), function));
        } else {
            assertThat(attempts.call(attempt, new Thing(), function)).isEqualTo("safe");
        }
    }
}
