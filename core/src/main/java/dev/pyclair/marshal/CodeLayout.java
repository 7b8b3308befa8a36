package dev.pyclair.marshal;

import static dev.pyclair.marshal.CodeField.ARG_COUNT;
import static dev.pyclair.marshal.CodeField.CELL_VARS;
import static dev.pyclair.marshal.CodeField.CODE;
import static dev.pyclair.marshal.CodeField.CONSTS;
import static dev.pyclair.marshal.CodeField.EXCEPTION_TABLE;
import static dev.pyclair.marshal.CodeField.FILENAME;
import static dev.pyclair.marshal.CodeField.FIRST_LINE;
import static dev.pyclair.marshal.CodeField.FLAGS;
import static dev.pyclair.marshal.CodeField.FREE_VARS;
import static dev.pyclair.marshal.CodeField.KW_ONLY_ARG_COUNT;
import static dev.pyclair.marshal.CodeField.LINE_TABLE;
import static dev.pyclair.marshal.CodeField.LNOTAB;
import static dev.pyclair.marshal.CodeField.LOCALS_PLUS_KINDS;
import static dev.pyclair.marshal.CodeField.LOCALS_PLUS_NAMES;
import static dev.pyclair.marshal.CodeField.LOCAL_COUNT;
import static dev.pyclair.marshal.CodeField.NAME;
import static dev.pyclair.marshal.CodeField.NAMES;
import static dev.pyclair.marshal.CodeField.POS_ONLY_ARG_COUNT;
import static dev.pyclair.marshal.CodeField.QUALNAME;
import static dev.pyclair.marshal.CodeField.STACK_SIZE;
import static dev.pyclair.marshal.CodeField.VAR_NAMES;

import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant.Kind;
import java.util.List;

/**
 * The fields of a marshalled code object in the order of the stream.
 *
 * @param fields the fields
 * @param numberSize bytes that a number takes, 2 or 4
 * @param objectCount how many of the fields are objects
 * @param sequence what the constants and the names are: a tuple, in the oldest files a list
 * @param codeType the type code that opens a code object
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code w_complex_object}</a>
 */
public record CodeLayout(
        List<CodeField> fields,
        int numberSize,
        int objectCount,
        Kind sequence,
        MarshalType codeType) {
    /** Layouts that were asked for, as most programs need one; a race makes an equal one. */
    private static final CodeLayout[] KNOWN = new CodeLayout[CodeShape.values().length];

    private static CodeLayout make(CodeShape shape) {
        // spotless:off
        return switch (shape) {
            case V1_0 -> {
                CodeLayout next = of(CodeShape.V1_1);
                yield new CodeLayout(next.fields, next.numberSize, next.objectCount, Kind.LIST, next.codeType);
            }
            case V1_1 -> of(MarshalType.OLD_CODE, 4,
                    CODE, CONSTS, NAMES, FILENAME, NAME);
            case V1_3 -> of(2,
                    ARG_COUNT, LOCAL_COUNT, FLAGS,
                    CODE, CONSTS, NAMES, VAR_NAMES, FILENAME, NAME);
            case V1_5 -> of(2,
                    ARG_COUNT, LOCAL_COUNT, STACK_SIZE, FLAGS,
                    CODE, CONSTS, NAMES, VAR_NAMES, FILENAME, NAME, FIRST_LINE, LNOTAB);
            case V2_1 -> of(2,
                    ARG_COUNT, LOCAL_COUNT, STACK_SIZE, FLAGS,
                    CODE, CONSTS, NAMES, VAR_NAMES, FREE_VARS, CELL_VARS, FILENAME, NAME, FIRST_LINE, LNOTAB);
            case V2_3 -> {
                CodeLayout before = of(CodeShape.V2_1);
                yield new CodeLayout(before.fields, 4, before.objectCount, Kind.TUPLE, before.codeType);
            }
            case V3_0 -> of(4,
                    ARG_COUNT, KW_ONLY_ARG_COUNT, LOCAL_COUNT, STACK_SIZE, FLAGS,
                    CODE, CONSTS, NAMES, VAR_NAMES, FREE_VARS, CELL_VARS, FILENAME, NAME, FIRST_LINE, LNOTAB);
            case V3_8 -> of(4,
                    ARG_COUNT, POS_ONLY_ARG_COUNT, KW_ONLY_ARG_COUNT, LOCAL_COUNT, STACK_SIZE, FLAGS,
                    CODE, CONSTS, NAMES, VAR_NAMES, FREE_VARS, CELL_VARS, FILENAME, NAME, FIRST_LINE, LNOTAB);
            case V3_11 -> of(4,
                    ARG_COUNT, POS_ONLY_ARG_COUNT, KW_ONLY_ARG_COUNT, STACK_SIZE, FLAGS,
                    CODE, CONSTS, NAMES, LOCALS_PLUS_NAMES, LOCALS_PLUS_KINDS, FILENAME, NAME, QUALNAME,
                    FIRST_LINE, LINE_TABLE, EXCEPTION_TABLE);
        };
        // spotless:on
    }

    private static CodeLayout of(int numberSize, CodeField... fields) {
        return of(MarshalType.CODE, numberSize, fields);
    }

    private static CodeLayout of(MarshalType codeType, int numberSize, CodeField... fields) {
        int objects = 0;
        for (CodeField field : fields) {
            objects += field.isNumber() ? 0 : 1;
        }
        return new CodeLayout(List.of(fields), numberSize, objects, Kind.TUPLE, codeType);
    }

    /**
     * The layout of a shape.
     *
     * @param shape which fields there are
     * @return their order and size
     */
    public static CodeLayout of(CodeShape shape) {
        CodeLayout known = KNOWN[shape.ordinal()];
        if (known == null) {
            known = make(shape);
            KNOWN[shape.ordinal()] = known;
        }
        return known;
    }
}
