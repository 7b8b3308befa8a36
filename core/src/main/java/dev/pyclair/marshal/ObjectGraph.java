package dev.pyclair.marshal;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.SharingScheme;
import dev.pyclair.code.SharingScheme.Constants;
import dev.pyclair.code.SharingScheme.Folding;
import dev.pyclair.code.SharingScheme.Sets;
import dev.pyclair.code.SharingScheme.Tables;
import dev.pyclair.code.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which places of a value are one object, as CPython's compiler would have made them.
 *
 * <p>The rule knows values and places only, never whether two Java objects are the same. It goes
 * through the value in the order of the stream, which is that in which the compiler meets
 * constants: of equal ones the first is taken.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code merge_consts_recursive}</a>
 */
final class ObjectGraph {
    private static final int LEAST_KEPT_INT = -5;
    private static final String ANNOTATE = "__annotate__";

    private final PythonVersion version;
    private final SharingScheme sharing;
    private final StringIdentity strings;
    private final CodeParts parts;
    private final ValueNumbers numbers;
    private final boolean mergesAll;
    private final int limit;
    private final Map<Key, HeapObject> objects = new HashMap<>();
    private final ArrayDeque<Open> open = new ArrayDeque<>();

    /** The code object whose body has its qualified name as a constant, by that name. */
    private final Map<Integer, CodeObject> classes = new HashMap<>();

    /** The sets, inner ones first. */
    private final List<HeapObject> sets = new ArrayList<>();

    private int codeCount;
    private int objectCount;

    /**
     * A graph to be.
     *
     * @param version whose compiler it is
     * @param parts takes code objects apart
     * @param numbers tells which values are equal
     * @param mergesAll whether equal values are one object, whatever the compiler does
     * @param limit of the number of objects
     */
    ObjectGraph(
            PythonVersion version,
            CodeParts parts,
            ValueNumbers numbers,
            boolean mergesAll,
            int limit) {
        this.version = version;
        this.sharing = version.sharing();
        this.strings = new StringIdentity(version);
        this.parts = parts;
        this.numbers = numbers;
        this.mergesAll = mergesAll;
        this.limit = limit;
    }

    /** The object of a value, with all that it holds. */
    HeapObject of(Constant root) {
        numbers.of(root);
        HeapObject object = object(root, Role.CONSTANT, null);
        // Whoever writes a file refers to what is written.
        object.isHeld = true;
        while (!open.isEmpty()) {
            Open top = open.peek();
            if (top.next == top.object.parts.length) {
                open.pop();
                if (top.object.value instanceof Constant.Container container
                        && container.kind().isSet()) {
                    sets.add(top.object);
                }
            } else {
                int index = top.next++;
                HeapObject part = part(top, index);
                top.object.parts[index] = part;
                part.uses++;
                if (top.role == Role.CONSTS && top.constants != null) {
                    top.constants.add(part);
                }
            }
        }
        return object;
    }

    /** {@return the sets with members, inner ones first} */
    List<HeapObject> sets() {
        return sets;
    }

    private HeapObject part(Open top, int index) {
        Constant value = top.value(index);
        if (top.role == Role.FOLDED && !mergesAll) {
            HeapObject known = top.constants.take(numbers.of(value));
            if (known != null) {
                return known;
            }
        }
        return object(value, top.roleOf(index), top);
    }

    /** The object at a place; what is inside of a new one comes later. */
    private HeapObject object(Constant value, Role role, Open outer) {
        int number = numbers.of(value);
        Identity identity = mergesAll ? Identity.VALUE : identity(value, number, role, outer);
        if (identity == Identity.NEW) {
            HeapObject object = create(value, number, identity, role, outer);
            object.isMember = role == Role.MEMBER;
            return object;
        }
        boolean isOfCode =
                identity == Identity.OF_CODE
                        || identity == Identity.VALUE
                                && !mergesAll
                                && sharing.constants() == Constants.OF_CODE
                                && !isKept(value);
        var key = new Key(number, identity, isOfCode && outer != null ? outer.scope : 0);
        HeapObject object = objects.get(key);
        if (object == null) {
            object = create(value, number, identity, role, outer);
            objects.put(key, object);
        }
        object.isMember |= role == Role.MEMBER;
        return object;
    }

