package dev.pyclair.code;

/**
 * A version of the Unicode character database that some CPython was built with.
 *
 * <p>It decides which characters {@code repr()} prints as they are and which it escapes: 3.0 and
 * 3.1 have {@link #V5_1}, 3.6 has {@link #V9_0}, 3.15 has {@link #V17_0}. The JDK's own database is
 * never asked. Constants are in order of age.
 *
 * @see <a href="https://docs.python.org/3/library/unicodedata.html">unicodedata</a>
 */
public enum UnicodeDatabase {
    V5_1("5.1"),
    V6_0("6.0"),
    V6_1("6.1"),
    V6_3("6.3"),
    V8_0("8.0"),
    V9_0("9.0"),
    V11_0("11.0"),
    V12_1("12.1"),
    V13_0("13.0"),
    V14_0("14.0"),
    V15_0("15.0"),
    V15_1("15.1"),
    V16_0("16.0"),
    V17_0("17.0");

    private final String number;

    UnicodeDatabase(String number) {
        this.number = number;
    }

    /** {@return the number of the Unicode standard, such as {@code "15.1"}} */
    @Override
    public String toString() {
        return number;
    }
}
