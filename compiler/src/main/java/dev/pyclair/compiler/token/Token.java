package dev.pyclair.compiler.token;

/**
 * The kinds of tokens, as small numbers.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/Tokens">CPython: {@code
 *     Grammar/Tokens}</a>
 */
public final class Token {
    // spotless:off
    /** The end of the source. */
    public static final int END_MARKER = 0;
    /** An identifier, a soft keyword too. */
    public static final int NAME = 1;
    /** A number. */
    public static final int NUMBER = 2;
    /** A string without replacement fields. */
    public static final int STRING = 3;
    /** The end of a logical line. */
    public static final int NEWLINE = 4;
    /** The beginning of a block. */
    public static final int INDENT = 5;
    /** The end of a block. */
    public static final int DEDENT = 6;
    /** The prefix and the quote of an f-string. */
    public static final int FSTRING_START = 7;
    /** Text of an f-string. */
    public static final int FSTRING_MIDDLE = 8;
    /** The closing quote of an f-string. */
    public static final int FSTRING_END = 9;
    /** The prefix and the quote of a t-string. */
    public static final int TSTRING_START = 10;
    /** Text of a t-string. */
    public static final int TSTRING_MIDDLE = 11;
    /** The closing quote of a t-string. */
    public static final int TSTRING_END = 12;
    /** Where the tokenizer stopped at an error. */
    public static final int ERROR = 13;
    /** {@code (}. */
    public static final int LPAR = 14;
    /** {@code )}. */
    public static final int RPAR = 15;
    /** {@code [}. */
    public static final int LSQB = 16;
    /** {@code ]}. */
    public static final int RSQB = 17;
    /** {@code :}. */
    public static final int COLON = 18;
    /** {@code ,}. */
    public static final int COMMA = 19;
    /** {@code ;}. */
    public static final int SEMI = 20;
    /** {@code +}. */
    public static final int PLUS = 21;
    /** {@code -}. */
    public static final int MINUS = 22;
    /** {@code *}. */
    public static final int STAR = 23;
    /** {@code /}. */
    public static final int SLASH = 24;
    /** {@code |}. */
    public static final int VBAR = 25;
    /** {@code &}. */
    public static final int AMPER = 26;
    /** {@code <}. */
    public static final int LESS = 27;
    /** {@code >}. */
    public static final int GREATER = 28;
    /** {@code =}. */
    public static final int EQUAL = 29;
    /** {@code .}. */
    public static final int DOT = 30;
    /** {@code %}. */
    public static final int PERCENT = 31;
    /** {@code &#123;}. */
    public static final int LBRACE = 32;
    /** {@code &#125;}. */
    public static final int RBRACE = 33;
    /** {@code ==}. */
    public static final int EQEQUAL = 34;
    /** {@code !=}. */
    public static final int NOTEQUAL = 35;
    /** {@code <=}. */
    public static final int LESSEQUAL = 36;
    /** {@code >=}. */
    public static final int GREATEREQUAL = 37;
    /** {@code ~}. */
    public static final int TILDE = 38;
    /** {@code ^}. */
    public static final int CIRCUMFLEX = 39;
    /** {@code <<}. */
    public static final int LEFTSHIFT = 40;
    /** {@code >>}. */
    public static final int RIGHTSHIFT = 41;
    /** {@code **}. */
    public static final int DOUBLESTAR = 42;
    /** {@code +=}. */
    public static final int PLUSEQUAL = 43;
    /** {@code -=}. */
    public static final int MINEQUAL = 44;
    /** {@code *=}. */
    public static final int STAREQUAL = 45;
    /** {@code /=}. */
    public static final int SLASHEQUAL = 46;
    /** {@code %=}. */
    public static final int PERCENTEQUAL = 47;
    /** {@code &=}. */
    public static final int AMPEREQUAL = 48;
    /** {@code |=}. */
    public static final int VBAREQUAL = 49;
    /** {@code ^=}. */
    public static final int CIRCUMFLEXEQUAL = 50;
    /** {@code <<=}. */
    public static final int LEFTSHIFTEQUAL = 51;
    /** {@code >>=}. */
    public static final int RIGHTSHIFTEQUAL = 52;
    /** {@code **=}. */
    public static final int DOUBLESTAREQUAL = 53;
    /** {@code //}. */
    public static final int DOUBLESLASH = 54;
    /** {@code //=}. */
    public static final int DOUBLESLASHEQUAL = 55;
    /** {@code &#64;}. */
    public static final int AT = 56;
    /** {@code &#64;=}. */
    public static final int ATEQUAL = 57;
    /** {@code ->}. */
    public static final int RARROW = 58;
    /** {@code ...}. */
    public static final int ELLIPSIS = 59;
    /** {@code :=}. */
    public static final int COLONEQUAL = 60;
    /** {@code !}. */
    public static final int EXCLAMATION = 61;
    /** {@code False}. */
    public static final int KW_FALSE = 62;
    /** {@code None}. */
    public static final int KW_NONE = 63;
    /** {@code True}. */
    public static final int KW_TRUE = 64;
    /** {@code and}. */
    public static final int KW_AND = 65;
    /** {@code as}. */
    public static final int KW_AS = 66;
    /** {@code assert}. */
    public static final int KW_ASSERT = 67;
    /** {@code async}. */
    public static final int KW_ASYNC = 68;
    /** {@code await}. */
    public static final int KW_AWAIT = 69;
    /** {@code break}. */
    public static final int KW_BREAK = 70;
    /** {@code class}. */
    public static final int KW_CLASS = 71;
    /** {@code continue}. */
    public static final int KW_CONTINUE = 72;
    /** {@code def}. */
    public static final int KW_DEF = 73;
    /** {@code del}. */
    public static final int KW_DEL = 74;
    /** {@code elif}. */
    public static final int KW_ELIF = 75;
    /** {@code else}. */
    public static final int KW_ELSE = 76;
    /** {@code except}. */
    public static final int KW_EXCEPT = 77;
    /** {@code finally}. */
    public static final int KW_FINALLY = 78;
    /** {@code for}. */
    public static final int KW_FOR = 79;
    /** {@code from}. */
    public static final int KW_FROM = 80;
    /** {@code global}. */
    public static final int KW_GLOBAL = 81;
    /** {@code if}. */
    public static final int KW_IF = 82;
    /** {@code import}. */
    public static final int KW_IMPORT = 83;
    /** {@code in}. */
    public static final int KW_IN = 84;
    /** {@code is}. */
    public static final int KW_IS = 85;
    /** {@code lambda}. */
    public static final int KW_LAMBDA = 86;
    /** {@code nonlocal}. */
    public static final int KW_NONLOCAL = 87;
    /** {@code not}. */
    public static final int KW_NOT = 88;
    /** {@code or}. */
    public static final int KW_OR = 89;
    /** {@code pass}. */
    public static final int KW_PASS = 90;
    /** {@code raise}. */
    public static final int KW_RAISE = 91;
    /** {@code return}. */
    public static final int KW_RETURN = 92;
    /** {@code try}. */
    public static final int KW_TRY = 93;
    /** {@code while}. */
    public static final int KW_WHILE = 94;
    /** {@code with}. */
    public static final int KW_WITH = 95;
    /** {@code yield}. */
    public static final int KW_YIELD = 96;
    /** A character that begins no token. */
    public static final int OTHER = 97;
    // spotless:on