    private Identity identity(Constant value, int number, Role role, Open outer) {
        return switch (role) {
            case NAME -> Identity.INTERNED;
            case CODE_NAME -> strings.ofCodeName(value);
            case QUALNAME -> {
                Identity name = strings.ofCodeName(value);
                yield name == Identity.OF_CODE && classes.get(number) == outer.object.value
                        ? Identity.OF_CLASS
                        : name;
            }
            case FILENAME -> strings.internsCharacters() ? Identity.INTERNED : Identity.FILE;
            case CODE -> of(value, sharing.tables() == Tables.ALL);
            case KINDS -> ((Bytes) value).isEmpty() ? Identity.VALUE : Identity.NEW;
            case TABLE ->
                    sharing.tables() == Tables.RESIZED
                            ? Identity.NEW
                            : of(value, sharing.tables().hasTables());
            case NAMES, CONSTS -> of(value, sharing.tables().hasTuples());
            case LOCALS -> of(value, !sharing.renamesAnnotate() || !isAnnotate(outer));
            default -> constant(value, number, role);
        };
    }

    /** Identity of an object that is shared, or only if there is but one of its value. */
    private Identity of(Constant value, boolean isShared) {
        if (version.hasByteStrings() && value instanceof Bytes bytes) {
            return StringIdentity.isKeptInPython2(bytes) ? Identity.INTERNED : Identity.NEW;
        }
        return isShared || isKept(value) ? Identity.VALUE : Identity.NEW;
    }

    private Identity constant(Constant value, int number, Role role) {
        if (value instanceof Text text && !version.hasByteStrings()) {
            // The name of a class or an argument is the identifier itself, in any script.
            if (strings.internsConstant(text) || !text.isAscii() && numbers.isVariable(number)) {
                return Identity.INTERNED;
            }
            if (strings.ofCodeName(text) == Identity.STATIC
                    && sharing.constants() == Constants.OF_CODE) {
                return Identity.STATIC;
            }
            if (classes.containsKey(number)) {
                return strings.internsCharacters() ? Identity.INTERNED : Identity.OF_CLASS;
            }
        }
        if (value instanceof Bytes bytes && version.hasByteStrings()) {
            return StringIdentity.isKeptInPython2(bytes) || CanonicalType.isIdentifier(bytes)
                    ? Identity.INTERNED
                    : Identity.NEW;
        }
        if (isKept(value) || value instanceof CodeObject) {
            return Identity.VALUE;
        }
        boolean isNew =
                role == Role.FRESH
                        || role == Role.FOLDED
                        || value instanceof Constant.Float real && Double.isNaN(real.value())
                        || value instanceof Constant.Container set
                                && set.kind().isSet()
                                && hasVariable(set);
        return isNew ? Identity.NEW : Identity.VALUE;
    }

