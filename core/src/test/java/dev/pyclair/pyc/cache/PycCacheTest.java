package dev.pyclair.pyc.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.PythonVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PycCacheTest {
    private static ImportSettings settings(String version) {
        return ImportSettings.of(PythonVersion.parse(version).orElseThrow(), "/t");
    }

    private static PycCache cache(String version) {
        return new PycCache(settings(version));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "foo.py,        __pycache__/foo.cpython-313.pyc",
                "/a/b/foo.py,   /a/b/__pycache__/foo.cpython-313.pyc",
                "a.b.py,        __pycache__/a.b.cpython-313.pyc",
                "foo,           __pycache__/foocpython-313.pyc",
                "foo.pyw,       __pycache__/foo.cpython-313.pyc",
                "foo.so,        __pycache__/foo.cpython-313.pyc",
                "/a/.foo,       /a/__pycache__/foo.cpython-313.pyc",
                "/a/.foo.py,    /a/__pycache__/.foo.cpython-313.pyc",
                "\"\",          __pycache__/cpython-313.pyc",
                "/a/b/,         /a/b/__pycache__/cpython-313.pyc"
            })
    void findsTheCachedFile(String source, String cached) {
        assertThat(cache("3.13").cacheFromSource(source)).isEqualTo(cached);
    }

    @ParameterizedTest
    @CsvSource({
        "/var/cache/pp, /a/b/foo.py, /var/cache/pp/a/b/foo.cpython-313.pyc",
        "/var/cache/pp, foo.py,      /var/cache/pp/t/foo.cpython-313.pyc",
        "/var/cache/pp, ../x.py,     /var/cache/pp/t/../x.cpython-313.pyc",
        "/var/cache/pp, //a/foo.py,  /var/cache/pp/a/foo.cpython-313.pyc",
        "rel/dir,       /a/b/foo.py, rel/dir/a/b/foo.cpython-313.pyc"
    })
    void putsAPrefixBefore(String prefix, String source, String cached) {
        var cache = new PycCache(settings("3.13").withPrefix(prefix));
        assertThat(cache.cacheFromSource(source)).isEqualTo(cached);
    }

    @Test
    void hasNoPrefixBefore38() {
        var cache = new PycCache(settings("3.7").withPrefix("/p"));
        assertThat(cache.cacheFromSource("/a/m.py")).isEqualTo("/a/__pycache__/m.cpython-37.pyc");
    }

    @ParameterizedTest
    @CsvSource({
        "2.7,  m.pyc,                            m.pyo",
        "3.1,  m.pyc,                            m.pyo",
        "3.4,  __pycache__/m.cpython-34.pyc,     __pycache__/m.cpython-34.pyo",
        "3.5,  __pycache__/m.cpython-35.pyc,     __pycache__/m.cpython-35.opt-1.pyc",
        "3.15, __pycache__/m.cpython-315.pyc,    __pycache__/m.cpython-315.opt-1.pyc"
    })
    void namesTheLevel(String version, String plain, String optimised) {
        ImportSettings settings = settings(version);
        assertThat(new PycCache(settings).cacheFromSource("m.py")).isEqualTo(plain);
        assertThat(new PycCache(settings.withLevel(1)).cacheFromSource("m.py"))
                .isEqualTo(optimised);
    }

    @Test
    void refusesOptimisationsThatAreNoWords() {
        assertThatThrownBy(() -> cache("3.13").cacheFromSource("m.py", "a-b"))
                .isInstanceOf(CachePathException.class)
                .hasMessage("'a-b' is not alphanumeric");
    }

    @ParameterizedTest
    @CsvSource({
        "__pycache__/foo.pypy39.pyc,             foo.py",
        "/a/__pycache__/foo.cpython-313.pyo,     /a/foo.py",
        "__pycache__/foo.cpython-313.opt-2.pyc,  foo.py"
    })
    void findsTheSource(String cached, String source) {
        assertThat(cache("3.13").sourceFromCache(cached)).isEqualTo(source);
    }

    @Test
    void findsTheSourceBelowAPrefixOnly() {
        var cache = new PycCache(settings("3.13").withPrefix("/var/cache/pp"));
        assertThat(cache.sourceFromCache("/var/cache/pp/a/m.cpython-313.pyc")).isEqualTo("/a/m.py");
        assertThatThrownBy(() -> cache.sourceFromCache("/var/cache/ppx/m.cpython-313.pyc"))
                .hasMessage(
                        "__pycache__ not bottom-level directory in"
                                + " '/var/cache/ppx/m.cpython-313.pyc'");
    }

    @Test
    void refusesNamesOfModulesWithDots() {
        assertThatThrownBy(() -> cache("3.13").sourceFromCache("__pycache__/a.b.cpython-313.pyc"))
                .hasMessage("optimization portion of filename does not start with 'opt-'");
    }
}
