package dev.pyclair.code;

/**
 * Which equal values are one object when a CPython's compiler is done, and which of its objects
 * something else holds: what decides where its {@code marshal} writes references and reference
 * flags. Each is named after its first version; all are measured on whole standard libraries.
 */
public enum SharingScheme {
    // spotless:off
    //    constants                folding          tables                interning             sets          kept   annotate
    V1_0 (Constants.OF_CODE,       Folding.ALL,     Tables.SEPARATE,      Interning.BYTES,      Sets.UNSORTED,99,    false),
    V3_0 (Constants.OF_CODE,       Folding.ALL,     Tables.RESIZED,       Interning.LAMBDAS,    Sets.UNSORTED,256,   false),
    V3_7 (Constants.OF_CODE,       Folding.TUPLES,  Tables.SEPARATE,      Interning.LAMBDAS,    Sets.UNSORTED,256,   false),
    V3_8 (Constants.OF_MODULE,     Folding.TUPLES,  Tables.TUPLES,        Interning.NAMES,      Sets.UNSORTED,256,   false),
    V3_10(Constants.OF_MODULE,     Folding.NONE,    Tables.ALL,           Interning.NAMES,      Sets.UNSORTED,256,   false),
    V3_11(Constants.OF_MODULE,     Folding.NONE,    Tables.ALL_BUT_CODE,  Interning.STATICS,    Sets.BORROWED,256,   false),
    V3_13(Constants.OF_MODULE,     Folding.NONE,    Tables.ALL_BUT_CODE,  Interning.CHARACTERS, Sets.HELD,    256,   false),
    V3_14(Constants.OF_MODULE,     Folding.NONE,    Tables.ALL_BUT_CODE,  Interning.CHARACTERS, Sets.HELD,    256,   true),
    V3_15(Constants.OF_MODULE,     Folding.NONE,    Tables.ALL_BUT_CODE,  Interning.CHARACTERS, Sets.HELD,    1024,  true);
    // spotless:on

    /** Where a constant is looked for before it is made anew. */
    public enum Constants {
        /** Among the constants of the same code object; what is inside of tuples is new. */
        OF_CODE,
        /** Among those of all code objects of the module, whatever they are inside of. */
        OF_MODULE
    }

    /** What the optimiser appends to the constants without looking for it first. */
    public enum Folding {
        /** Nothing: what it folds goes through the same door as other constants. */
        NONE,
        /** Tuples of constants. */
        TUPLES,
        /** All that it folds. */
        ALL
    }

    /** Which objects of code objects are shared as constants are. */
    public enum Tables {
        /** None. */
        SEPARATE,
        /** None, not even the empty line table, which has shrunk from a larger one. */
        RESIZED,
        /** The tuples: constants and names. */
        TUPLES,
        /** All: the tables and the bytecode, too. */
        ALL,
        /** All but the bytecode, of which the code object makes a copy that it keeps. */
        ALL_BUT_CODE;

        /** {@return whether tuples of constants and names are shared} */
        public boolean hasTuples() {
            return this == TUPLES || hasTables();
        }

        /** {@return whether tables of lines and exceptions are shared} */
        public boolean hasTables() {
            return this == ALL || this == ALL_BUT_CODE;
        }
    }

    /** Which strings are interned beside variables and constants that look like names. */
    public enum Interning {
        /** Byte strings: single characters, and {@code <lambda>} among the names of code. */
        BYTES,
        /** {@code <lambda>}; the names of comprehensions are there for good, not interned. */
        LAMBDAS,
        /** All names of code objects. */
        NAMES,
        /**
         * None; {@code <lambda>}, {@code <module>} and the names of comprehensions are there for
         * good.
         */
        STATICS,
        /** All names of code objects, qualified ones and file names, and single characters. */
        CHARACTERS
    }

    /** In which order sets are written. */
    public enum Sets {
        /** As they are iterated over, which depends on hashes. */
        UNSORTED,
        /** In that of their members' marshalled bytes; the list that sorts them holds them. */
        BORROWED,
        /** The same, and a member is held while its bytes are made, too. */
        HELD
    }

    private final Constants constants;
    private final Folding folding;
    private final Tables tables;
    private final Interning interning;
    private final Sets sets;
    private final int largestKeptInt;
    private final boolean renamesAnnotate;

    SharingScheme(
            Constants constants,
            Folding folding,
            Tables tables,
            Interning interning,
            Sets sets,
            int largestKeptInt,
            boolean renamesAnnotate) {
        this.constants = constants;
        this.folding = folding;
        this.tables = tables;
        this.interning = interning;
        this.sets = sets;
        this.largestKeptInt = largestKeptInt;
        this.renamesAnnotate = renamesAnnotate;
    }

    /** {@return where equal constants are one object} */
    public Constants constants() {
        return constants;
    }

    /** {@return what the optimiser appends to the constants} */
    public Folding folding() {
        return folding;
    }

    /** {@return which tables are shared} */
    public Tables tables() {
        return tables;
    }

    /** {@return which strings are interned} */
    public Interning interning() {
        return interning;
    }

    /** {@return in which order sets are written} */
    public Sets sets() {
        return sets;
    }

    /** {@return whether interned strings take a reference number even if nothing refers to them} */
    public boolean flagsNames() {
        return tables == Tables.ALL_BUT_CODE;
    }

    /** {@return the largest int of which the interpreter has one object; the least is -5} */
    public int largestKeptInt() {
        return largestKeptInt;
    }

    /**
     * {@return whether the first variable of {@code __annotate__} is renamed when its code is done,
     * which makes its tuple anew}
     */
    public boolean renamesAnnotate() {
        return renamesAnnotate;
    }
}