    static final int FIRST_KEYWORD = KW_FALSE;

    private static final String[] KEYWORDS = {
        "False",
        "None",
        "True",
        "and",
        "as",
        "assert",
        "async",
        "await",
        "break",
        "class",
        "continue",
        "def",
        "del",
        "elif",
        "else",
        "except",
        "finally",
        "for",
        "from",
        "global",
        "if",
        "import",
        "in",
        "is",
        "lambda",
        "nonlocal",
        "not",
        "or",
        "pass",
        "raise",
        "return",
        "try",
        "while",
        "with",
        "yield",
    };

    /** The operators, in the order of their numbers. */
    private static final String[] OPERATORS = {
        "(", ")", "[", "]", ":", ",", ";", "+", "-", "*", "/", "|", "&", "<", ">", "=", ".", "%",
        "{", "}", "==", "!=", "<=", ">=", "~", "^", "<<", ">>", "**", "+=", "-=", "*=", "/=", "%=",
        "&=", "|=", "^=", "<<=", ">>=", "**=", "//", "//=", "@", "@=", "->", "...", ":=", "!",
    };

    private Token() {}

    /**
     * {@return the kind of an operator or a keyword}
     *
     * @param text how it is written
     */
    public static int ofText(String text) {
        for (int i = 0; i < OPERATORS.length; i++) {
            if (OPERATORS[i].equals(text)) {
                return LPAR + i;
            }
        }
        for (int i = 0; i < KEYWORDS.length; i++) {
            if (KEYWORDS[i].equals(text)) {
                return FIRST_KEYWORD + i;
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** {@return the keywords, in the order of their numbers} */
    static String[] keywords() {
        return KEYWORDS.clone();
    }
}
