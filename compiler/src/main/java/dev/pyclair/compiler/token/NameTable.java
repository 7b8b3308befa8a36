package dev.pyclair.compiler.token;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;

/**
 * The identifiers of a source, each one string, found by their bytes; keywords among them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen.c">CPython: {@code
 *     Parser/pegen.c}, {@code _PyPegen_new_identifier} and {@code _get_keyword_or_name_type}</a>
 */
final class NameTable {
    private static final int INITIAL = 1024;

    /** Names whose string is compared by identity, beside the keywords. */
    private static final String[] SOFT_KEYWORDS = {"match", "case", "type", "_", "lazy"};

    /** The hash of no bytes; nobody can choose names whose hashes are alike. */
    static final int NO_BYTES = new SecureRandom().nextInt();

    private static final NameTable KEYWORDS = keywords();

    private int[] hashes;
    private String[] names;
    private byte[] kinds;
    private int count;

    /** The kind of token of the name that was looked up last. */
    private int kind;

    private NameTable(int[] hashes, String[] names, byte[] kinds, int count) {
        this.hashes = hashes;
        this.names = names;
        this.kinds = kinds;
        this.count = count;
    }

    static NameTable create() {
        return new NameTable(
                KEYWORDS.hashes.clone(),
                KEYWORDS.names.clone(),
                KEYWORDS.kinds.clone(),
                KEYWORDS.count);
    }

    private static NameTable keywords() {
        var table = new NameTable(new int[INITIAL], new String[INITIAL], new byte[INITIAL], 0);
        int keyword = Token.FIRST_KEYWORD;
        for (String name : Token.keywords()) {
            table.insert(hash(name), name, keyword++);
        }
        for (String name : SOFT_KEYWORDS) {
            table.insert(hash(name), name, Token.NAME);
        }
        return table;
    }

    private static int hash(String name) {
        int hash = NO_BYTES;
        for (int i = 0; i < name.length(); i++) {
            hash = hash(hash, name.charAt(i));
        }
        return hash;
    }

    /** The hash of bytes and one more. */
    static int hash(int hash, int next) {
        int mixed = (hash ^ next) * 0x01000193;
        return mixed ^ mixed >>> 15;
    }

    /** The kind of token of the name that {@link #find} gave last. */
    int kind() {
        return kind;
    }

    /**
     * The string of an ASCII name.
     *
     * @param hash of its bytes
     */
    String find(byte[] source, int start, int end, int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (true) {
            String known = names[slot];
            if (known == null) {
                return add(source, start, end, hash);
            }
            if (hashes[slot] == hash && matches(known, source, start, end)) {
                kind = kinds[slot];
                return known;
            }
            slot = slot + 1 & mask;
        }
    }

    private static boolean matches(String name, byte[] source, int start, int end) {
        int length = end - start;
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != source[start + i]) {
                return false;
            }
        }
        return true;
    }

    private String add(byte[] source, int start, int end, int hash) {
        var name = new String(source, start, end - start, StandardCharsets.ISO_8859_1);
        kind = Token.NAME;
        insert(hash, name, Token.NAME);
        return name;
    }

    private void insert(int hash, String name, int tokenKind) {
        if (count * 2 >= hashes.length) {
            grow();
        }
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (names[slot] != null) {
            slot = slot + 1 & mask;
        }
        hashes[slot] = hash;
        names[slot] = name;
        kinds[slot] = (byte) tokenKind;
        count++;
    }

    private void grow() {
        var old = new NameTable(hashes, names, kinds, count);
        int size = hashes.length * 2;
        hashes = new int[size];
        names = new String[size];
        kinds = new byte[size];
        count = 0;
        for (int i = 0; i < old.hashes.length; i++) {
            if (old.names[i] != null) {
                insert(old.hashes[i], old.names[i], old.kinds[i]);
            }
        }
    }

    /**
     * The string of a name that is not all ASCII: its normal form NFKC.
     *
     * @param name the characters as written
     */
    String normalized(String name) {
        byte[] bytes =
                Normalizer.normalize(name, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            if (b < 0) {
                kind = Token.NAME;
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        int hash = NO_BYTES;
        for (byte b : bytes) {
            hash = hash(hash, b);
        }
        String found = find(bytes, 0, bytes.length, hash);
        kind = Token.NAME;
        return found;
    }
}
