package dev.pyclair.conformance;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Singleton;
import dev.pyclair.code.Names;
import dev.pyclair.code.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A small change to a code object, which a comparison has to find. */
enum Plant {
    CONSTANT {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            var consts = new ArrayList<>(code.consts());
            if (consts.isEmpty()) {
                return Optional.empty();
            }
            int index = random.nextInt(consts.size());
            if (consts.get(index) instanceof CodeObject) {
                return Optional.empty();
            }
            consts.set(index, other(consts.get(index), random));
            return Optional.of(code.withConsts(consts));
        }
    },
    MORE_CONSTANTS {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            var consts = new ArrayList<>(code.consts());
            consts.add(Singleton.NONE);
            return Optional.of(code.withConsts(consts));
        }
    },
    NAME {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return renamed(code.names(), random).map(code::withNames);
        }
    },
    VARIABLE {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return renamed(code.localNames(), random).map(code::withLocalNames);
        }
    },
    OWN_NAME {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return Optional.of(code.withName(more(code.name())));
        }
    },
    FIRST_LINE {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return Optional.of(code.withFirstLine(code.firstLine() + 1));
        }
    },
    LINE {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return flipped(code.lineTable(), random).map(code::withLineTable);
        }
    },
    FLAG {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return Optional.of(code.withFlags(code.flags() ^ 1 << random.nextInt(31)));
        }
    },
    STACK_SIZE {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return Optional.of(code.withStackSize(code.stackSize() + 1));
        }
    },
    ARGUMENTS {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            // More than there are variables, or less than are positional only, could not be read.
            return code.argCount() == code.posOnlyArgCount()
                    ? Optional.empty()
                    : Optional.of(code.withArgCount(code.argCount() - 1));
        }
    },
    CODE {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return flipped(code.code(), random).map(code::withCode);
        }
    },
    HANDLER {
        @Override
        Optional<CodeObject> apply(CodeObject code, SplittableRandom random) {
            return flipped(code.exceptionTable(), random).map(code::withExceptionTable);
        }
    };

    /** The code object with the change; empty if it has nothing of the kind. */
    abstract Optional<CodeObject> apply(CodeObject code, SplittableRandom random);

    private static Optional<Bytes> flipped(Bytes bytes, SplittableRandom random) {
        if (bytes.length() == 0) {
            return Optional.empty();
        }
        byte[] array = bytes.toArray();
        array[random.nextInt(array.length)] ^= (byte) (1 << random.nextInt(8));
        return Optional.of(Bytes.of(array));
    }

    private static Optional<Names> renamed(Names names, SplittableRandom random) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var texts = new Text[names.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = names.text(i);
        }
        int index = random.nextInt(texts.length);
        texts[index] = more(texts[index]);
        return Optional.of(Names.of(texts));
    }

    private static Text more(Text text) {
        return Text.of(text + "_");
    }

    /** Another value, as close as there is one. */
    private static Constant other(Constant value, SplittableRandom random) {
        if (value instanceof Constant.Int number) {
            return random.nextBoolean() && number.value() == (int) number.value()
                    ? new Constant.Float(number.value())
                    : new Constant.Int(number.value() ^ 1);
        }
        if (value instanceof Constant.BigInt number) {
            return new Constant.BigInt(number.value().add(BigInteger.ONE), number.isLong());
        }
        if (value instanceof Constant.Float number) {
            return new Constant.Float(-number.value());
        }
        if (value instanceof Constant.Complex number) {
            return new Constant.Complex(-number.real(), number.imaginary());
        }
        if (value instanceof Text text) {
            return more(text);
        }
        if (value instanceof Bytes bytes) {
            return flipped(bytes, random).orElse(Bytes.of((byte) 'x'));
        }
        if (value instanceof Constant.Container container && !container.items().isEmpty()) {
            return other(container, random);
        }
        return value == Singleton.TRUE ? new Constant.Int(1) : Singleton.TRUE;
    }

    private static Constant other(Constant.Container container, SplittableRandom random) {
        List<Constant> items = new ArrayList<>(container.items());
        int index = random.nextInt(items.size());
        if (random.nextBoolean()) {
            items.remove(index);
        } else {
            items.set(index, other(items.get(index), random));
        }
        return Constant.Container.of(container.kind(), items.toArray(new Constant[0]));
    }
}
