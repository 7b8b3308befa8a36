package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyMappingProxy;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.regex.Matching;
import dev.pyclair.runtime.text.CodePoints;
import java.util.ArrayList;

/**
 * {@code re.Pattern}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_sre/sre.c">CPython: {@code
 *     Modules/_sre/sre.c}</a>
 */
final class PatternMethods extends MethodTable {
    private static final String ROWS =
            """
            __copy__ 0
            __deepcopy__ O
            __eq__ slot 1
            __hash__ slot 0
            __repr__ slot 0
            __class_getitem__ class O
            findall (string, pos=, endpos=)
            finditer (string, pos=, endpos=)
            flags get
            fullmatch (string, pos=, endpos=)
            groupindex get
            groups get
            match (string, pos=, endpos=)
            pattern get
            scanner (string, pos=, endpos=)
            search (string, pos=, endpos=)
            split (string, maxsplit=)
            sub (repl, string, count=)
            subn (repl, string, count=)""";

    private static final String[] FLAGS = {
        "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"
    };
    private static final int MOST_SHOWN = 200;
    private static final int UNICODE = 32;
    private static final int NOT_UNICODE = 4 | 256;

    PatternMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__class_getitem__")) {
            return new PyGenericAlias(self, args[0]);
        }
        var pattern = (PyPattern) self;
        return switch (name) {
            case "__copy__", "__deepcopy__" -> self;
            case "__eq__" -> isSame(cx, pattern, args[0]);
            case "__hash__" -> Hashing.of(cx, new PyTuple(pattern.flags(), pattern.pattern()));
            case "__repr__" -> repr(cx, pattern);
            case "flags" -> pattern.flags();
            case "groupindex" -> new PyMappingProxy(pattern.groupIndex());
            case "groups" -> (long) pattern.program().groups();
            case "pattern" -> pattern.pattern();
            case "match" -> matchOrNone(cx, pattern, args, false);
            case "fullmatch" -> matchOrNone(cx, pattern, args, true);
            case "search" -> new Scan(cx, pattern, subject(cx, pattern, args)).searchOrNone();
            case "finditer" -> {
                var scan = new Scan(cx, pattern, subject(cx, pattern, args));
                yield new Lazy(Types.named("callable_iterator"), c -> scan.search());
            }
            case "scanner" -> new PyScanner(new Scan(cx, pattern, subject(cx, pattern, args)));
            case "findall" -> findAll(cx, pattern, args);
            case "split" -> split(cx, pattern, args);
            case "sub" -> substituted(cx, pattern, args).get(0);
            case "subn" -> substituted(cx, pattern, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object isSame(Context cx, PyPattern pattern, Object other) {
        if (!(other instanceof PyPattern that)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return pattern.flags() == that.flags()
                && Types.of(pattern.pattern()) == Types.of(that.pattern())
                && Comparisons.isEqual(cx, pattern.pattern(), that.pattern());
    }

    private static Subject subject(Context cx, PyPattern pattern, Object[] args) {
        return Subject.of(cx, pattern, args[0], args[1], args[2]);
    }

    private static Object matchOrNone(
            Context cx, PyPattern pattern, Object[] args, boolean isWhole) {
        Subject subject = subject(cx, pattern, args);
        Matching matching = subject.matching(cx, pattern);
        return matching.matches(subject.from(), isWhole)
                ? new PyMatch(pattern, subject, matching)
                : Singleton.NONE;
    }

    private static Object findAll(Context cx, PyPattern pattern, Object[] args) {
        Subject subject = subject(cx, pattern, args);
        var scan = new Scan(cx, pattern, subject);
        Object empty = subject.slice(0, 0);
        var found = new PyList();
        for (PyMatch match = scan.search(); match != null; match = scan.search()) {
            if (match.count() <= 2) {
                found.add(match.groupOr(match.count() - 1, empty));
            } else {
                var groups = new Object[match.count() - 1];
                for (int i = 0; i < groups.length; i++) {
                    groups[i] = match.groupOr(i + 1, empty);
                }
                found.add(new PyTuple(groups));
            }
        }
        return found;
    }

    private static Object split(Context cx, PyPattern pattern, Object[] args) {
        Subject subject = Subject.of(cx, pattern, args[0], null, null);
        long most = TextArguments.size(cx, args[1], 0);
        var scan = new Scan(cx, pattern, subject);
        var parts = new PyList();
        int last = 0;
        for (long n = 0; most == 0 || n < most; n++) {
            PyMatch match = scan.search();
            if (match == null) {
                break;
            }
            parts.add(subject.slice(last, match.start(0)));
            for (int i = 1; i < match.count(); i++) {
                parts.add(match.groupOr(i, null));
            }
            last = match.end(0);
        }
        parts.add(subject.slice(last, subject.to()));
        return parts;
    }

    /** The text with what matches replaced, and how often that was. */
    private static PyTuple substituted(Context cx, PyPattern pattern, Object[] args) {
        Replacement replacement = Replacement.of(cx, pattern, args[0]);
        Subject subject = Subject.of(cx, pattern, args[1], null, null);
        long most = TextArguments.size(cx, args[2], 0);
        var scan = new Scan(cx, pattern, subject);
        var parts = new ArrayList<Object>();
        int last = 0;
        long count = 0;
        while (most <= 0 || count < most) {
            PyMatch match = scan.search();
            if (match == null) {
                break;
            }
            if (last < match.start(0)) {
                parts.add(subject.slice(last, match.start(0)));
            }
            Object made = replacement.of(cx, match);
            if (made != Singleton.NONE) {
                parts.add(made);
            }
            last = match.end(0);
            count++;
        }
        if (last < subject.to()) {
            parts.add(subject.slice(last, subject.to()));
        }
        Object joined = Calls.method(cx, subject.slice(0, 0), "join", new PyList(parts.toArray()));
        return new PyTuple(joined, count);
    }

    private static Object repr(Context cx, PyPattern pattern) {
        String shown = CodePoints.toJava(Texts.plain(Texts.repr(cx, pattern.pattern())));
        var text = new StringBuilder("re.compile(");
        text.append(shown, 0, Math.min(shown.length(), MOST_SHOWN));
        long flags = pattern.flags();
        boolean isText = Texts.plain(pattern.pattern()) != null;
        if (isText && (flags & (NOT_UNICODE | UNICODE)) == UNICODE) {
            flags &= ~UNICODE;
        }
        String joint = ", ";
        for (int i = 0; i < FLAGS.length; i++) {
            if ((flags & 2L << i) != 0) {
                text.append(joint).append("re.").append(FLAGS[i]);
                flags &= ~(2L << i);
                joint = "|";
            }
        }
        if (flags != 0) {
            text.append(joint).append("0x").append(Long.toHexString(flags));
        }
        return CodePoints.fromJava(text.append(')').toString());
    }
}
