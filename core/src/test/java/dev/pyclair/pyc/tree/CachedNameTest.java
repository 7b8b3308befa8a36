package dev.pyclair.pyc.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CachedNameTest {
    @ParameterizedTest
    @CsvSource({
        "m.cpython-313.pyc, m, cpython-313, '', 3.13",
        "m.cpython-313.opt-1.pyc, m, cpython-313, 1, 3.13",
        "m.cpython-313.opt-abc.pyc, m, cpython-313, abc, 3.13",
        "a.b.cpython-36.pyc, a.b, cpython-36, '', 3.6",
        "a.cpython-36.b.cpython-313.pyc, a.cpython-36.b, cpython-313, '', 3.13",
        "m.cpython-32.pyo, m, cpython-32, o, 3.2",
        "m.pypy39.pyc, m, pypy39, '', ''",
        "m.cpython-999.pyc, m, cpython-999, '', ''",
        "m.cpython-313-pytest-8.3.4.pyc, m, cpython-313-pytest-8.3.4, '', 3.13",
        "m.cpython-27-PYTEST.pyc, m, cpython-27-PYTEST, '', 2.7",
        "__init__.cpython-310.pyc, __init__, cpython-310, '', 3.10",
    })
    void takesANameApart(
            String name, String source, String tag, String optimization, String version) {
        CachedName parsed = CachedName.parse(name).orElseThrow();

        assertThat(parsed.source()).isEqualTo(source);
        assertThat(parsed.isSuffixed()).isTrue();
        assertThat(parsed.tag()).isEqualTo(tag);
        assertThat(parsed.optimization()).isEqualTo(optimization);
        assertThat(parsed.version().map(Object::toString).orElse("")).isEqualTo(version);
        assertThat(parsed.isInstrumented()).isEqualTo(name.toLowerCase().contains("pytest"));
    }

    @Test
    void knowsScriptsWithoutASuffix() {
        CachedName parsed = CachedName.parse("toolcpython-313.pyc").orElseThrow();

        assertThat(parsed.source()).isEqualTo("tool");
        assertThat(parsed.isSuffixed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".pyc", "m.pyc", "m.py", "m.so", "m.cpython-313.pyc.1234", ".m.pyc"})
    void refusesOtherNames(String name) {
        assertThat(CachedName.parse(name)).isEmpty();
    }
}
