package dev.pyclair.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    /** The counts were taken from the interpreters, by asking str.isprintable() of everything. */
    @ParameterizedTest
    @CsvSource({
        "V9_0, 128003",
        "V11_0, 137204",
        "V12_1, 137750",
        "V13_0, 143680",
        "V14_0, 144516",
        "V15_0, 148998",
        "V15_1, 149625",
        "V16_0, 154810",
        "V17_0, 159613"
    })
    void acceptsAsManyCodePointsAsThatDatabase(UnicodeDatabase database, int count) {
        int accepted = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            accepted += Printable.isPrintable(codePoint, database) ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        // the two ends of a range, and what is beyond
        "A0, V9_0, false",
        "A1, V9_0, true",
        "AC, V9_0, true",
        "AD, V9_0, false",
        "AE, V9_0, true",
        // new characters
        "37F, V6_3, false",
        "37F, V8_0, true",
        "1FAE0, V13_0, false",
        "1FAE0, V14_0, true",
        "1FAE8, V14_0, false",
        "1FAE8, V15_0, true",
        "2EBF0, V15_0, false",
        "2EBF0, V15_1, true",
        // format characters that became marks
        "17B4, V6_0, false",
        "17B4, V6_1, true",
        // never: surrogates, private use, the last of all
        "D800, V17_0, false",
        "E000, V17_0, false",
        "10FFFF, V17_0, false"
    })
    void knowsWhenACharacterCame(String codePoint, UnicodeDatabase database, boolean printable) {
        assertThat(Printable.isPrintable(Integer.parseInt(codePoint, 16), database))
                .isEqualTo(printable);
    }

    @Test
    void losesNoCharacterFromOneDatabaseToTheNext() {
        UnicodeDatabase[] databases = UnicodeDatabase.values();
        for (int i = 1; i < databases.length; i++) {
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (Printable.isPrintable(codePoint, databases[i - 1])
                        && !Printable.isPrintable(codePoint, databases[i])) {
                    assertThat(codePoint).as(databases[i].toString()).isNegative();
                }
            }
        }
    }
}
