package dev.pyclair.dis;

import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.Names;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.ValueList;
import java.util.List;

/**
 * Says in words what an argument stands for: the {@code argrepr} of {@code dis}, one case for each
 * kind of operand.
 *
 * <p>Where the code object has nothing under an index, which only broken code does and on which
 * CPython's {@code dis} fails, the text says so.
 */
final class ArgumentText {
    private static final List<String> CONVERSIONS = List.of("", "str", "repr", "ascii");
    private static final int WITH_FORMAT = 4;

    private final CodeObject code;
    private final InstructionSet set;
    private final Style style;
    private final Labels labels;
    private final Names derefs;
    private Utf8Builder out;
    private String prefix;

    ArgumentText(CodeObject code, InstructionSet set, Style style, Labels labels) {
        this.code = code;
        this.set = set;
        this.style = style;
        this.labels = labels;
        this.derefs = code.derefNames();
    }

    /**
     * Appends the text of an argument.
     *
     * @param target receives the text
     * @param before goes before the text
     * @return whether there is a text
     */
    boolean append(Utf8Builder target, String before, InstructionReader at) {
        out = target;
        prefix = before;
        int oparg = at.oparg();
        return switch (at.entry().operand()) {
            case NONE, RAW, LINE, EXTENDED_ARG, CONST_SILENT -> false;
            case CONST -> constant(oparg);
            case NAME -> name(code.names(), oparg, "name", "", "");
            case NAME_NULL -> loaded(oparg >> 1, (oparg & 1) != 0 ? "NULL" : "");
            case NAME_SELF -> loaded(oparg >> 1, (oparg & 1) != 0 ? "NULL|self" : "");
            case NAME_SUPER -> loaded(oparg >> 2, (oparg & 1) != 0 ? "NULL|self" : "");
            case NAME_LAZY ->
                    loaded(oparg >> 2, (oparg & 1) != 0 ? "lazy" : (oparg & 2) != 0 ? "eager" : "");
            case LOCAL -> name(code.localNames(), oparg, "local", "", "");
            case LOCAL_PAIR -> pair(oparg >> 4, oparg & 15);
            case DEREF -> name(derefs, oparg, "cell", "", "");
            case JUMP_ABSOLUTE -> style.namesTargets() && target("to ", at);
            case JUMP_FORWARD, JUMP_BACKWARD -> target("to ", at);
            case JUMP_FROM -> target("from ", at);
            case COMPARE -> text(ValueList.COMPARE_OPS, oparg);
            case COMPARE_4 -> text(ValueList.COMPARE_OPS, oparg >> 4);
            case COMPARE_5 -> comparison(oparg);
            case BINARY_OP -> text(ValueList.BINARY_OPS, oparg);
            case FORMAT_VALUE -> format(oparg);
            case CONVERT_VALUE -> say(element(CONVERSIONS, oparg, "conversion"));
            case MAKE_FUNCTION, SET_FUNCTION_ATTRIBUTE -> attributes(oparg);
            case CALL_INTRINSIC_1 -> text(ValueList.INTRINSIC_1, oparg);
            case CALL_INTRINSIC_2 -> text(ValueList.INTRINSIC_2, oparg);
            case IS_OP -> say(oparg == 0 ? "is" : "is not");
            case CONTAINS_OP -> say(oparg == 0 ? "in" : "not in");
            case COMMON_CONSTANT -> text(ValueList.COMMON_CONSTANTS, oparg);
            case SPECIAL_METHOD -> text(ValueList.SPECIAL_METHODS, oparg);
            case CALL_ARGS ->
                    say((oparg & 0xff) + " positional, " + (oparg >> 8 & 0xff) + " keyword pair");
        };
    }

    private boolean say(String text) {
        if (text.isEmpty()) {
            return false;
        }
        out.append(prefix);
        out.append(text);
        return true;
    }

    private boolean constant(int index) {
        List<Constant> consts = code.consts();
        if (index < 0 || index >= consts.size()) {
            return say(missing("constant", index));
        }
        out.append(prefix);
        Literal.append(out, consts.get(index), code.version());
        return true;
    }

    private static String missing(String what, int index) {
        return "<no " + what + " " + index + ">";
    }

    private boolean name(Names names, int index, String what, String before, String after) {
        if (index < 0 || index >= names.size()) {
            return say(before + missing(what, index) + after);
        }
        if (!style.showsEmptyNames() && names.text(index).utf8().isEmpty()) {
            return false;
        }
        out.append(prefix);
        out.append(before);
        out.append(names.text(index));
        out.append(after);
        return true;
    }

    private boolean pair(int first, int second) {
        out.append(prefix);
        prefix = "";
        name(code.localNames(), first, "local", "", "");
        out.append(", ");
        name(code.localNames(), second, "local", "", "");
        return true;
    }

    /** A name, and what is pushed besides: before it up to 3.12, behind it from 3.13 on. */
    private boolean loaded(int index, String besides) {
        if (besides.isEmpty()) {
            return name(code.names(), index, "name", "", "");
        }
        return style.hasLabels()
                ? name(code.names(), index, "name", "", " + " + besides)
                : name(code.names(), index, "name", besides + " + ", "");
    }

    private boolean target(String preposition, InstructionReader at) {
        out.append(prefix);
        out.append(preposition);
        if (style.hasLabels()) {
            out.append('L');
            out.append(labels.number(at.target()));
        } else {
            out.append(at.target());
            if (style.longArguments() && at.isExtended()) {
                out.append('L');
            }
        }
        return true;
    }

    private boolean text(ValueList list, int index) {
        return say(element(set.texts(list), index, "text"));
    }

    private static String element(List<String> texts, int index, String what) {
        return index >= 0 && index < texts.size() ? texts.get(index) : missing(what, index);
    }

    private boolean comparison(int oparg) {
        String comparison = element(set.texts(ValueList.COMPARE_OPS), oparg >> 5, "comparison");
        return say((oparg & 16) != 0 ? "bool(" + comparison + ")" : comparison);
    }

    private boolean format(int oparg) {
        String conversion = CONVERSIONS.get(oparg & 3);
        if ((oparg & WITH_FORMAT) == 0) {
            return say(conversion);
        }
        return say(conversion.isEmpty() ? "with format" : conversion + ", with format");
    }

    private boolean attributes(int oparg) {
        var text = new StringBuilder();
        List<String> names = set.texts(ValueList.FUNCTION_ATTRIBUTES);
        for (int i = 0; i < names.size(); i++) {
            if ((oparg & 1 << i) != 0) {
                text.append(text.isEmpty() ? "" : ", ").append(names.get(i));
            }
        }
        return say(text.toString());
    }
}
