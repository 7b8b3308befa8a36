package dev.pyclair.compiler.token;

import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.source.SourceWarning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The tokens of a source, side by side in arrays.
 *
 * <p>The last one is {@link Token#END_MARKER} or {@link Token#ERROR}.
 */
public final class Tokens {
    private final byte[] source;
    private byte[] kinds;
    private short[] levels;
    private int[] starts;
    private int[] ends;
    private int[] lines;
    private int[] columns;
    private int[] endLines;
    private int[] endColumns;
    private String[] names;
    private int count;

    /** What stands in a replacement field before the token, where {@code =} asks for it. */
    private final Map<Integer, Supplier<Text>> debugTexts = new HashMap<>();

    /** Warnings of the tokenizer, and with each how many tokens there were before it. */
    private final List<SourceWarning> warnings = new ArrayList<>(0);

    private final List<Integer> warned = new ArrayList<>(0);

    private TokenFault fault;

    Tokens(byte[] source, int length) {
        this.source = source;
        int capacity = length / 4 + 16;
        kinds = new byte[capacity];
        levels = new short[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        lines = new int[capacity];
        columns = new int[capacity];
        endLines = new int[capacity];
        endColumns = new int[capacity];
        names = new String[capacity];
    }

    int add(int kind, int level, int line, int column, int endLine, int endColumn) {
        if (count == kinds.length) {
            grow();
        }
        int index = count++;
        kinds[index] = (byte) kind;
        levels[index] = (short) level;
        lines[index] = line;
        columns[index] = column;
        endLines[index] = endLine;
        endColumns[index] = endColumn;
        return index;
    }

    private void grow() {
        int capacity = count * 2;
        kinds = Arrays.copyOf(kinds, capacity);
        levels = Arrays.copyOf(levels, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        lines = Arrays.copyOf(lines, capacity);
        columns = Arrays.copyOf(columns, capacity);
        endLines = Arrays.copyOf(endLines, capacity);
        endColumns = Arrays.copyOf(endColumns, capacity);
        names = Arrays.copyOf(names, capacity);
    }

    void setText(int index, int start, int end) {
        starts[index] = start;
        ends[index] = end;
    }

    /** Lets a token end a column further than its text does, as that of a new line does. */
    void widen(int index) {
        endColumns[index]++;
    }

    void setName(int index, String name) {
        names[index] = name;
    }

    void setDebugText(int index, Supplier<Text> text) {
        debugTexts.put(index, text);
    }

    void warn(SourceWarning warning) {
        warnings.add(warning);
        warned.add(count);
    }

    void setFault(TokenFault fault) {
        this.fault = fault;
    }

    /** {@return the bytes, after decoding and with line ends as line feeds; zeros may follow} */
    public byte[] source() {
        return source;
    }

    /** {@return how many tokens there are} */
    public int count() {
        return count;
    }

    /**
     * The kinds of all tokens, for a quick look at many.
     *
     * @return an array that may be longer than there are tokens; not to be changed
     */
    public byte[] kinds() {
        return kinds;
    }

    /**
     * {@return the kind of a token, a number of {@link Token}}
     *
     * @param index which token
     */
    public int kind(int index) {
        return kinds[index];
    }

    /**
     * {@return how many parentheses are open behind a token}
     *
     * @param index which token
     */
    public int level(int index) {
        return levels[index];
    }

    /**
     * {@return where the text of a token begins in the source}
     *
     * @param index which token
     */
    public int start(int index) {
        return starts[index];
    }

    /**
     * {@return where the text of a token ends in the source}
     *
     * @param index which token
     */
    public int end(int index) {
        return ends[index];
    }

    /**
     * {@return the line where a token begins, from 1}
     *
     * @param index which token
     */
    public int line(int index) {
        return lines[index];
    }

    /**
     * {@return the column where a token begins, in bytes; -1 for those that have no text}
     *
     * @param index which token
     */
    public int column(int index) {
        return columns[index];
    }

    /**
     * {@return the line where a token ends, from 1}
     *
     * @param index which token
     */
    public int endLine(int index) {
        return endLines[index];
    }

    /**
     * {@return the column where a token ends, in bytes; -1 for those that have no text}
     *
     * @param index which token
     */
    public int endColumn(int index) {
        return endColumns[index];
    }

    /**
     * {@return the identifier that a token of the kind {@link Token#NAME} or a keyword is}
     *
     * @param index which token
     */
    public String name(int index) {
        return names[index];
    }

    /**
     * {@return the text of a replacement field up to a token, or null}
     *
     * @param index which token
     */
    public Text debugText(int index) {
        Supplier<Text> text = debugTexts.get(index);
        return text == null ? null : text.get();
    }

    /**
     * {@return the warnings that the tokenizer gives on its way through some tokens}
     *
     * @param looked how many tokens, from the first
     */
    public List<SourceWarning> warnings(int looked) {
        int size = 0;
        while (size < warned.size() && warned.get(size) < looked) {
            size++;
        }
        return warnings.subList(0, size);
    }

    /** {@return what is wrong where the last token is an error, or else null} */
    public TokenFault fault() {
        return fault;
    }

    /**
     * {@return from the beginning of a token to the end of another}
     *
     * @param first the first token
     * @param last the last token
     */
    public Span span(int first, int last) {
        return new Span(lines[first], columns[first], endLines[last], endColumns[last]);
    }
}
