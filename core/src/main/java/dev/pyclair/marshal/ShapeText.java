package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a shape: a word for each object that is not written as expected.
 *
 * <pre>
 * word   = steps ["*"] type [index] ["!"] ["=" number ["," number]]
 * steps  : how many objects after that of the word before, or after the one before the first
 * "*"    : it takes a reference number
 * type   : the type code
 * index  : the number that a reference ("r", "R") names
 * "!"    : the null at the end of a mapping has the flag
 * number : the text of a float
 * </pre>
 *
 * <p>A first word {@code values} says that each value is expected once, and not what the compiler
 * would have written.
 */
final class ShapeText {
    private static final String VALUES = "values";
    private static final String NUMBER_CHARACTERS = "0123456789.+-einfa";

    private final String word;
    private int at;

    private ShapeText(String word) {
        this.word = word;
    }

    static String of(MarshalShape shape) {
        var out = new StringBuilder();
        if (shape.base() == ShapeBase.VALUES) {
            out.append(VALUES);
        }
        int last = -1;
        for (Choice choice : shape.choices()) {
            if (out.length() > 0) {
                out.append(' ');
            }
            append(out, choice, choice.node() - last);
            last = choice.node();
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Choice choice, int steps) {
        out.append(steps);
        if (choice.isFlagged()) {
            out.append('*');
        }
        out.append(choice.type().code());
        if (choice.isReference()) {
            out.append(choice.index());
        }
        if ((choice.endByte() & MarshalType.FLAG_REF) != 0) {
            out.append('!');
        }
        for (int i = 0; i < choice.texts().size(); i++) {
            out.append(i == 0 ? '=' : ',').append(choice.texts().get(i).toLatin1());
        }
    }

    static MarshalShape parse(String text) {
        var choices = new ArrayList<Choice>();
        ShapeBase base = ShapeBase.COMPILER;
        int last = -1;
        for (int start = 0; start < text.length(); ) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            String word = text.substring(start, end);
            if (start == 0 && word.equals(VALUES)) {
                base = ShapeBase.VALUES;
            } else {
                Choice choice = new ShapeText(word).choice(last);
                last = choice.node();
                choices.add(choice);
            }
            start = end + 1;
        }
        return new MarshalShape(base, choices);
    }

    private ShapeException wrong(String expected) {
        return new ShapeException(
                "the word '" + word + "' of the shape has no " + expected + " at character " + at);
    }

    private Choice choice(int last) {
        int steps = number("count of objects");
        if (steps == 0 || steps > Integer.MAX_VALUE - 1 - last) {
            throw new ShapeException(
                    "the word '" + word + "' of the shape leads to no object behind the last");
        }
        int flag = skip('*') ? MarshalType.FLAG_REF : 0;
        char code = at < word.length() ? word.charAt(at) : 0;
        MarshalType type = code < 0x80 ? MarshalType.ofCode(code, Integer.MAX_VALUE) : null;
        if (type == null || type == MarshalType.NULL) {
            throw wrong("type code");
        }
        at++;
        MarshalType.Body body = type.body();
        boolean isReference =
                body == MarshalType.Body.REFERENCE || body == MarshalType.Body.STRING_REFERENCE;
        int index = isReference ? number("number of a reference") : -1;
        int endByte = 0;
        if (body == MarshalType.Body.PAIRS) {
            endByte = MarshalType.NULL.code() | (skip('!') ? MarshalType.FLAG_REF : 0);
        }
        List<Bytes> texts =
                switch (body) {
                    case TEXT_FLOAT -> List.of(text('='));
                    case TEXT_COMPLEX -> List.of(text('='), text(','));
                    default -> List.of();
                };
        if (at < word.length()) {
            throw wrong("end");
        }
        return new Choice(last + steps, type.code() | flag, index, endByte, texts);
    }

    private boolean skip(char mark) {
        boolean isThere = at < word.length() && word.charAt(at) == mark;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private int number(String what) {
        long number = 0;
        int start = at;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            number = 10 * number + word.charAt(at++) - '0';
            if (number > Integer.MAX_VALUE) {
                throw wrong(what + " below 2147483648");
            }
        }
        if (at == start) {
            throw wrong(what);
        }
        return (int) number;
    }

    private Bytes text(char mark) {
        if (!skip(mark)) {
            throw wrong("text of a float behind '" + mark + "'");
        }
        int start = at;
        while (at < word.length() && NUMBER_CHARACTERS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        if (at - start > 255) {
            throw wrong("text of at most 255 characters");
        }
        return Text.of(word.substring(start, at)).utf8();
    }
}
