package dev.pyclair.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A code object of one CPython version, as its file has it: bytecode, constants, names and tables, nothing interpreted.
 *
 * <p>Immutable. Equality is identity, as two places of a file may hold equal code.
 */
public final class CodeObject implements Constant {
    /** Bits of {@code co_localspluskinds}, from CPython's {@code Include/internal/pycore_code.h}. */
    private static final int KIND_LOCAL = 0x20;

    private static final int KIND_CELL = 0x40;
    private static final int KIND_FREE = 0x80;

    private final PythonVersion version;
    private final int argCount;
    private final int posOnlyArgCount;
    private final int kwOnlyArgCount;
    private final int localCount;
    private final int stackSize;
    private final int flags;
    private final Bytes code;
    private final List<Constant> consts;
    private final Names names;
    private final Names varNames;
    private final Names freeVars;
    private final Names cellVars;
    private final Bytes localsPlusKinds;
    private final Text filename;
    private final Text name;
    private final Text qualname;
    private final int firstLine;
    private final Bytes lineTable;
    private final Bytes exceptionTable;
    private final int fileOffset;

    private CodeObject(Builder from) {
        version = from.version;
        argCount = from.argCount;
        posOnlyArgCount = from.posOnlyArgCount;
        kwOnlyArgCount = from.kwOnlyArgCount;
        stackSize = from.stackSize;
        flags = from.flags;
        code = from.code;
        consts = from.consts;
        names = from.names;
        varNames = from.varNames;
        freeVars = from.freeVars;
        cellVars = from.cellVars;
        localsPlusKinds = from.localsPlusKinds;
        filename = from.filename;
        name = from.name;
        qualname = from.qualname;
        firstLine = from.firstLine;
        lineTable = from.lineTable;
        exceptionTable = from.exceptionTable;
        fileOffset = from.fileOffset;
        localCount = version.hasLocalsPlus() ? count(KIND_LOCAL) : from.localCount;
    }

    private int count(int kind) {
        int count = 0;
        for (int i = 0; i < localsPlusKinds.length(); i++) {
            if ((localsPlusKinds.at(i) & kind) != 0) {
                count++;
            }
        }
        return count;
    }

    private List<String> ofKind(int kind) {
        var list = new ArrayList<String>();
        for (int i = 0; i < varNames.size(); i++) {
            if ((localsPlusKinds.at(i) & kind) != 0) {
                list.add(varNames.get(i));
            }
        }
        return List.copyOf(list);
    }

    /**
     * A builder whose fields are all empty or zero.
     *
     * @param version whose code it is
     * @return the builder
     */
    public static Builder builder(PythonVersion version) {
        return new Builder(version);
    }

    /** {@return the version whose code this is} */
    public PythonVersion version() {
        return version;
    }

    /** {@return {@code co_argcount}: positional arguments, {@code *args} not counted} */
    public int argCount() {
        return argCount;
    }

    /** {@return {@code co_posonlyargcount}; 0 before 3.8} */
    public int posOnlyArgCount() {
        return posOnlyArgCount;
    }

    /** {@return {@code co_kwonlyargcount}; 0 before 3.0} */
    public int kwOnlyArgCount() {
        return kwOnlyArgCount;
    }

    /** {@return {@code co_nlocals}} */
    public int localCount() {
        return localCount;
    }

    /** {@return {@code co_stacksize}, in values; 0 before 1.5} */
    public int stackSize() {
        return stackSize;
    }

    /** {@return {@code co_flags}; {@link CodeFlags} names the bits} */
    public int flags() {
        return flags;
    }

    /** {@return {@code co_code}: the bytecode} */
    public Bytes code() {
        return code;
    }

    /** {@return {@code co_consts}} */
    public List<Constant> consts() {
        return consts;
    }

    /** {@return {@code co_names}} */
    public Names names() {
        return names;
    }

    /** {@return {@code co_varnames}: arguments and locals} */
    public List<String> varNames() {
        return version.hasLocalsPlus() ? ofKind(KIND_LOCAL) : varNames;
    }

    /** {@return {@code co_cellvars}: locals that inner functions use} */
    public List<String> cellVars() {
        return version.hasLocalsPlus() ? ofKind(KIND_CELL) : cellVars;
    }

    /** {@return {@code co_freevars}: variables of outer functions} */
    public List<String> freeVars() {
        return version.hasLocalsPlus() ? ofKind(KIND_FREE) : freeVars;
    }

    /** {@return {@code co_localsplusnames}: all fast variables by index (3.11 on); before, {@code co_varnames}} */
    public Names localNames() {
        return varNames;
    }

    /** {@return the cell variables as the file lists them, before 3.11} */
    public Names cellNames() {
        return cellVars;
    }

    /** {@return the free variables as the file lists them, before 3.11} */
    public Names freeNames() {
        return freeVars;
    }

    /** {@return {@code co_localspluskinds}: a byte of kind bits a variable (3.11 on); before, empty} */
    public Bytes localsPlusKinds() {
        return localsPlusKinds;
    }

