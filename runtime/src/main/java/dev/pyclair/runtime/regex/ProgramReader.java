package dev.pyclair.runtime.regex;

import java.util.ArrayList;
import java.util.Optional;

/**
 * Reads what the compiler of {@code re} has made: numbers, of which those that say what to do have
 * names. As they go by the names, all versions read alike, whose numbers differ.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/re/_compiler.py">CPython: {@code
 *     Lib/re/_compiler.py}, {@code _compile}</a>
 */
public final class ProgramReader {
    /** {@code MAXREPEAT}: without end. */
    private static final long ENDLESS = 0xffff_ffffL;

    private static final int WORD_BITS = 32;

    private final long[] codes;
    private final String[] names;
    private final int groups;
    private int loops;

    private ProgramReader(long[] codes, String[] names, int groups) {
        this.codes = codes;
        this.names = names;
        this.groups = groups;
    }

    /** What a program of this shape cannot be made of. */
    public static final class BadCodeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadCodeException() {
            super("invalid SRE code", null, false, false);
        }
    }

    /**
     * Reads a program.
     *
     * @param codes the numbers
     * @param names their names; empty where one has none
     * @param groups how many groups there are
     * @return the program
     * @throws BadCodeException if it has no such shape
     */
    public static Program read(long[] codes, String[] names, int groups) {
        var reader = new ProgramReader(codes, names, groups);
        try {
            int start = reader.is(0, "INFO") ? 1 + reader.number(1) : 0;
            Node first = reader.sequence(start, codes.length, new Node.Accept());
            return new Program(first, groups, reader.loops);
        } catch (IndexOutOfBoundsException e) {
            throw new BadCodeException();
        }
    }

    private boolean is(int at, String name) {
        return at < codes.length && names[at].equals(name);
    }

    private int number(int at) {
        return codes[at] >= ENDLESS ? Integer.MAX_VALUE : Math.toIntExact(codes[at]);
    }

    /** The parts from one place to another, and what comes behind them. */
    private Node sequence(int from, int to, Node behind) {
        var parts = new ArrayList<Node>();
        int at = from;
        while (at < to && !is(at, "SUCCESS")) {
            at = part(at, parts);
        }
        Node next = behind;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Node part = parts.get(i);
            tail(part).next = next;
            next = part;
        }
        return next;
    }

    /** The part whose next is to be set: a loop goes on at its end, and ways meet at theirs. */
    private static Node tail(Node part) {
        return part instanceof Group group ? group.tail : part;
    }

    /** A part that begins in one place and goes on in another. */
    private static final class Group extends Node {
        private final Node head;
        private final Node tail;

        Group(Node head, Node tail) {
            this.head = head;
            this.tail = tail;
        }

        @Override
        boolean match(Matching m, int at) {
            return head.match(m, at);
        }
    }

    /** Reads a part; the place behind it. */
    private int part(int at, ArrayList<Node> parts) {
        Optional<CharTest> test = test(at);
        if (test.isPresent()) {
            parts.add(new Node.One(test.get()));
            return behindTest(at);
        }
        switch (names[at]) {
            case "FAILURE" -> {
                parts.add(new Node.Failure());
                return at + 1;
            }
            case "AT" -> {
                parts.add(new Node.At(place(at + 1)));
                return at + 2;
            }
            case "MARK" -> {
                if (number(at + 1) >= 2 * groups) {
                    throw new BadCodeException();
                }
                parts.add(new Node.Mark(number(at + 1)));
                return at + 2;
            }
            case "GROUPREF" -> parts.add(new Node.Reference(group(at + 1), Folding.NONE));
            case "GROUPREF_IGNORE", "GROUPREF_LOC_IGNORE" ->
                    parts.add(new Node.Reference(group(at + 1), Folding.ASCII));
            case "GROUPREF_UNI_IGNORE" ->
                    parts.add(new Node.Reference(group(at + 1), Folding.UNICODE));
            case "GROUPREF_EXISTS" -> {
                return condition(at, parts);
            }
            case "BRANCH" -> {
                return branch(at, parts);
            }
            case "ASSERT", "ASSERT_NOT" -> {
                int end = at + 1 + number(at + 1);
                Node body = sequence(at + 3, end, new Node.InnerAccept());
                parts.add(new Node.Look(body, number(at + 2), is(at, "ASSERT")));
                return end;
            }
            case "ATOMIC_GROUP" -> {
                int end = at + 1 + number(at + 1);
                parts.add(new Node.Atomic(sequence(at + 2, end, new Node.InnerAccept())));
                return end;
            }
            default -> {
                return repeat(at, parts);
            }
        }
        return at + 2;
    }

    private int group(int at) {
        if (number(at) >= groups) {
            throw new BadCodeException();
        }
        return number(at);
    }

    private Place place(int at) {
        try {
            return Place.valueOf(names[at]);
        } catch (IllegalArgumentException e) {
            throw new BadCodeException();
        }
    }

    private int condition(int at, ArrayList<Node> parts) {
        var meeting = new Node.Nothing();
        int no = at + 1 + number(at + 2);
        boolean hasNo = no - 2 > at + 2 && is(no - 2, "JUMP");
        int end = hasNo ? no - 1 + number(no - 1) : no;
        Node yes = sequence(at + 3, hasNo ? no - 2 : no, meeting);
        Node other = hasNo ? sequence(no, end, meeting) : meeting;
        parts.add(new Group(new Node.Condition(group(at + 1), yes, other), meeting));
        return end;
    }

    private int branch(int at, ArrayList<Node> parts) {
        var meeting = new Node.Nothing();
        var ways = new ArrayList<Node>();
        int way = at + 1;
        int end = at + 1;
        while (number(way) != 0) {
            int next = way + number(way);
            // The last of a way is the jump to where all meet.
            end = next - 1 + number(next - 1);
            ways.add(sequence(way + 1, next - 2, meeting));
            way = next;
        }
        parts.add(new Group(new Node.Branch(ways.toArray(new Node[0])), meeting));
        return Math.max(end, way + 1);
    }

    private int repeat(int at, ArrayList<Node> parts) {
        int end = at + 1 + number(at + 1);
        int least = number(at + 2);
        int most = number(at + 3);
        switch (names[at]) {
            case "REPEAT_ONE" -> parts.add(ofOne(at, least, most, Repeats.Way.GREEDY));
            case "MIN_REPEAT_ONE" -> parts.add(ofOne(at, least, most, Repeats.Way.LAZY));
            case "POSSESSIVE_REPEAT_ONE" ->
                    parts.add(ofOne(at, least, most, Repeats.Way.POSSESSIVE));
            case "POSSESSIVE_REPEAT" -> {
                Node body = sequence(at + 4, end, new Node.InnerAccept());
                parts.add(new Repeats.Possessive(body, least, most));
                return end + 1;
            }
            case "REPEAT" -> {
                int number = loops++;
                var loop = new Repeats.End(number, least, most, is(end, "MIN_UNTIL"));
                loop.setBody(sequence(at + 4, end, loop));
                parts.add(new Group(new Repeats.Start(number, loop), loop));
                return end + 1;
            }
            default -> throw new BadCodeException();
        }
        return end;
    }

    private Node ofOne(int at, int least, int most, Repeats.Way way) {
        return new Repeats.OfOne(test(at + 4).orElseThrow(BadCodeException::new), least, most, way);
    }

    /** The test of a part that takes one character; empty if it is another part. */
    private Optional<CharTest> test(int at) {
        CharTest test =
                switch (names[at]) {
                    case "ANY" -> point -> point != '\n';
                    case "ANY_ALL" -> point -> true;
                    case "LITERAL" -> is(number(at + 1), Folding.NONE);
                    case "LITERAL_IGNORE", "LITERAL_LOC_IGNORE" ->
                            is(number(at + 1), Folding.ASCII);
                    case "LITERAL_UNI_IGNORE" -> is(number(at + 1), Folding.UNICODE);
                    case "NOT_LITERAL" -> not(is(number(at + 1), Folding.NONE));
                    case "NOT_LITERAL_IGNORE", "NOT_LITERAL_LOC_IGNORE" ->
                            not(is(number(at + 1), Folding.ASCII));
                    case "NOT_LITERAL_UNI_IGNORE" -> not(is(number(at + 1), Folding.UNICODE));
                    case "IN" -> set(at + 2);
                    case "IN_IGNORE", "IN_LOC_IGNORE" -> folded(set(at + 2), Folding.ASCII);
                    case "IN_UNI_IGNORE" -> folded(set(at + 2), Folding.UNICODE);
                    case "CATEGORY" -> category(at + 1);
                    default -> null;
                };
        return Optional.ofNullable(test);
    }

    private int behindTest(int at) {
        if (names[at].startsWith("ANY")) {
            return at + 1;
        }
        return names[at].startsWith("IN") ? at + 1 + number(at + 1) : at + 2;
    }

    private static CharTest is(int wanted, Folding folding) {
        return point -> folding.of(point) == wanted;
    }

    private static CharTest not(CharTest test) {
        return point -> !test.test(point);
    }

    private static CharTest folded(CharTest test, Folding folding) {
        return point -> test.test(folding.of(point));
    }

    private CharTest category(int at) {
        try {
            return Category.valueOf(names[at]);
        } catch (IllegalArgumentException e) {
            throw new BadCodeException();
        }
    }

    private CharTest set(int from) {
        var set = new CharSet();
        int at = from;
        while (!is(at, "FAILURE")) {
            switch (names[at]) {
                case "NEGATE" -> {
                    set.negate();
                    at++;
                }
                case "LITERAL" -> {
                    set.add(is(number(at + 1), Folding.NONE));
                    at += 2;
                }
                case "RANGE" -> {
                    set.add(range(number(at + 1), number(at + 2)));
                    at += 3;
                }
                case "RANGE_UNI_IGNORE" -> {
                    CharTest range = range(number(at + 1), number(at + 2));
                    set.add(point -> range.test(point) || range.test(Character.toUpperCase(point)));
                    at += 3;
                }
                case "CATEGORY" -> {
                    set.add(category(at + 1));
                    at += 2;
                }
                case "CHARSET" -> {
                    int words = at + 1;
                    set.add(point -> point < 256 && bit(words, point));
                    at += 1 + 256 / WORD_BITS;
                }
                case "BIGCHARSET" -> {
                    set.add(bigSet(at + 2));
                    at += 2 + 256 / 4 + number(at + 1) * (256 / WORD_BITS);
                }
                default -> throw new BadCodeException();
            }
        }
        return set;
    }

    private static CharTest range(int low, int high) {
        return point -> point >= low && point <= high;
    }

    private boolean bit(int words, int index) {
        return (codes[words + index / WORD_BITS] >> index % WORD_BITS & 1) != 0;
    }

    /** Sets of 256 characters each, and before them for each upper byte which of them it has. */
    private CharTest bigSet(int table) {
        int sets = table + 256 / 4;
        return point -> {
            if (point >= 1 << 16) {
                return false;
            }
            int block = (int) (codes[table + (point >> 8) / 4] >> 8 * ((point >> 8) % 4) & 0xff);
            return bit(sets + block * (256 / WORD_BITS), point & 0xff);
        };
    }
}
