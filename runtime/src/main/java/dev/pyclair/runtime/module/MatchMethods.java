package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.text.CodePoints;

/**
 * {@code re.Match}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_sre/sre.c">CPython: {@code
 *     Modules/_sre/sre.c}</a>
 */
final class MatchMethods extends MethodTable {
    private static final String ROWS =
            """
            __copy__ 0
            __deepcopy__ O
            __getitem__ slot 1
            __repr__ slot 0
            __class_getitem__ class O
            end 0-1
            endpos get
            expand (template)
            group 0-
            groupdict (default=)
            groups (default=)
            lastgroup get
            lastindex get
            pos get
            re get
            regs get
            span 0-1
            start 0-1
            string get""";

    MatchMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__class_getitem__")) {
            return new PyGenericAlias(self, args[0]);
        }
        var match = (PyMatch) self;
        return switch (name) {
            case "__copy__", "__deepcopy__" -> self;
            case "__getitem__" -> match.groupOr(index(cx, match, args[0]), null);
            case "__repr__" -> repr(cx, match);
            case "end" -> (long) match.end(indexOr0(cx, match, args));
            case "endpos" -> (long) match.subject().to();
            case "expand" -> expand(cx, match, args[0]);
            case "group" -> group(cx, match, args);
            case "groupdict" -> groupDict(cx, match, args[0]);
            case "groups" -> groups(match, args[0]);
            case "lastgroup" ->
                    match.lastIndex() == 0
                            ? Singleton.NONE
                            : match.pattern().names()[match.lastIndex()];
            case "lastindex" ->
                    match.lastIndex() == 0 ? Singleton.NONE : (Object) (long) match.lastIndex();
            case "pos" -> (long) match.subject().from();
            case "re" -> match.pattern();
            case "regs" -> regs(match);
            case "span" -> span(match, indexOr0(cx, match, args));
            case "start" -> (long) match.start(indexOr0(cx, match, args));
            case "string" -> match.subject().object();
            default -> throw new IllegalStateException(name);
        };
    }

    private static int indexOr0(Context cx, PyMatch match, Object[] args) {
        return args.length == 0 ? 0 : index(cx, match, args[0]);
    }

    /** The number of a group that a program names by number or name. */
    private static int index(Context cx, PyMatch match, Object given) {
        Object number = Sizes.integer(given);
        if (number == null) {
            number = ((PyDict) match.pattern().groupIndex()).get(cx, given);
        }
        if (number instanceof Long index && index >= 0 && index < match.count()) {
            return (int) (long) index;
        }
        throw Errors.index("no such group");
    }

    private static Object group(Context cx, PyMatch match, Object[] args) {
        if (args.length <= 1) {
            return match.groupOr(indexOr0(cx, match, args), null);
        }
        var groups = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            groups[i] = match.groupOr(index(cx, match, args[i]), null);
        }
        return new PyTuple(groups);
    }

    private static Object groups(PyMatch match, Object otherwise) {
        var groups = new Object[match.count() - 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = match.groupOr(i + 1, otherwise);
        }
        return new PyTuple(groups);
    }

    private static Object groupDict(Context cx, PyMatch match, Object otherwise) {
        var dict = new PyDict();
        var index = (PyDict) match.pattern().groupIndex();
        for (int i = index.next(-1); i >= 0; i = index.next(i)) {
            int group = index(cx, match, index.valueAt(i));
            dict.put(cx, index.keyAt(i), match.groupOr(group, otherwise));
        }
        return dict;
    }

    private static PyTuple span(PyMatch match, int group) {
        return new PyTuple((long) match.start(group), (long) match.end(group));
    }

    private static Object regs(PyMatch match) {
        var spans = new Object[match.count()];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = span(match, i);
        }
        return new PyTuple(spans);
    }

    private static Object expand(Context cx, PyMatch match, Object template) {
        Object re = Importing.load(cx, "re");
        if (Attributes.find(cx, re, "_compile_template") == null) {
            return Calls.method(cx, re, "_expand", match.pattern(), match, template);
        }
        Object made = Calls.method(cx, re, "_compile_template", match.pattern(), template);
        return made instanceof PyReplacementTemplate parts ? parts.expand(cx, match) : made;
    }

    private static Object repr(Context cx, PyMatch match) {
        String text = CodePoints.toJava(Texts.plain(Texts.repr(cx, match.group(0))));
        return CodePoints.fromJava(
                "<re.Match object; span=("
                        + match.start(0)
                        + ", "
                        + match.end(0)
                        + "), match="
                        + text.substring(0, Math.min(50, text.length()))
                        + ">");
    }
}