    /**
     * Whether a member of a set is the name of a variable, too: interning such a constant finds
     * another object, and the set is made anew for the code object.
     */
    private boolean hasVariable(Constant.Container set) {
        for (Constant item : set.items()) {
            if (item instanceof Text text
                    && numbers.isVariable(numbers.of(text))
                    && !(strings.internsCharacters() && StringIdentity.isCharacter(text))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotate(Open outer) {
        CodeObject code = (CodeObject) outer.object.value;
        return code.name().toString().equals(ANNOTATE)
                && code.localNames().size() > 0
                && code.localNames().get(0).equals("format");
    }

    /** Whether the interpreter has one such object for good. */
    private boolean isKept(Constant value) {
        if (value instanceof Constant.Int number) {
            return number.value() >= LEAST_KEPT_INT && number.value() <= sharing.largestKeptInt();
        }
        if (value instanceof Bytes bytes) {
            return bytes.length() <= 1;
        }
        if (value instanceof Text text) {
            return text.utf8().isEmpty() || StringIdentity.isCharacter(text);
        }
        return value instanceof Constant.Singleton
                || value instanceof Constant.Container container
                        && container.kind() == Constant.Kind.TUPLE
                        && container.items().isEmpty();
    }

    private HeapObject create(
            Constant value, int number, Identity identity, Role role, Open outer) {
        if (++objectCount > limit) {
            throw new PyclairException(
                    "the value unfolds to more than " + limit + " objects to be written");
        }
        MarshalType type =
                value instanceof CodeObject
                        ? parts.layout().codeType()
                        : CanonicalType.of(value, version, identity == Identity.INTERNED);
        var object = new HeapObject(value, number, type);
        object.isHeld =
                switch (identity) {
                    case FILE, STATIC -> true;
                    case INTERNED ->
                            sharing.flagsNames()
                                    || isKept(value)
                                    || value instanceof Text text && strings.isHeld(text);
                    case VALUE -> isKept(value);
                    default -> role == Role.CODE && sharing.tables() == Tables.ALL_BUT_CODE;
                };
        if (value instanceof CodeObject code) {
            object.parts = new HeapObject[parts.count()];
            claim(code);
            open.push(new Open(object, Role.CONSTANT, ++codeCount, null));
        } else if (value instanceof Constant.Container container && !container.items().isEmpty()) {
            object.parts = new HeapObject[container.items().size()];
            open.push(
                    new Open(
                            object,
                            role,
                            outer == null ? 0 : outer.scope,
                            folded(role, container, outer)));
        }
        return object;
    }

    private FoldedConstants folded(Role role, Constant.Container container, Open outer) {
        if (role == Role.FOLDED) {
            return outer.constants;
        }
        return role == Role.CONSTS && sharing.folding() != Folding.NONE
                ? new FoldedConstants(container, numbers, sharing.folding())
                : null;
    }

    /** A class body starts with its qualified name, unless the same constant was there before. */
    private void claim(CodeObject code) {
        if (version.hasLocalsPlus()
                && (code.flags() & CodeFlag.OPTIMIZED.bit(version)) == 0
                && !code.consts().isEmpty()
                && code.consts().get(0).equals(code.qualname())) {
            int number = numbers.of(code.qualname());
            if (!objects.containsKey(new Key(number, Identity.VALUE, 0))) {
                classes.putIfAbsent(number, code);
            }
        }
    }

    /**
     * What equal places have in common.
     *
     * @param number that of the value
     * @param identity what makes it one
     * @param scope the number of the code object where it is looked for; 0 for all
     */
    private record Key(int number, Identity identity, int scope) {
        // Written out, as the first methods that Java derives cost a cold start 10 ms.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && number == that.number
                    && identity == that.identity
                    && scope == that.scope;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * number + identity.ordinal()) + scope;
        }
    }

    /** An object of which not all parts are known. */
    private final class Open {
        private final HeapObject object;
        private final Role role;
        private final int scope;
        private final FoldedConstants constants;
        private int next;

        Open(HeapObject object, Role role, int scope, FoldedConstants constants) {
            this.object = object;
            this.role = role;
            this.scope = scope;
            this.constants = constants;
        }

        Constant value(int index) {
            return object.value instanceof CodeObject code
                    ? parts.part(code, index)
                    : ((Constant.Container) object.value).items().get(index);
        }

        Role roleOf(int index) {
            if (!(object.value instanceof Constant.Container container)) {
                return Role.of(parts.field(index));
            }
            return switch (role) {
                case CONSTS ->
                        constants != null && constants.isFolded(index)
                                ? Role.FOLDED
                                : Role.CONSTANT;
                case NAMES, LOCALS -> Role.NAME;
                case FOLDED, FRESH -> Role.FRESH;
                default -> nested(container.kind());
            };
        }

        private Role nested(Constant.Kind kind) {
            if (sharing.constants() == Constants.OF_CODE || kind == Constant.Kind.SLICE) {
                return Role.FRESH;
            }
            return kind.isSet() && sharing.sets() != Sets.UNSORTED ? Role.MEMBER : Role.NESTED;
        }
    }
}
