package dev.pyclair.compiler.fold;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Span;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code 'format' % (items)} as an f-string, where the format has none but simple {@code %s},
 * {@code %r} and {@code %a}.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     optimize_format}</a>
 */
final class PercentFormat {
    private static final Span NOWHERE = new Span(-1, -1, -1, -1);

    /** As many digits end the attempt. */
    private static final int TOO_MANY_DIGITS = 3;

    /** A number that is not there. */
    private static final int NONE = -1;

    /** A number of too many digits. */
    private static final int TOO_LONG = -2;

    private final Bytes format;
    private final List<Expr> items;
    private final List<Expr> values = new ArrayList<>();
    private int position;

    private PercentFormat(Bytes format, List<Expr> items) {
        this.format = format;
        this.items = items;
    }

    /**
     * The f-string; null where the format has something else, or not as many fields as items.
     *
     * @param format the format
     * @param items what is formatted; nothing starred
     * @param span where it stands
     */
    static Expr joined(Text format, List<Expr> items, Span span) {
        var parser = new PercentFormat(format.utf8(), items);
        return parser.parse() ? new Expr.JoinedStr(parser.values, span) : null;
    }

    private boolean parse() {
        int used = 0;
        while (true) {
            literal();
            if (position >= format.length()) {
                return used == items.size();
            }
            if (used >= items.size()) {
                return false;
            }
            position++;
            if (!field(items.get(used++))) {
                return false;
            }
        }
    }

    /** Adds the text up to the next field. {@code parse_literal} */
    private void literal() {
        var text = new ByteArrayOutputStream();
        while (position < format.length()) {
            int character = format.at(position);
            if (character == '%') {
                if (position + 1 >= format.length() || format.at(position + 1) != '%') {
                    break;
                }
                position++;
            }
            text.write(character);
            position++;
        }
        if (text.size() > 0) {
            Text value = Text.ofUtf8(Bytes.of(text.toByteArray()));
            values.add(new Expr.Literal(value, null, NOWHERE));
        }
    }

    /** Adds a field. {@code parse_format} */
    private boolean field(Expr item) {
        boolean isLeft = false;
        int character = next();
        while (character == '-'
                || character == '+'
                || character == ' '
                || character == '#'
                || character == '0') {
            isLeft |= character == '-';
            character = next();
        }
        position--;
        int width = number();
        int precision = -1;
        if (width != TOO_LONG && peek() == '.') {
            position++;
            precision = number();
            if (precision == NONE) {
                precision = 0;
            }
        }
        int conversion = next();
        if (width == TOO_LONG
                || precision == TOO_LONG
                || conversion != 's' && conversion != 'r' && conversion != 'a') {
            return false;
        }
        var spec = new StringBuilder();
        if (!isLeft && width > 0) {
            spec.append('>');
        }
        if (width >= 0) {
            spec.append(width);
        }
        if (precision >= 0) {
            spec.append('.').append(precision);
        }
        Expr formatSpec =
                spec.length() == 0
                        ? null
                        : new Expr.Literal(Text.of(spec.toString()), null, NOWHERE);
        values.add(new Expr.FormattedValue(item, conversion, formatSpec, item.span()));
        return true;
    }

    private int number() {
        int value = NONE;
        for (int digits = 1; peek() >= '0' && peek() <= '9'; digits++) {
            if (digits >= TOO_MANY_DIGITS) {
                return TOO_LONG;
            }
            value = Math.max(value, 0) * 10 + next() - '0';
        }
        return value;
    }

    private int peek() {
        return position < format.length() ? format.at(position) : -1;
    }

    /** The next byte; -1 at the end. */
    private int next() {
        int character = peek();
        position++;
        return character;
    }
}
