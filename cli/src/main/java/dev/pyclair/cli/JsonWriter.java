package dev.pyclair.cli;

import dev.pyclair.code.Utf8Builder;

/**
 * Writes JSON to a builder: in one line, ASCII only, so that any text of a file survives, lone
 * surrogates too.
 */
final class JsonWriter {
    private final Utf8Builder out;
    private boolean needsComma;

    JsonWriter(Utf8Builder out) {
        this.out = out;
    }

    JsonWriter open(char bracket) {
        separate();
        out.append(bracket);
        needsComma = false;
        return this;
    }

    JsonWriter close(char bracket) {
        out.append(bracket);
        needsComma = true;
        return this;
    }

    JsonWriter key(String key) {
        separate();
        quote(key);
        out.append(':');
        needsComma = false;
        return this;
    }

    JsonWriter value(String text) {
        separate();
        quote(text);
        needsComma = true;
        return this;
    }

    JsonWriter value(long number) {
        separate();
        out.append(number);
        needsComma = true;
        return this;
    }

    JsonWriter value(boolean truth) {
        return raw(truth ? "true" : "false");
    }

    JsonWriter nothing() {
        return raw("null");
    }

    JsonWriter values(Iterable<String> texts) {
        open('[');
        for (String text : texts) {
            value(text);
        }
        return close(']');
    }

    private JsonWriter raw(String token) {
        separate();
        out.append(token);
        needsComma = true;
        return this;
    }

    private void separate() {
        if (needsComma) {
            out.append(',');
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append('\\');
                out.append(unit);
            } else if (unit >= ' ' && unit < 0x7f) {
                out.append(unit);
            } else if (unit == '\n') {
                out.append("\\n");
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(unit >> shift & 15, 16));
                }
            }
        }
        out.append('"');
    }
}
