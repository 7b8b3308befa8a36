package dev.pyclair.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.PythonVersion;
import org.junit.jupiter.api.Test;

class VersionRangeTest {
    @Test
    void holdsFromTheFirstVersionToTheLast() {
        VersionRange range = VersionRange.parse("since 3.9 until 3.11");
        assertThat(range.contains(version("3.8"))).isFalse();
        assertThat(range.contains(version("3.9"))).isTrue();
        assertThat(range.contains(version("3.11"))).isTrue();
        assertThat(range.contains(version("3.12"))).isFalse();
    }

    @Test
    void holdsAlwaysWhereNothingIsSaid() {
        assertThat(VersionRange.parse("")).isEqualTo(VersionRange.ALWAYS);
    }

    @Test
    void rejectsWhatIsNoRange() {
        assertThatThrownBy(() -> VersionRange.parse("since 3.9 till 3.11"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("till 3.11");
    }

    private static PythonVersion version(String name) {
        return PythonVersion.parse(name).orElseThrow();
    }
}
