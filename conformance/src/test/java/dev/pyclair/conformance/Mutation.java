package dev.pyclair.conformance;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The ways in which a file is damaged for a test; what a seed gives, it gives again. */
enum Mutation {
    FLIP_BITS {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            byte[] mutant = file.clone();
            for (int i = 1 << random.nextInt(5); i > 0; i--) {
                mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return mutant;
        }
    },
    SET_BYTES {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            byte[] mutant = file.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            return mutant;
        }
    },
    SET_TYPE {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            byte[] mutant = file.clone();
            int type =
                    TYPES.charAt(random.nextInt(TYPES.length()))
                            | (random.nextBoolean() ? 0x80 : 0);
            mutant[random.nextInt(mutant.length)] = (byte) type;
            return mutant;
        }
    },
    SET_NUMBER {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            byte[] mutant = file.clone();
            int at = random.nextInt(mutant.length);
            int value = EXTREMES[random.nextInt(EXTREMES.length)];
            for (int i = 0; i < 4 && at + i < mutant.length; i++) {
                mutant[at + i] = (byte) (value >> 8 * i);
            }
            return mutant;
        }
    },
    TRUNCATE {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    INSERT {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            byte[] more = new byte[1 + random.nextInt(16)];
            random.nextBytes(more);
            int at = random.nextInt(file.length);
            return splice(file, at, at, more);
        }
    },
    DELETE {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(32));
            return splice(file, from, to, new byte[0]);
        }
    },
    REPEAT {
        @Override
        byte[] apply(byte[] file, SplittableRandom random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(256));
            return splice(file, to, to, Arrays.copyOfRange(file, from, to));
        }
    };

    private static final String TYPES = "0NFTS.iIlfgxystRuaAzZ()[<>{}:cCr";
    private static final int[] EXTREMES = {
        0, 1, -1, 2, 255, 256, 0x7fff, 0x8000, 0xffff, 1 << 24, Integer.MAX_VALUE, Integer.MIN_VALUE
    };

    abstract byte[] apply(byte[] file, SplittableRandom random);

    static byte[] random(byte[] file, SplittableRandom random) {
        Mutation[] all = values();
        return all[random.nextInt(all.length)].apply(file, random);
    }

    private static byte[] splice(byte[] file, int from, int to, byte[] middle) {
        byte[] result = new byte[file.length - (to - from) + middle.length];
        System.arraycopy(file, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(file, to, result, from + middle.length, file.length - to);
        return result;
    }
}
