package dev.pyclair.compiler.token;

/**
 * Operators and punctuation.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/token.c">CPython: {@code
 *     Parser/token.c}</a>
 */
final class Operators {
    private static final byte[] ONE = new byte[128];

    /** Those of a character and an equals sign, by the character. */
    private static final byte[] ASSIGNING = new byte[128];

    /** Those of a character twice. */
    private static final byte[] TWICE = new byte[128];

    /** Those of a character twice and an equals sign. */
    private static final byte[] TWICE_ASSIGNING = new byte[128];

    static {
        java.util.Arrays.fill(ONE, (byte) Token.OTHER);
        String characters = "()[]:,;+-*/|&<>=.%{}~^@!";
        int[] kinds = {
            Token.LPAR,
            Token.RPAR,
            Token.LSQB,
            Token.RSQB,
            Token.COLON,
            Token.COMMA,
            Token.SEMI,
            Token.PLUS,
            Token.MINUS,
            Token.STAR,
            Token.SLASH,
            Token.VBAR,
            Token.AMPER,
            Token.LESS,
            Token.GREATER,
            Token.EQUAL,
            Token.DOT,
            Token.PERCENT,
            Token.LBRACE,
            Token.RBRACE,
            Token.TILDE,
            Token.CIRCUMFLEX,
            Token.AT,
            Token.EXCLAMATION
        };
        for (int i = 0; i < kinds.length; i++) {
            ONE[characters.charAt(i)] = (byte) kinds[i];
        }
        ASSIGNING['='] = Token.EQEQUAL;
        ASSIGNING['!'] = Token.NOTEQUAL;
        ASSIGNING['<'] = Token.LESSEQUAL;
        ASSIGNING['>'] = Token.GREATEREQUAL;
        ASSIGNING['+'] = Token.PLUSEQUAL;
        ASSIGNING['-'] = Token.MINEQUAL;
        ASSIGNING['*'] = Token.STAREQUAL;
        ASSIGNING['/'] = Token.SLASHEQUAL;
        ASSIGNING['%'] = Token.PERCENTEQUAL;
        ASSIGNING['&'] = Token.AMPEREQUAL;
        ASSIGNING['|'] = Token.VBAREQUAL;
        ASSIGNING['^'] = Token.CIRCUMFLEXEQUAL;
        ASSIGNING['@'] = Token.ATEQUAL;
        ASSIGNING[':'] = Token.COLONEQUAL;
        TWICE['<'] = Token.LEFTSHIFT;
        TWICE['>'] = Token.RIGHTSHIFT;
        TWICE['*'] = Token.DOUBLESTAR;
        TWICE['/'] = Token.DOUBLESLASH;
        TWICE_ASSIGNING['<'] = Token.LEFTSHIFTEQUAL;
        TWICE_ASSIGNING['>'] = Token.RIGHTSHIFTEQUAL;
        TWICE_ASSIGNING['*'] = Token.DOUBLESTAREQUAL;
        TWICE_ASSIGNING['/'] = Token.DOUBLESLASHEQUAL;
    }

    private Operators() {}

    /** How many bytes the longest operator here has; 1 where there is none. */
    static int size(byte[] source, int at) {
        byte first = source[at];
        byte second = source[at + 1];
        if (second == '=' && ASSIGNING[first] != 0) {
            return 2;
        }
        if (second == first && TWICE[first] != 0) {
            return source[at + 2] == '=' ? 3 : 2;
        }
        return first == '-' && second == '>' || first == '<' && second == '>' ? 2 : 1;
    }

    /** The kind of token of that size, or {@link Token#OTHER}. */
    static int kind(byte[] source, int at, int size) {
        byte first = source[at];
        switch (size) {
            case 1:
                return ONE[first];
            case 2:
                byte second = source[at + 1];
                if (second == '=') {
                    return ASSIGNING[first];
                }
                if (second == first) {
                    return TWICE[first];
                }
                return first == '-' ? Token.RARROW : Token.NOTEQUAL;
            default:
                return TWICE_ASSIGNING[first];
        }
    }
}