    /** {@return what instructions on cells index: cell, then free variables; from 3.11 on all fast variables} */
    public Names derefNames() {
        return version.hasLocalsPlus() ? varNames : cellVars.followedBy(freeVars);
    }

    /** {@return {@code co_filename}} */
    public Text filename() {
        return filename;
    }

    /** {@return {@code co_name}} */
    public Text name() {
        return name;
    }

    /** {@return {@code co_qualname} (3.11 on); before, {@code co_name}} */
    public Text qualname() {
        return qualname;
    }

    /** {@return {@code co_firstlineno}, from 1; 0 before 1.5} */
    public int firstLine() {
        return firstLine;
    }

    /** {@return {@code co_lnotab}, or {@code co_linetable} from 3.10 on} */
    public Bytes lineTable() {
        return lineTable;
    }

    /** {@return {@code co_exceptiontable} (3.11 on); before, empty} */
    public Bytes exceptionTable() {
        return exceptionTable;
    }

    /** {@return where the file has this code object, in bytes from its start; 0 for one that no file has} */
    public int fileOffset() {
        return fileOffset;
    }

    /** {@return the code objects among the constants, in order} */
    public List<CodeObject> nested() {
        var nested = new ArrayList<CodeObject>();
        for (Constant constant : consts) {
            if (constant instanceof CodeObject inner) {
                nested.add(inner);
            }
        }
        return nested;
    }

    @Override
    public String toString() {
        return "code object " + qualname + " of " + version;
    }

    /** Collects the fields of a code object. */
    public static final class Builder {
        private final PythonVersion version;
        private int argCount;
        private int posOnlyArgCount;
        private int kwOnlyArgCount;
        private int localCount;
        private int stackSize;
        private int flags;
        private Bytes code = Bytes.EMPTY;
        private List<Constant> consts = List.of();
        private Names names = Names.NONE;
        private Names varNames = Names.NONE;
        private Names freeVars = Names.NONE;
        private Names cellVars = Names.NONE;
        private Bytes localsPlusKinds = Bytes.EMPTY;
        private Text filename = Text.of("");
        private Text name = Text.of("");
        private Text qualname = name;
        private int firstLine;
        private Bytes lineTable = Bytes.EMPTY;
        private Bytes exceptionTable = Bytes.EMPTY;
        private int fileOffset;

        private Builder(PythonVersion version) {
            this.version = version;
        }

        /**
         * Sets a field.
         *
         * @param value co_argcount
         * @return this builder
         */
        public Builder argCount(int value) {
            argCount = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_posonlyargcount
         * @return this builder
         */
        public Builder posOnlyArgCount(int value) {
            posOnlyArgCount = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_kwonlyargcount
         * @return this builder
         */
        public Builder kwOnlyArgCount(int value) {
            kwOnlyArgCount = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_nlocals; from 3.11 on it follows from the kinds of the variables
         * @return this builder
         */
        public Builder localCount(int value) {
            localCount = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_stacksize, in values
         * @return this builder
         */
        public Builder stackSize(int value) {
            stackSize = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_flags
         * @return this builder
         */
        public Builder flags(int value) {
            flags = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_code
         * @return this builder
         */
        public Builder code(Bytes value) {
            code = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_consts
         * @return this builder
         */
        public Builder consts(List<Constant> value) {
            consts = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_names
         * @return this builder
         */
        public Builder names(Names value) {
            names = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_varnames, or co_localsplusnames from 3.11 on
         * @return this builder
         */
        public Builder varNames(Names value) {
            varNames = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_freevars, before 3.11
         * @return this builder
         */
        public Builder freeVars(Names value) {
            freeVars = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_cellvars, before 3.11
         * @return this builder
         */
        public Builder cellVars(Names value) {
            cellVars = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_localspluskinds, a byte a variable
         * @return this builder
         */
        public Builder localsPlusKinds(Bytes value) {
            localsPlusKinds = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_filename
         * @return this builder
         */
        public Builder filename(Text value) {
            filename = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_name; sets the qualified name too
         * @return this builder
         */
        public Builder name(Text value) {
            name = value; qualname = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_qualname
         * @return this builder
         */
        public Builder qualname(Text value) {
            qualname = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_firstlineno, from 1
         * @return this builder
         */
        public Builder firstLine(int value) {
            firstLine = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_lnotab or co_linetable
         * @return this builder
         */
        public Builder lineTable(Bytes value) {
            lineTable = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value co_exceptiontable
         * @return this builder
         */
        public Builder exceptionTable(Bytes value) {
            exceptionTable = value;
            return this;
        }

        /**
         * Sets a field.
         *
         * @param value where the file has it, in bytes from its start
         * @return this builder
         */
        public Builder fileOffset(int value) {
            fileOffset = value;
            return this;
        }

        /** {@return the code object} */
        public CodeObject build() {
            return new CodeObject(this);
        }
    }
}
