package dev.pyclair.code;

/**
 * How a CPython hashes a source for the header of a file.
 *
 * @see <a href="https://peps.python.org/pep-0552/">PEP 552</a>
 */
public enum SourceHashing {
    /** Headers hold no hash (to 3.6). */
    NONE(0, 0),
    /** SipHash-2-4 (3.7 to 3.10). */
    SIP24(2, 4),
    /** SipHash-1-3 (3.11 on). */
    SIP13(1, 3);

    private final int rounds;
    private final int lastRounds;

    SourceHashing(int rounds, int lastRounds) {
        this.rounds = rounds;
        this.lastRounds = lastRounds;
    }

    /** {@return how often each eight bytes are mixed} */
    public int rounds() {
        return rounds;
    }

    /** {@return how often the state is mixed at the end} */
    public int lastRounds() {
        return lastRounds;
    }
}
