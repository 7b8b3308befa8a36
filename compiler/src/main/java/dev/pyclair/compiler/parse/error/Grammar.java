package dev.pyclair.compiler.parse.error;

import dev.pyclair.code.Resource;
import dev.pyclair.compiler.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules, as the resource {@code grammar.peg} has them; read when first a source is wrong. */
final class Grammar {
    /** A kind of token that there is none of. */
    static final int NEVER = 127;

    /** Takes a soft keyword, whichever it is. */
    static final int SOFT_KEYWORD = 126;

    private static final Map<String, Integer> TOKENS =
            Map.of(
                    "NAME", Token.NAME,
                    "NUMBER", Token.NUMBER,
                    "STRING", Token.STRING,
                    "NEWLINE", Token.NEWLINE,
                    "INDENT", Token.INDENT,
                    "DEDENT", Token.DEDENT,
                    "ENDMARKER", Token.END_MARKER,
                    "TYPE_COMMENT", NEVER,
                    "SOFT_KEYWORD", SOFT_KEYWORD);

    private static final Map<String, Integer> STRING_TOKENS =
            Map.of(
                    "FSTRING_START", Token.FSTRING_START,
                    "FSTRING_MIDDLE", Token.FSTRING_MIDDLE,
                    "FSTRING_END", Token.FSTRING_END);

    private final Map<String, Rule> rules = new HashMap<>();

    /** The line that is read, and where. */
    private String line;

    private int at;

    private Grammar() {}

    /** Holds the only one. */
    private static final class Holder {
        static final Grammar INSTANCE = load();
    }

    static Grammar instance() {
        return Holder.INSTANCE;
    }

    Rule rule(String name) {
        return rules.get(name);
    }

    private static Grammar load() {
        var grammar = new Grammar();
        grammar.read(Resource.text(Grammar.class, "grammar.peg").lines().toList());
        FirstTokens.note(grammar.rules.values());
        return grammar;
    }

    private void read(List<String> lines) {
        for (String each : lines) {
            if (!each.isEmpty() && each.charAt(0) != ' ' && each.charAt(0) != '#') {
                head(each);
            }
        }
        Rule rule = null;
        for (String each : lines) {
            if (each.isEmpty() || each.charAt(0) == '#') {
                continue;
            }
            if (each.charAt(0) != ' ') {
                rule = rules.get(each.substring(0, each.length() - 1).split(" ")[0]);
            } else {
                line = each;
                at = each.indexOf('|') + 1;
                rule.alternatives.add(alternative(""));
            }
        }
    }

    private void head(String text) {
        String[] words = text.substring(0, text.length() - 1).split(" ");
        var rule = new Rule(words[0]);
        rule.isMemo = words.length > 1;
        rule.isLeftRecursive = words.length > 1 && words[1].equals("left");
        rules.put(words[0], rule);
    }

    private char peek() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() ? line.charAt(at) : 0;
    }

    private boolean take(String text) {
        peek();
        if (!line.startsWith(text, at)) {
            return false;
        }
        at += text.length();
        return true;
    }

    /** Reads items up to one of some characters, and the action behind them. */
    private Rule.Alternative alternative(String ends) {
        var alternative = new Rule.Alternative();
        while (true) {
            char c = peek();
            if (c == 0 || ends.indexOf(c) >= 0) {
                alternative.complete();
                return alternative;
            }
            if (take("=>")) {
                alternative.action = action(ends.isEmpty());
                continue;
            }
            alternative.items.add(item());
        }
    }

    private Item item() {
        int slot = -1;
        char c = peek();
        if (Character.isLowerCase(c) && line.charAt(at + 1) == '=') {
            slot = c - 'a';
            at += 2;
        }
        Item item = prefixed();
        item.slot = slot;
        return item;
    }

    private Item prefixed() {
        if (take("~")) {
            return Item.of(Item.Op.CUT, null);
        }
        if (take("&&")) {
            Item inner = simple();
            return Item.of(Item.Op.FORCED, inner);
        }
        if (take("&")) {
            return Item.of(Item.Op.AHEAD, simple());
        }
        if (take("!")) {
            return Item.of(Item.Op.NOT_AHEAD, simple());
        }
        Item item = simple();
        if (at < line.length()) {
            switch (line.charAt(at)) {
                case '?':
                    at++;
                    return Item.of(Item.Op.OPTIONAL, item);
                case '*':
                    at++;
                    return Item.of(Item.Op.STAR, item);
                case '+':
                    at++;
                    return Item.of(Item.Op.PLUS, item);
                case '.':
                    at++;
                    Item inner = simple();
                    at++;
                    return Item.gather(item, inner);
                default:
                    break;
            }
        }
        return item;
    }

    private Item simple() {
        char c = peek();
        if (c == '(') {
            at++;
            var group = new Rule("");
            do {
                group.alternatives.add(alternative("|)"));
            } while (take("|"));
            at++;
            return Item.group(group);
        }
        if (c == '\'' || c == '"') {
            int end = line.indexOf(c, at + 1);
            String text = line.substring(at + 1, end);
            at = end + 1;
            return c == '"' ? Item.word(text) : Item.token(Token.ofText(text), text);
        }
        int start = at;
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_')) {
            at++;
        }
        String name = line.substring(start, at);
        Integer token = TOKENS.containsKey(name) ? TOKENS.get(name) : STRING_TOKENS.get(name);
        if (token != null) {
            return Item.token(token, name);
        }
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalStateException("no rule " + name + " in: " + line);
        }
        return Item.rule(rule);
    }

    /** Reads an action; one that has words goes on to the end of the line. */
    private Rule.Action action(boolean hasWords) {
        Rule.Action.Kind kind;
        String name;
        if (take(":")) {
            kind = Rule.Action.Kind.CALL;
            name = upTo('(');
        } else if (take("\"")) {
            kind = Rule.Action.Kind.NODE;
            name = upTo('"').intern();
            at++;
        } else {
            name = upTo('(').strip();
            kind = name.equals("same") ? Rule.Action.Kind.SAME : Rule.Action.Kind.LIST;
        }
        String inside = upTo(')');
        var slots = new ArrayList<Integer>();
        for (String each : inside.split(",")) {
            if (!each.isBlank()) {
                slots.add(each.strip().charAt(0) - 'a');
            }
        }
        String words = "";
        if (hasWords) {
            words = line.substring(at).strip();
            at = line.length();
        }
        return new Rule.Action(
                kind, name, slots.stream().mapToInt(Integer::intValue).toArray(), words);
    }

    private String upTo(char end) {
        int index = line.indexOf(end, at);
        String text = line.substring(at, index);
        at = index + 1;
        return text;
    }
}
