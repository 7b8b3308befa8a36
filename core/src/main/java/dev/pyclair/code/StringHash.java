package dev.pyclair.code;

/**
 * How a CPython computes the hash of {@code str} and {@code bytes} when {@code PYTHONHASHSEED} is
 * 0.
 *
 * @see <a href="https://peps.python.org/pep-0456/">PEP 456</a>
 */
public enum StringHash {
    /** FNV-like, over UTF-16 code units as the usual ("narrow") builds of 3.2 and before keep. */
    FNV_UTF16,
    /** FNV-like, over code points (3.3). */
    FNV,
    /** SipHash-2-4 over the bytes of the shortest of Latin-1, UCS-2 and UCS-4 (3.4 to 3.10). */
    SIP24,
    /** SipHash-1-3 over the same bytes (3.11 on). */
    SIP13
}
