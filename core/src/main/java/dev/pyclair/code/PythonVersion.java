package dev.pyclair.code;

import static dev.pyclair.code.ExceptionScheme.BLOCK_STACK;
import static dev.pyclair.code.ExceptionScheme.TABLE;
import static dev.pyclair.code.HeaderLayout.FLAGS;
import static dev.pyclair.code.HeaderLayout.TIME;
import static dev.pyclair.code.HeaderLayout.TIME_SIZE;
import static dev.pyclair.code.InstructionFormat.UNITS;
import static dev.pyclair.code.InstructionFormat.UNITS_WITH_CACHES;
import static dev.pyclair.code.InstructionFormat.VARIABLE;
import static dev.pyclair.code.InstructionFormat.WORDS;
import static dev.pyclair.code.LineTableFormat.INSTRUCTIONS;
import static dev.pyclair.code.LineTableFormat.LNOTAB;
import static dev.pyclair.code.LineTableFormat.LNOTAB_BOUNDED;
import static dev.pyclair.code.LineTableFormat.LNOTAB_SIGNED;
import static dev.pyclair.code.LineTableFormat.LOCATIONS;
import static dev.pyclair.code.LineTableFormat.LOCATION_RUNS;
import static dev.pyclair.code.LineTableFormat.RANGES;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The feature versions of CPython and, in a row each, how their files differ: the page that says
 * where Python versions matter.
 *
 * <p>A column names a choice; the package that does the work maps the choice to code. Nothing else
 * asks for a version: questions have names, such as {@link #hasInlineCaches}.
 */
public enum PythonVersion {
    // spotless:off
    //    marshal header code object     instructions       lines           exceptions   stack size         dis             characters             hashes            sharing              import              source hash
    V1_0( 0, TIME,      CodeShape.V1_0,  VARIABLE,          INSTRUCTIONS,   BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V1_1( 0, TIME,      CodeShape.V1_1,  VARIABLE,          INSTRUCTIONS,   BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V1_2( 0, TIME,      CodeShape.V1_1,  VARIABLE,          INSTRUCTIONS,   BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V1_3( 0, TIME,      CodeShape.V1_3,  VARIABLE,          INSTRUCTIONS,   BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V1_4( 0, TIME,      CodeShape.V1_3,  VARIABLE,          INSTRUCTIONS,   BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V1_5( 0, TIME,      CodeShape.V1_5,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V1_6( 0, TIME,      CodeShape.V1_5,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_0( 0, TIME,      CodeShape.V1_5,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_1( 0, TIME,      CodeShape.V2_1,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_2( 0, TIME,      CodeShape.V2_1,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_3( 0, TIME,      CodeShape.V2_3,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_4( 1, TIME,      CodeShape.V2_3,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V1_0,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_5( 2, TIME,      CodeShape.V2_3,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V2_5,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_6( 2, TIME,      CodeShape.V2_3,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V2_5,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V2_7( 2, TIME,      CodeShape.V2_3,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V2_7,  DisStyle.V1_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V1_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V3_0( 2, TIME,      CodeShape.V3_0,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V3_0,  DisStyle.V3_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V3_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V3_1( 2, TIME,      CodeShape.V3_0,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V3_0,  DisStyle.V3_0,  UnicodeDatabase.V5_1,  HashScheme.V3_2,  SharingScheme.V3_0,  ImportScheme.V1_0,  SourceHashing.NONE),
    V3_2( 2, TIME,      CodeShape.V3_0,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V3_0,  DisStyle.V3_0,  UnicodeDatabase.V6_0,  HashScheme.V3_2,  SharingScheme.V3_0,  ImportScheme.V3_2,  SourceHashing.NONE),
    V3_3( 2, TIME_SIZE, CodeShape.V3_0,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V3_0,  DisStyle.V3_0,  UnicodeDatabase.V6_1,  HashScheme.V3_3,  SharingScheme.V3_0,  ImportScheme.V3_3,  SourceHashing.NONE),
    V3_4( 4, TIME_SIZE, CodeShape.V3_0,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V3_0,  DisStyle.V3_0,  UnicodeDatabase.V6_3,  HashScheme.V3_4,  SharingScheme.V3_0,  ImportScheme.V3_3,  SourceHashing.NONE),
    V3_5( 4, TIME_SIZE, CodeShape.V3_0,  VARIABLE,          LNOTAB,         BLOCK_STACK, DepthScheme.V3_0,  DisStyle.V3_0,  UnicodeDatabase.V8_0,  HashScheme.V3_5,  SharingScheme.V3_0,  ImportScheme.V3_5,  SourceHashing.NONE),
    V3_6( 4, TIME_SIZE, CodeShape.V3_0,  WORDS,             LNOTAB_SIGNED,  BLOCK_STACK, DepthScheme.V3_0,  DisStyle.V3_0,  UnicodeDatabase.V9_0,  HashScheme.V3_6,  SharingScheme.V3_0,  ImportScheme.V3_5,  SourceHashing.NONE),
    V3_7( 4, FLAGS,     CodeShape.V3_0,  WORDS,             LNOTAB_SIGNED,  BLOCK_STACK, DepthScheme.V3_7,  DisStyle.V3_7,  UnicodeDatabase.V11_0, HashScheme.V3_7,  SharingScheme.V3_7,  ImportScheme.V3_7,  SourceHashing.SIP24),
    V3_8( 4, FLAGS,     CodeShape.V3_8,  WORDS,             LNOTAB_BOUNDED, BLOCK_STACK, DepthScheme.V3_7,  DisStyle.V3_7,  UnicodeDatabase.V12_1, HashScheme.V3_8,  SharingScheme.V3_8,  ImportScheme.V3_8,  SourceHashing.SIP24),
    V3_9( 4, FLAGS,     CodeShape.V3_8,  WORDS,             LNOTAB_BOUNDED, BLOCK_STACK, DepthScheme.V3_7,  DisStyle.V3_7,  UnicodeDatabase.V13_0, HashScheme.V3_8,  SharingScheme.V3_8,  ImportScheme.V3_8,  SourceHashing.SIP24),
    V3_10(4, FLAGS,     CodeShape.V3_8,  UNITS,             RANGES,         BLOCK_STACK, DepthScheme.V3_10, DisStyle.V3_10, UnicodeDatabase.V13_0, HashScheme.V3_8,  SharingScheme.V3_10, ImportScheme.V3_10, SourceHashing.SIP24),
    V3_11(4, FLAGS,     CodeShape.V3_11, UNITS_WITH_CACHES, LOCATIONS,      TABLE,       DepthScheme.V3_10, DisStyle.V3_11, UnicodeDatabase.V14_0, HashScheme.V3_11, SharingScheme.V3_11, ImportScheme.V3_10, SourceHashing.SIP13),
    V3_12(4, FLAGS,     CodeShape.V3_11, UNITS_WITH_CACHES, LOCATION_RUNS,  TABLE,       DepthScheme.V3_10, DisStyle.V3_12, UnicodeDatabase.V15_0, HashScheme.V3_12, SharingScheme.V3_11, ImportScheme.V3_12, SourceHashing.SIP13),
    V3_13(4, FLAGS,     CodeShape.V3_11, UNITS_WITH_CACHES, LOCATION_RUNS,  TABLE,       DepthScheme.V3_13, DisStyle.V3_13, UnicodeDatabase.V15_1, HashScheme.V3_12, SharingScheme.V3_13, ImportScheme.V3_12, SourceHashing.SIP13),
    V3_14(5, FLAGS,     CodeShape.V3_11, UNITS_WITH_CACHES, LOCATION_RUNS,  TABLE,       DepthScheme.V3_13, DisStyle.V3_14, UnicodeDatabase.V16_0, HashScheme.V3_12, SharingScheme.V3_14, ImportScheme.V3_14, SourceHashing.SIP13),
    V3_15(6, FLAGS,     CodeShape.V3_11, UNITS_WITH_CACHES, LOCATION_RUNS,  TABLE,       DepthScheme.V3_13, DisStyle.V3_14, UnicodeDatabase.V17_0, HashScheme.V3_12, SharingScheme.V3_15, ImportScheme.V3_14, SourceHashing.SIP13);
    // spotless:on

    private static final Map<String, PythonVersion> BY_TITLE = byTitle();

    private final String title = name().substring(1).replace('_', '.');
    private final int marshalVersion;
    private final HeaderLayout headerLayout;
    private final CodeShape codeShape;
    private final InstructionFormat instructionFormat;
    private final LineTableFormat lineTableFormat;
    private final ExceptionScheme exceptionScheme;
    private final DepthScheme depthScheme;
    private final DisStyle disStyle;
    private final UnicodeDatabase unicode;
    private final HashScheme hashScheme;
    private final SharingScheme sharing;
    private final ImportScheme importScheme;
    private final SourceHashing sourceHashing;

    PythonVersion(
            int marshalVersion,
            HeaderLayout headerLayout,
            CodeShape codeShape,
            InstructionFormat instructionFormat,
            LineTableFormat lineTableFormat,
            ExceptionScheme exceptionScheme,
            DepthScheme depthScheme,
            DisStyle disStyle,
            UnicodeDatabase unicode,
            HashScheme hashScheme,
            SharingScheme sharing,
            ImportScheme importScheme,
            SourceHashing sourceHashing) {
        this.marshalVersion = marshalVersion;
        this.headerLayout = headerLayout;
        this.codeShape = codeShape;
        this.instructionFormat = instructionFormat;
        this.lineTableFormat = lineTableFormat;
        this.exceptionScheme = exceptionScheme;
        this.depthScheme = depthScheme;
        this.disStyle = disStyle;
        this.unicode = unicode;
        this.hashScheme = hashScheme;
        this.sharing = sharing;
        this.importScheme = importScheme;
        this.sourceHashing = sourceHashing;
    }

    /**
     * The version with a name.
     *
     * @param name such as {@code 3.13}
     * @return the version, if it is one of these
     */
    public static Optional<PythonVersion> parse(String name) {
        return Optional.ofNullable(BY_TITLE.get(name));
    }

    private static Map<String, PythonVersion> byTitle() {
        var known = new HashMap<String, PythonVersion>();
        for (PythonVersion version : values()) {
            known.put(version.title, version);
        }
        return known;
    }

    /** {@return the version of the marshal format that its compiler writes} */
    public int marshalVersion() {
        return marshalVersion;
    }

    /** {@return the layout of the file header} */
    public HeaderLayout headerLayout() {
        return headerLayout;
    }

    /** {@return the fields of a marshalled code object} */
    public CodeShape codeShape() {
        return codeShape;
    }

    /** {@return the layout of instructions} */
    public InstructionFormat instructionFormat() {
        return instructionFormat;
    }

    /** {@return the encoding of source lines} */
    public LineTableFormat lineTableFormat() {
        return lineTableFormat;
    }

    /** {@return how handlers are found} */
    public ExceptionScheme exceptionScheme() {
        return exceptionScheme;
    }

    /** {@return how the compiler comes to {@code co_stacksize}} */
    public DepthScheme depthScheme() {
        return depthScheme;
    }

    /** {@return the shape of the text of {@code dis}} */
    public DisStyle disStyle() {
        return disStyle;
    }

    /**
     * {@return the database of characters, which says what {@code repr} prints as it is; Python 2
     * escapes all}
     */
    public UnicodeDatabase unicode() {
        return unicode;
    }

    /** {@return how values hash, which says in what order sets print} */
    public HashScheme hashScheme() {
        return hashScheme;
    }

    /** {@return which values a compiler shares, which says where files refer back} */
    public SharingScheme sharing() {
        return sharing;
    }

    /** {@return where files are cached, and when a cached file is used} */
    public ImportScheme importScheme() {
        return importScheme;
    }

    /** {@return how a source is hashed for the header of a file} */
    public SourceHashing sourceHashing() {
        return sourceHashing;
    }

    /**
     * {@return the part of names in {@code __pycache__} that tells interpreters apart, such as
     * {@code cpython-313} (3.2 on, PEP 3147)}
     */
    public Optional<String> cacheTag() {
        return importScheme.hasTags()
                ? Optional.of("cpython-" + toString().replace(".", ""))
                : Optional.empty();
    }

    /**
     * {@return whether floats print as the shortest text that reads back as the same; before, with
     * 17 digits}
     */
    public boolean hasShortFloats() {
        return this == V2_7 || compareTo(V3_1) >= 0;
    }

    /** {@return whether sets print with braces; before, as calls with a list} */
    public boolean hasSetLiterals() {
        return compareTo(V3_0) >= 0;
    }

    /** {@return whether a function can have positional-only arguments (PEP 570)} */
    public boolean hasPositionalOnly() {
        return compareTo(V3_8) >= 0;
    }

    /** {@return whether the flags of {@code __future__} start at bit 17, no longer at bit 13} */
    public boolean hasHighFutureFlags() {
        return compareTo(V3_8) >= 0;
    }

    /** {@return whether a code object says how many values its stack has room for} */
    public boolean hasStackSize() {
        return codeShape.compareTo(CodeShape.V1_5) >= 0;
    }

    /** {@return whether making a function takes its qualified name from the stack} */
    public boolean namesFunctionsByStack() {
        return compareTo(V3_3) >= 0 && compareTo(V3_10) <= 0;
    }

    /** {@return whether a flag says that code has neither cells nor free variables} */
    public boolean marksFreeOfCells() {
        return codeShape.compareTo(CodeShape.V2_1) >= 0 && !hasLocalsPlus();
    }

    /** {@return whether a flag says that the first constant of a function is its docstring} */
    public boolean marksDocstrings() {
        return compareTo(V3_14) >= 0;
    }

    /** {@return whether a flag says that a function stands in the body of a class} */
    public boolean marksMethods() {
        return compareTo(V3_14) >= 0;
    }

    /** {@return whether the kinds of variables tell arguments, and how they are given} */
    public boolean marksArguments() {
        return compareTo(V3_14) >= 0;
    }

    /** {@return whether a flag says that the body of a class has a namespace of its own} */
    public boolean marksClasses() {
        return compareTo(V1_4) >= 0 && compareTo(V3_0) < 0;
    }

    /** {@return whether the group that {@code except*} makes of an exception has a traceback} */
    public boolean tracesWrappedExceptions() {
        return compareTo(V3_14) >= 0;
    }

    /** {@return whether code units behind some instructions are caches} */
    public boolean hasInlineCaches() {
        return instructionFormat == InstructionFormat.UNITS_WITH_CACHES;
    }

    /** {@return whether one list names locals, cells and free variables together} */
    public boolean hasLocalsPlus() {
        return codeShape == CodeShape.V3_11;
    }

    /** {@return whether a plain string is bytes, as in Python 2} */
    public boolean hasByteStrings() {
        return compareTo(V3_0) < 0;
    }

    /** {@return the name, such as {@code 3.13}} */
    @Override
    public String toString() {
        return title;
    }
}
