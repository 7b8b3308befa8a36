package dev.pyclair.runtime.engine;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Code objects from values of their fields: {@code types.CodeType(...)} and {@code replace}. */
final class CodeArguments {
    private static final String[] FIELDS = {
        "co_argcount",
        "co_posonlyargcount",
        "co_kwonlyargcount",
        "co_nlocals",
        "co_stacksize",
        "co_flags",
        "co_code",
        "co_consts",
        "co_names",
        "co_varnames",
        "co_filename",
        "co_name",
        "co_qualname",
        "co_firstlineno",
        "co_linetable",
        "co_exceptiontable",
        "co_freevars",
        "co_cellvars"
    };

    /** Fields that are not there before 3.11. */
    private static final List<String> LATER = List.of("co_qualname", "co_exceptiontable");

    /** Names of free variables and of cells may be left out. */
    private static final int OPTIONAL = 2;

    private static final int BYTES_OF_CONSTANT = 64;

    private final Map<String, Object> given;
    private final String function;
    private final PythonVersion version;

    private CodeArguments(Map<String, Object> given, String function, PythonVersion version) {
        this.given = given;
        this.version = version;
        this.function = function;
    }

    /** What {@code types.CodeType(...)} makes. */
    static PyCode create(Context cx, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type("code() takes no keyword arguments");
        }
        PythonVersion version = ((Machine) cx).current().code.code().version();
        var fields = new ArrayList<String>(List.of(FIELDS));
        if (!version.hasLocalsPlus()) {
            fields.removeAll(LATER);
        }
        int least = fields.size() - OPTIONAL;
        if (count < least || count > fields.size()) {
            throw Errors.type(
                    cx.wording(
                            "code-arguments",
                            count < least ? "least " + least : "most " + fields.size(),
                            count));
        }
        var given = new LinkedHashMap<String, Object>();
        for (int i = 0; i < count; i++) {
            given.put(fields.get(i), args[i]);
        }
        CodeObjectBuilder builder = CodeObject.builder(version);
        return new CodeArguments(given, "code()", version).build(cx, builder, null);
    }

    /** What {@code code.replace(...)} makes. */
    static PyCode replaced(Context cx, PyCode code, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        int places = Signature.Arguments.positional(args);
        if (places > 0) {
            throw Errors.type("replace() takes no positional arguments");
        }
        var given = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.length; i++) {
            if (!isField(names[i])) {
                throw Errors.type(cx.wording("unexpected-keyword", "replace", names[i]));
            }
            given.put(names[i], args[i]);
        }
        if (given.isEmpty()) {
            return new PyCode(code.code());
        }
        CodeObjectBuilder builder = code.code().toBuilder();
        return new CodeArguments(given, "replace()", code.code().version())
                .build(cx, builder, code.code());
    }

    private static boolean isField(String name) {
        for (String field : FIELDS) {
            if (field.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private PyCode build(Context cx, CodeObjectBuilder builder, CodeObject from) {
        for (Map.Entry<String, Object> field : given.entrySet()) {
            if (field.getValue() instanceof PyTuple tuple) {
                cx.allocate((long) BYTES_OF_CONSTANT * tuple.size());
            }
            set(cx, builder, field.getKey(), field.getValue());
        }
        boolean hasVariables =
                given.containsKey("co_varnames")
                        || given.containsKey("co_cellvars")
                        || given.containsKey("co_freevars");
        if (hasVariables) {
            setVariables(builder, from);
        }
        return new PyCode(builder.build());
    }

    private void set(Context cx, CodeObjectBuilder builder, String name, Object value) {
        switch (name) {
            case "co_argcount" -> builder.argCount(count(cx, name, value));
            case "co_posonlyargcount" -> builder.posOnlyArgCount(count(cx, name, value));
            case "co_kwonlyargcount" -> builder.kwOnlyArgCount(count(cx, name, value));
            case "co_nlocals" -> builder.localCount(count(cx, name, value));
            case "co_stacksize" -> builder.stackSize(count(cx, name, value));
            case "co_flags" -> builder.flags(count(cx, name, value));
            case "co_firstlineno" -> builder.firstLine(count(cx, name, value));
            case "co_code" -> builder.code(bytes(name, value));
            case "co_linetable" -> builder.lineTable(bytes(name, value));
            case "co_exceptiontable" -> builder.exceptionTable(bytes(name, value));
            case "co_filename" -> builder.filename(text(name, value));
            case "co_name" -> builder.name(text(name, value));
            case "co_qualname" -> builder.qualname(text(name, value));
            case "co_names" -> builder.names(names(name, value));
            case "co_consts" -> {
                if (!(value instanceof PyTuple tuple)) {
                    throw wrong(name, "tuple", value);
                }
                builder.consts((Constant.Container) ConstantObjects.of(cx, tuple));
            }
            default -> names(name, value);
        }
    }

    /** Names and kinds of the variables, which are one list from 3.11 on. */
    private void setVariables(CodeObjectBuilder builder, CodeObject from) {
        String[] locals = variables("co_varnames", from == null ? null : from.varNames());
        String[] cells = variables("co_cellvars", from == null ? null : from.cellVars());
        String[] free = variables("co_freevars", from == null ? null : from.freeVars());
        if (!version.hasLocalsPlus()) {
            builder.varNames(names(locals)).cellVars(names(cells)).freeVars(names(free));
            return;
        }
        var kinds = new LinkedHashMap<String, Integer>();
        for (String name : locals) {
            kinds.put(name, CodeObject.KIND_LOCAL);
        }
        for (String name : cells) {
            kinds.merge(name, CodeObject.KIND_CELL, (a, b) -> a | b);
        }
        for (String name : free) {
            kinds.put(name, CodeObject.KIND_FREE);
        }
        byte[] bits = new byte[kinds.size()];
        int i = 0;
        for (int kind : kinds.values()) {
            bits[i++] = (byte) kind;
        }
        builder.varNames(names(kinds.keySet().toArray(new String[0])));
        builder.localsPlusKinds(Bytes.of(bits));
    }

    private String[] variables(String field, java.util.List<String> known) {
        Object value = given.get(field);
        if (value == null) {
            return known == null ? new String[0] : known.toArray(new String[0]);
        }
        Names names = names(field, value);
        return names.toArray(new String[0]);
    }

    private static Names names(String[] names) {
        var texts = new Text[names.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Text.of(names[i]);
        }
        return Names.of(texts);
    }

    private Names names(String field, Object value) {
        if (!(value instanceof PyTuple tuple)) {
            throw wrong(field, "tuple", value);
        }
        var texts = new Text[tuple.size()];
        for (int i = 0; i < texts.length; i++) {
            Object plain = Texts.plain(tuple.get(i));
            if (plain == null) {
                throw Errors.type(
                        "name tuples must contain only strings, not '"
                                + Types.of(tuple.get(i)).name()
                                + "'");
            }
            texts[i] = Text.of(CodePoints.toJava(plain));
        }
        return Names.of(texts);
    }

    private static int count(Context cx, String field, Object value) {
        int number = TextArguments.number(cx, value, 0);
        if (number < 0 && !field.equals("co_flags")) {
            throw Errors.value(field + " must be a positive integer");
        }
        return number;
    }

    private Bytes bytes(String field, Object value) {
        if (!(value instanceof PyBytes bytes)) {
            throw wrong(field, "bytes", value);
        }
        return Bytes.of(bytes.bytes());
    }

    private Text text(String field, Object value) {
        Object plain = Texts.plain(value);
        if (plain == null) {
            throw wrong(field, "str", value);
        }
        return Text.of(CodePoints.toJava(plain));
    }

    private PyRaise wrong(String field, String type, Object value) {
        int index = 1;
        while (!FIELDS[index - 1].equals(field)) {
            index++;
        }
        String which = function.equals("code()") ? index + "" : "'" + field + "'";
        return Errors.type(
                function
                        + " argument "
                        + which
                        + " must be "
                        + type
                        + ", not "
                        + Types.of(value).name());
    }
}
