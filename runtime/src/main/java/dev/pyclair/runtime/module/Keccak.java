package dev.pyclair.runtime.module;

import java.util.Arrays;

/**
 * SHAKE: a hash as long as is asked for.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.202">FIPS 202</a>
 */
final class Keccak {
    private static final int WIDTH = 200;
    private static final int ROUNDS = 24;
    private static final int END_OF_SHAKE = 0x1f;

    private final byte[] state;
    private final int rate;
    private int at;

    /**
     * A hash at its beginning.
     *
     * @param rate how many bytes a block has
     */
    Keccak(int rate) {
        this(rate, new byte[WIDTH], 0);
    }

    private Keccak(int rate, byte[] state, int at) {
        this.rate = rate;
        this.state = state;
        this.at = at;
    }

    Keccak copy() {
        return new Keccak(rate, state.clone(), at);
    }

    int rate() {
        return rate;
    }

    void add(byte[] bytes) {
        for (byte each : bytes) {
            state[at++] ^= each;
            if (at == rate) {
                mix();
                at = 0;
            }
        }
    }

    /** {@return the digest of what was added; nothing changes} */
    byte[] digest(int size) {
        Keccak end = copy();
        end.state[at] ^= END_OF_SHAKE;
        end.state[rate - 1] ^= (byte) 0x80;
        var made = new byte[size];
        for (int i = 0; i < size; i++) {
            if (i % rate == 0) {
                end.mix();
            }
            made[i] = end.state[i % rate];
        }
        return made;
    }

    private void mix() {
        var lanes = new long[25];
        for (int i = 0; i < WIDTH; i++) {
            lanes[i / 8] |= (state[i] & 0xffL) << 8 * (i % 8);
        }
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            spread(lanes);
            turn(lanes);
            for (int row = 0; row < lanes.length; row += 5) {
                long[] old = Arrays.copyOfRange(lanes, row, row + 5);
                for (int x = 0; x < 5; x++) {
                    lanes[row + x] ^= ~old[(x + 1) % 5] & old[(x + 2) % 5];
                }
            }
            // The constant of a round, a bit at a time from a shift register.
            for (int bit = 0; bit < 7; bit++) {
                if ((register & 1) != 0) {
                    lanes[0] ^= 1L << (1 << bit) - 1;
                }
                register = register << 1 ^ (register >> 7) * 0x171;
            }
        }
        for (int i = 0; i < WIDTH; i++) {
            state[i] = (byte) (lanes[i / 8] >>> 8 * (i % 8));
        }
    }

    private static void spread(long[] lanes) {
        var sums = new long[5];
        for (int i = 0; i < lanes.length; i++) {
            sums[i % 5] ^= lanes[i];
        }
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] ^= sums[(i + 4) % 5] ^ Long.rotateLeft(sums[(i + 1) % 5], 1);
        }
    }

    private static void turn(long[] lanes) {
        int x = 1;
        int y = 0;
        long moved = lanes[1];
        for (int t = 1; t <= 24; t++) {
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
            long here = lanes[x + 5 * y];
            lanes[x + 5 * y] = Long.rotateLeft(moved, t * (t + 1) / 2 % 64);
            moved = here;
        }
    }
}
