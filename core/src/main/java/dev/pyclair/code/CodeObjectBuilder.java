package dev.pyclair.code;

import java.util.List;

/** Collects the fields of a {@link CodeObject}; each is empty or zero at first. */
public final class CodeObjectBuilder {
    final PythonVersion version;
    int argCount;
    int posOnlyArgCount;
    int kwOnlyArgCount;
    int localCount;
    int stackSize;
    int flags;
    Bytes code = Bytes.EMPTY;
    List<Constant> consts = List.of();
    Names names = Names.NONE;
    Names varNames = Names.NONE;
    Names freeVars = Names.NONE;
    Names cellVars = Names.NONE;
    Bytes localsPlusKinds = Bytes.EMPTY;
    Text filename = Text.of("");
    Text name = Text.of("");
    Text qualname = name;
    int firstLine;
    Bytes lineTable = Bytes.EMPTY;
    Bytes exceptionTable = Bytes.EMPTY;
    int fileOffset;

    CodeObjectBuilder(PythonVersion version) {
        this.version = version;
    }

    /**
     * Sets a field.
     *
     * @param value co_argcount
     * @return this builder
     */
    public CodeObjectBuilder argCount(int value) {
        argCount = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_posonlyargcount
     * @return this builder
     */
    public CodeObjectBuilder posOnlyArgCount(int value) {
        posOnlyArgCount = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_kwonlyargcount
     * @return this builder
     */
    public CodeObjectBuilder kwOnlyArgCount(int value) {
        kwOnlyArgCount = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_nlocals; from 3.11 on it follows from the kinds of the variables
     * @return this builder
     */
    public CodeObjectBuilder localCount(int value) {
        localCount = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_stacksize, in values
     * @return this builder
     */
    public CodeObjectBuilder stackSize(int value) {
        stackSize = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_flags
     * @return this builder
     */
    public CodeObjectBuilder flags(int value) {
        flags = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_code
     * @return this builder
     */
    public CodeObjectBuilder code(Bytes value) {
        code = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_consts
     * @return this builder
     */
    public CodeObjectBuilder consts(List<Constant> value) {
        consts = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_names
     * @return this builder
     */
    public CodeObjectBuilder names(Names value) {
        names = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_varnames, or co_localsplusnames from 3.11 on
     * @return this builder
     */
    public CodeObjectBuilder varNames(Names value) {
        varNames = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_freevars, before 3.11
     * @return this builder
     */
    public CodeObjectBuilder freeVars(Names value) {
        freeVars = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_cellvars, before 3.11
     * @return this builder
     */
    public CodeObjectBuilder cellVars(Names value) {
        cellVars = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_localspluskinds, a byte a variable
     * @return this builder
     */
    public CodeObjectBuilder localsPlusKinds(Bytes value) {
        localsPlusKinds = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_filename
     * @return this builder
     */
    public CodeObjectBuilder filename(Text value) {
        filename = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_name; sets the qualified name too
     * @return this builder
     */
    public CodeObjectBuilder name(Text value) {
        name = value;
        qualname = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_qualname
     * @return this builder
     */
    public CodeObjectBuilder qualname(Text value) {
        qualname = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_firstlineno, from 1
     * @return this builder
     */
    public CodeObjectBuilder firstLine(int value) {
        firstLine = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_lnotab or co_linetable
     * @return this builder
     */
    public CodeObjectBuilder lineTable(Bytes value) {
        lineTable = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value co_exceptiontable
     * @return this builder
     */
    public CodeObjectBuilder exceptionTable(Bytes value) {
        exceptionTable = value;
        return this;
    }

    /**
     * Sets a field.
     *
     * @param value where the file has it, in bytes from its start
     * @return this builder
     */
    public CodeObjectBuilder fileOffset(int value) {
        fileOffset = value;
        return this;
    }

    /** {@return the code object} */
    public CodeObject build() {
        return new CodeObject(this);
    }
}
