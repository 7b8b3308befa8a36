package dev.pyclair.code;

/** How a CPython hashes values and orders sets; each is named after its first version. */
public enum HashScheme {
    /** Up to 3.2. */
    V3_2(StringHash.FNV_UTF16, TupleHash.MULTIPLICATIVE, SetVariant.V3_2, false),
    /** Strings of code points. */
    V3_3(StringHash.FNV, TupleHash.MULTIPLICATIVE, SetVariant.V3_2, false),
    /** SipHash (PEP 456). */
    V3_4(StringHash.SIP24, TupleHash.MULTIPLICATIVE, SetVariant.V3_4, false),
    /** Other probing. */
    V3_5(StringHash.SIP24, TupleHash.MULTIPLICATIVE, SetVariant.V3_5, false),
    /** Other growth. */
    V3_6(StringHash.SIP24, TupleHash.MULTIPLICATIVE, SetVariant.V3_6, false),
    /** Other growth again. */
    V3_7(StringHash.SIP24, TupleHash.MULTIPLICATIVE, SetVariant.V3_7, false),
    /** Tuples by xxHash. */
    V3_8(StringHash.SIP24, TupleHash.XXHASH, SetVariant.V3_7, false),
    /** Shorter SipHash. */
    V3_11(StringHash.SIP13, TupleHash.XXHASH, SetVariant.V3_7, false),
    /** {@code None} has a hash that is no address. */
    V3_12(StringHash.SIP13, TupleHash.XXHASH, SetVariant.V3_7, true);

    private final StringHash strings;
    private final TupleHash tuples;
    private final SetVariant sets;
    private final boolean fixesNone;

    HashScheme(StringHash strings, TupleHash tuples, SetVariant sets, boolean fixesNone) {
        this.strings = strings;
        this.tuples = tuples;
        this.sets = sets;
        this.fixesNone = fixesNone;
    }

    StringHash strings() {
        return strings;
    }

    TupleHash tuples() {
        return tuples;
    }

    SetVariant sets() {
        return sets;
    }

    /** Whether the hash of {@code None} is the same in every process. */
    boolean fixesNone() {
        return fixesNone;
    }
}
