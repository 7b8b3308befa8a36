package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Files that are built to cost more than they weigh: what one place holds, many refer to. Each must
 * be worked off within the promise that {@link Mutants} keeps for mutants; the timeout only stops a
 * hang.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTest {
    private static final int MANY = 20_000;
    private static final byte[] HEADER = {
        (byte) 0xf3, 0x0d, 0x0d, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] EMPTY = {')', 0};
    private static final byte[] LONG_TEXT = text("x".repeat(100_000));

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] number(int value) {
        return new byte[] {
            (byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)
        };
    }

    private static byte[] typed(char type, int value, byte[]... parts) {
        return join(new byte[] {(byte) type}, number(value), join(parts));
    }

    private static byte[] flagged(byte[] object) {
        byte[] copy = object.clone();
        copy[0] |= (byte) 0x80;
        return copy;
    }

    private static byte[] text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return typed('u', utf8.length, utf8);
    }

    private static byte[] bytes(byte... value) {
        return typed('s', value.length, value);
    }

    private static byte[] tuple(byte[]... items) {
        return typed('(', items.length, items);
    }

    private static byte[] reference(int index) {
        return typed('r', index);
    }

    /** A value and many references to it, which is the object of a number. */
    private static byte[][] repeated(byte[] first, int number, int count) {
        byte[][] items = new byte[count][];
        Arrays.fill(items, reference(number));
        items[0] = first;
        return items;
    }

    /** A code object of 3.13. */
    private static byte[] code(
            byte[] code, byte[] consts, byte[] names, byte[] locals, byte[] kinds, byte[] lines) {
        byte[] numbers = new byte[20];
        byte[] name = text("f");
        return join(
                new byte[] {'c'},
                numbers,
                code,
                consts,
                names,
                locals,
                kinds,
                name,
                name,
                name,
                number(1),
                lines,
                bytes());
    }

    private static byte[] holding(byte[]... consts) {
        return code(bytes(), tuple(consts), EMPTY, EMPTY, bytes(), bytes());
    }

    /** Tries a file that is well-formed. */
    private static Mutants check(byte[] body) {
        Mutants mutants = measure(body);
        assertThat(mutants.malformed()).isZero();
        return mutants;
    }

    private static Mutants measure(byte[] body) {
        byte[] file = join(HEADER, body);
        var mutants = new Mutants(0);
        mutants.measure(file);
        assertThat(mutants.mostAllocatedPerByte()).isLessThan(Mutants.ALLOCATION_PER_BYTE);
        return mutants;
    }

    @Test
    void countsThatNestPromiseNoMoreThanTheFileHas() {
        byte[] fill = new byte[500_000];
        Arrays.fill(fill, (byte) 'N');
        byte[][] heads = new byte[1_900][];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = typed('(', fill.length + 5 * (heads.length - i) - 10);
        }
        assertThat(measure(join(join(heads), fill)).malformed()).isEqualTo(1);
    }

    @Test
    void namesThatManyCodeObjectsShareAreMadeOnce() {
        byte[][] codes = new byte[4_000][];
        Arrays.fill(codes, code(bytes(), EMPTY, reference(0), EMPTY, bytes(), bytes()));
        byte[] names = flagged(tuple(repeated(flagged(text("a")), 1, 50_000)));
        codes[0] = code(bytes(), EMPTY, names, EMPTY, bytes(), bytes());
        check(holding(codes));
    }

    @Test
    void aLongNameThatManyPlacesReferToIsWorkedOffOnce() {
        check(
                code(
                        bytes(),
                        EMPTY,
                        tuple(repeated(flagged(LONG_TEXT), 0, MANY)),
                        EMPTY,
                        bytes(),
                        bytes()));
    }

    @Test
    void aSetOfReferencesToOneStringHasOneItem() {
        byte[] set = typed('>', MANY, repeated(flagged(LONG_TEXT), 0, MANY));
        check(code(bytes((byte) 83, (byte) 0), tuple(set), EMPTY, EMPTY, bytes(), bytes()));
    }

    @Test
    void argumentsThatUnfoldMeetTheLimitOfText() {
        byte[][] levels = new byte[24][];
        levels[0] = flagged(tuple(text("a"), text("b")));
        for (int i = 1; i < levels.length; i++) {
            levels[i] = flagged(tuple(reference(i - 1), reference(i - 1)));
        }
        byte[] loads = new byte[2_000];
        for (int i = 0; i < loads.length; i += 2) {
            loads[i] = 83;
            loads[i + 1] = 23;
        }
        assertThat(
                        check(code(bytes(loads), tuple(levels), EMPTY, EMPTY, bytes(), bytes()))
                                .tooMuchText())
                .isEqualTo(1);
    }

    @Test
    void codeThatIsReferredToManyTimesIsChargedEachTime() {
        byte[] lines = new byte[100_000];
        Arrays.fill(lines, (byte) 0xf8);
        byte[] inner = flagged(code(bytes(), EMPTY, EMPTY, EMPTY, bytes(), bytes(lines)));
        assertThat(check(holding(repeated(inner, 0, MANY))).tooMuchText()).isEqualTo(1);
    }
}
