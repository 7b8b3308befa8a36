package dev.pyclair.asm;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The arguments of a function as Python spells them, without defaults: {@code a, b, /, c, *args, d,
 * **kwargs}.
 *
 * <p>The locals of a function start with its arguments: positional ones, keyword-only ones, then
 * {@code *args} and {@code **kwargs}.
 */
final class ArgumentList {
    private final List<String> positional = new ArrayList<>();
    private final List<String> keywordOnly = new ArrayList<>();
    private int positionalOnly;
    private String rest = "";
    private String keywords = "";
    private boolean isBehindStar;

    private ArgumentList() {}

    static ArgumentList parse(String text, PythonVersion version) {
        var list = new ArgumentList();
        if (!text.isBlank()) {
            for (String part : text.split(",", -1)) {
                list.add(part.strip());
            }
        }
        var names = new HashSet<Text>();
        for (Text name : list.names()) {
            if (!names.add(name)) {
                throw new IllegalArgumentException("two arguments have the name '" + name + "'");
            }
        }
        if (list.positionalOnly > 0 && !version.hasPositionalOnly()) {
            throw new IllegalArgumentException(
                    "'/' makes arguments positional-only, which " + version + " does not have");
        }
        if (!list.keywordOnly.isEmpty() && version.hasByteStrings()) {
            throw new IllegalArgumentException(
                    "arguments behind '*' are keyword-only, which " + version + " does not have");
        }
        return list;
    }

    private void add(String part) {
        if (!keywords.isEmpty()) {
            throw new IllegalArgumentException("nothing can follow **" + keywords);
        } else if (part.equals("/")) {
            if (positional.isEmpty() || positionalOnly > 0 || isBehindStar) {
                throw new IllegalArgumentException(
                        "'/' stands once, behind the positional arguments that are no keywords");
            }
            positionalOnly = positional.size();
        } else if (part.startsWith("**")) {
            keywords = name(part.substring(2));
        } else if (part.startsWith("*")) {
            if (isBehindStar) {
                throw new IllegalArgumentException("'*' stands once");
            }
            isBehindStar = true;
            rest = part.length() == 1 ? "" : name(part.substring(1));
        } else {
            (isBehindStar ? keywordOnly : positional).add(name(part));
        }
    }

    private static String name(String text) {
        if (!isName(Text.of(text))) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no name of an argument; defaults are no part of the code");
        }
        return text;
    }

    /** Whether a name can stand in the list; {@code .0} is one that compilers make. */
    static boolean isName(Text name) {
        String text = name.toString();
        boolean isPlain = OperandNames.isBare(text) && Text.of(text).equals(name);
        return isPlain && text.indexOf('<') < 0 && text.indexOf('>') < 0;
    }

    /** All names in the order of the locals. */
    List<Text> names() {
        var names = new ArrayList<Text>();
        positional.forEach(name -> names.add(Text.of(name)));
        keywordOnly.forEach(name -> names.add(Text.of(name)));
        for (String name : List.of(rest, keywords)) {
            if (!name.isEmpty()) {
                names.add(Text.of(name));
            }
        }
        return names;
    }

    /** Adds the arguments as the first locals. */
    void declareIn(Variables variables) {
        PythonVersion version = variables.version();
        ArgumentKinds kinds =
                new ArgumentKinds(
                        positionalOnly, positional.size(), keywordOnly.size(), !rest.isEmpty());
        List<Text> names = names();
        for (int i = 0; i < names.size(); i++) {
            variables.addArgument(names.get(i), version.marksArguments() ? kinds.bits(i) : 0);
        }
    }

    void writeTo(CodeObjectBuilder code) {
        code.argCount(positional.size())
                .posOnlyArgCount(positionalOnly)
                .kwOnlyArgCount(keywordOnly.size());
    }

    /** The flags that the arguments make. */
    int flags(PythonVersion version) {
        return (rest.isEmpty() ? 0 : CodeFlag.VARARGS.bit(version))
                | (keywords.isEmpty() ? 0 : CodeFlag.VARKEYWORDS.bit(version));
    }
}
