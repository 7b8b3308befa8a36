package dev.pyclair.conformance;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.conformance.EditableCode.Piece;
import dev.pyclair.conformance.EditableCode.Range;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The ways in which instructions are changed for a test; what a seed gives, it gives again. */
enum CodeEdit {
    /** Another instruction of the version, with the same argument. */
    REPLACE(8) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size());
            return become(code, at, someEntry(code, random), random);
        }
    },
    /** Another instruction that moves the stack by the same number of values. */
    RESEMBLE(10) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size());
            Entry old = code.pieces.get(at).entry;
            List<Entry> alike =
                    ordinary(code).stream()
                            .filter(entry -> entry.stack().equals(old.stack()))
                            .filter(entry -> entry.operand().isJump() == old.operand().isJump())
                            .collect(Collectors.toList());
            Entry other = alike.isEmpty() ? old : alike.get(random.nextInt(alike.size()));
            return other == old ? NOTHING : become(code, at, other, random);
        }
    },
    /** Any of the 256 numbers. */
    ANY_NUMBER(1) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size());
            return become(code, at, code.set.entry(random.nextInt(256)), random);
        }
    },
    ARGUMENT(8) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size());
            Piece piece = code.pieces.get(at);
            if (!piece.entry.hasArgument()) {
                return NOTHING;
            }
            piece.target = Optional.empty();
            int old = piece.oparg;
            piece.oparg = argument(old, random);
            return at + " " + piece.entry.name() + " " + old + " -> " + piece.oparg;
        }
    },
    /** Another index that the table has. */
    INDEX(8) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size());
            Piece piece = code.pieces.get(at);
            int size = tableSize(code, piece.entry.operand());
            if (size == 0) {
                return NOTHING;
            }
            int old = piece.oparg;
            piece.oparg = random.nextInt(size);
            return at + " " + piece.entry.name() + " " + old + " -> " + piece.oparg;
        }
    },
    TARGET(6) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            List<Piece> jumps =
                    code.pieces.stream()
                            .filter(piece -> piece.target.isPresent())
                            .collect(Collectors.toList());
            if (jumps.isEmpty()) {
                return NOTHING;
            }
            Piece jump = jumps.get(random.nextInt(jumps.size()));
            int at = code.pieces.indexOf(jump);
            int to =
                    random.nextBoolean()
                            ? random.nextInt(code.pieces.size())
                            : code.pieces.indexOf(jump.target.get()) + random.nextInt(7) - 3;
            if (to < 0 || to >= code.pieces.size()) {
                return NOTHING;
            }
            jump.target = Optional.of(code.pieces.get(to));
            return at + " " + jump.entry.name() + " to " + to;
        }
    },
    SWAP(6) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            if (code.pieces.size() < 2) {
                return NOTHING;
            }
            int at = random.nextInt(code.pieces.size() - 1);
            code.pieces.add(at + 1, code.pieces.remove(at));
            return at + " swapped with the next";
        }
    },
    DELETE(6) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size());
            String name = code.pieces.get(at).entry.name();
            code.remove(at);
            return at + " " + name + " deleted";
        }
    },
    DUPLICATE(4) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size());
            code.pieces.add(at + 1, code.pieces.get(at).copy());
            return at + " " + code.pieces.get(at).entry.name() + " twice";
        }
    },
    /** A copy of an instruction from another place. */
    COPY(4) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int from = random.nextInt(code.pieces.size());
            int to = random.nextInt(code.pieces.size());
            code.pieces.add(to, code.pieces.get(from).copy());
            return from + " " + code.pieces.get(to).entry.name() + " again at " + to;
        }
    },
    INSERT(5) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int at = random.nextInt(code.pieces.size() + 1);
            Entry entry = someEntry(code, random);
            int size = tableSize(code, entry.operand());
            int oparg = size > 0 ? random.nextInt(size) : random.nextInt(4);
            var piece = new Piece(entry, oparg);
            if (entry.operand().isJump() && !code.pieces.isEmpty()) {
                int to = random.nextInt(code.pieces.size());
                piece.target = Optional.of(code.pieces.get(to));
            }
            code.pieces.add(at, piece);
            return at + " " + entry.name() + " " + oparg + " inserted";
        }
    },
    HANDLER(5) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            if (code.ranges.isEmpty() || code.pieces.isEmpty()) {
                return NOTHING;
            }
            int which = random.nextInt(code.ranges.size());
            Range range = code.ranges.get(which);
            Piece place = code.pieces.get(random.nextInt(code.pieces.size()));
            switch (random.nextInt(6)) {
                case 0 -> range.start = place;
                case 1 -> range.end = place;
                case 2 -> range.handler = place;
                case 3 -> range.lasti = !range.lasti;
                case 4 -> code.ranges.remove(which);
                default -> range.depth = Math.max(0, range.depth + random.nextInt(5) - 2);
            }
            return "exception range " + which + " changed";
        }
    },
    FIELD(2) {
        @Override
        String apply(EditableCode code, SplittableRandom random) {
            int step = random.nextBoolean() ? 1 : -1;
            switch (random.nextInt(5)) {
                case 0 -> code.stackSize = Math.max(0, code.stackSize + step);
                case 1 -> code.argCount = Math.max(0, code.argCount + step);
                case 2 -> code.kwOnlyArgCount = Math.max(0, code.kwOnlyArgCount + step);
                case 3 -> code.posOnlyArgCount = Math.max(0, code.posOnlyArgCount + step);
                default -> {
                    CodeFlag[] flags = CodeFlag.values();
                    code.flags ^= flags[random.nextInt(flags.length)].bit(code.set.version());
                }
            }
            return "a count or flag changed";
        }
    };

    private static final String NOTHING = "";
    private static final int[] SMALL = {0, 1, 2, 3, 4, 5, 8, 15, 16, 31, 32, 33, 64, 127, 128, 255};

    private final int weight;

    CodeEdit(int weight) {
        this.weight = weight;
    }

    /**
     * Changes the code.
     *
     * @return what was done; empty if there is nothing of the kind to change
     */
    abstract String apply(EditableCode code, SplittableRandom random);

    /** Some way, the likelier the greater its weight. */
    static CodeEdit any(SplittableRandom random) {
        int total = 0;
        for (CodeEdit edit : values()) {
            total += edit.weight;
        }
        int rest = random.nextInt(total);
        for (CodeEdit edit : values()) {
            rest -= edit.weight;
            if (rest < 0) {
                return edit;
            }
        }
        throw new IllegalStateException("weights add up to less than their sum");
    }

    /** What compilers write: nothing specialized, instrumented or unknown. */
    private static List<Entry> ordinary(EditableCode code) {
        return code.set.entries().stream()
                .filter(entry -> entry.isDefined() && entry.specializes().isEmpty())
                .filter(entry -> !entry.isInstrumented())
                .filter(entry -> entry.operand() != Operand.EXTENDED_ARG)
                .collect(Collectors.toList());
    }

    private static Entry someEntry(EditableCode code, SplittableRandom random) {
        List<Entry> all = ordinary(code);
        return all.get(random.nextInt(all.size()));
    }

    private static String become(EditableCode code, int at, Entry entry, SplittableRandom random) {
        Piece piece = code.pieces.get(at);
        String old = piece.entry.name();
        boolean wasJump = piece.entry.operand().isJump();
        piece.entry = entry;
        int size = tableSize(code, entry.operand());
        if (entry.operand().isJump() && !wasJump) {
            int to = random.nextInt(code.pieces.size());
            piece.target = Optional.of(code.pieces.get(to));
        } else if (!entry.operand().isJump()) {
            piece.target = Optional.empty();
        }
        if (size > 0 && piece.oparg >= size) {
            piece.oparg = random.nextInt(size);
        }
        return at + " " + old + " -> " + entry.name() + " " + piece.oparg;
    }

    private static int argument(int old, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> old + 1;
            case 1 -> Math.max(0, old - 1);
            case 2 -> old ^ 1 << random.nextInt(8);
            case 3 -> SMALL[random.nextInt(SMALL.length)];
            default -> random.nextInt(1 << 1 + random.nextInt(30));
        };
    }

    /** How many arguments of a kind lead to something; 0 where there is no table. */
    private static int tableSize(EditableCode code, Operand operand) {
        return switch (operand) {
            case CONST, CONST_SILENT -> code.code.consts().size();
            case NAME -> code.code.names().size();
            case NAME_NULL, NAME_SELF -> 2 * code.code.names().size();
            case NAME_SUPER, NAME_LAZY -> 4 * code.code.names().size();
            case LOCAL -> code.code.localNames().size();
            case LOCAL_PAIR -> Math.min(256, 16 * Math.min(16, code.code.localNames().size()));
            case DEREF -> code.code.derefNames().size();
            default -> 0;
        };
    }
}
