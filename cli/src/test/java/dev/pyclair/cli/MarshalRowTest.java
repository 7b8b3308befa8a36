package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.corpus;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.pyc.PycFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarshalRowTest {
    private static List<MarshalRow> rows(byte[] file) {
        return MarshalRow.of(PycFile.read(file), Bytes.window(file, 0, file.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7", "3.6", "3.7", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"})
    void coversEveryByteOnce(String version) {
        for (String sample : List.of("arithmetic", "closures", "lambdas")) {
            byte[] file = corpus(version + "/" + sample + ".pyc");
            int next = 0;
            for (MarshalRow row : rows(file)) {
                assertThat(row.offset()).isEqualTo(next);
                assertThat(row.size()).isPositive();
                next += row.size();
            }
            assertThat(next).isEqualTo(file.length);
        }
    }

    @Test
    void explainsNumbersReferencesAndTrailingBytes() {
        byte[] file = corpus("3.13/empty.pyc");
        byte[] longer = Arrays.copyOf(file, file.length + 3);

        List<MarshalRow> rows = rows(longer);

        assertThat(rows.get(0).type()).isEqualTo("magic");
        assertThat(rows)
                .anySatisfy(
                        row ->
                                assertThat(row.field() + " " + row.value())
                                        .isEqualTo("co_firstlineno 1"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.type() + row.value()).startsWith("ref 'r'to #"));
        assertThat(rows.get(rows.size() - 1))
                .satisfies(row -> assertThat(row.type()).isEqualTo("trailing bytes"))
                .satisfies(row -> assertThat(row.size()).isEqualTo(3));
    }
}
