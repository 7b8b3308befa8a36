package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Utf8Builder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {
    private final Utf8Builder out = new Utf8Builder(64);
    private final JsonWriter json = new JsonWriter(out);

    @Test
    void separatesMembersAndItems() {
        json.open('{').key("a").value(1).key("b").open('[').value("x").nothing().value(true);
        json.open('{').close('}').close(']').key("c").values(List.of("d", "e")).close('}');

        assertThat(out).hasToString("{\"a\":1,\"b\":[\"x\",null,true,{}],\"c\":[\"d\",\"e\"]}");
    }

    @Test
    void escapesAllThatIsNotPlainAscii() {
        json.value("\"\\\n\t\u007f\u00e9\ud800\ud83d\ude00");

        assertThat(out).hasToString("\"\\\"\\\\\\n\\u0009\\u007f\\u00e9\\ud800\\ud83d\\ude00\"");
    }
}
