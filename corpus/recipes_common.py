"""Ways to be wrong that most versions share: stack, indices, decoding, jumps."""

from recipe_writer import recipe


def stack():
    recipe("pop-empty", "V4", "POP_TOP three times on an empty stack", "3*POP_TOP; RET")
    recipe("return-empty", "V4", "RETURN_VALUE on an empty stack", "RETURN_VALUE")
    recipe("push-5000", "V4", "5,000 values on a stack of one", "5000*LOAD_CONST 0; RETURN_VALUE", stack=1)
    recipe(
        "push-one-more", "V4", "two values on a stack of one",
        "2*LOAD_CONST 0; POP_TOP; RETURN_VALUE", stack=1,
    )
    recipe("stack-of-none", "V4", "a value on a stack of size 0", "RET", stack=0)
    recipe("list-of-nothing", "V4", "BUILD_LIST of 200 values of none", "BUILD_LIST 200; RETURN_VALUE")
    recipe(
        "tuple-of-nothing", "V4", "BUILD_TUPLE of 3 values of one",
        "LOAD_CONST 1; BUILD_TUPLE 3; RETURN_VALUE",
    )
    recipe("set-of-nothing", "V4", "BUILD_SET of 100 values of none", "BUILD_SET 100; RETURN_VALUE")
    recipe("map-of-nothing", "V4", "BUILD_MAP of 100 pairs of none", "BUILD_MAP 100; RETURN_VALUE", "3.6")
    recipe(
        "string-of-nothing", "V4", "BUILD_STRING of 100 values of none",
        "BUILD_STRING 100; RETURN_VALUE", "3.6",
    )
    recipe(
        "slice-of-one", "V4", "BUILD_SLICE of 3 values of one", "LOAD_CONST 1; BUILD_SLICE 3; RETURN_VALUE"
    )
    recipe(
        "rotate-beyond", "V4", "ROT_THREE of one value", "LOAD_CONST 0; ROT_THREE; RETURN_VALUE", until="3.10"
    )
    recipe(
        "rotate-four", "V4", "ROT_FOUR of one value", "LOAD_CONST 0; ROT_FOUR; RETURN_VALUE", "3.8", "3.10"
    )
    recipe("rotate-four", "V4", "ROT_FOUR of one value", "LOAD_CONST 0; ROT_FOUR; RETURN_VALUE", until="2.7")
    recipe(
        "rotate-n", "V4", "ROT_N of 100 values of one",
        "LOAD_CONST 0; ROT_N 100; RETURN_VALUE", "3.10", "3.10",
    )
    recipe("swap-beyond", "V4", "SWAP 100 at depth 1", "LOAD_CONST 0; SWAP 100; RETURN_VALUE", "3.11")
    recipe("copy-beyond", "V4", "COPY 100 at depth 1", "LOAD_CONST 0; COPY 100; RETURN_VALUE", "3.11")
    recipe("copy-empty", "V4", "a copy of the top of an empty stack", "DUP; RETURN_VALUE")
    recipe(
        "dup-two-of-one", "V4", "DUP_TOP_TWO of one value",
        "LOAD_CONST 0; DUP_TOP_TWO; RETURN_VALUE", "3.6", "3.10",
    )
    recipe(
        "join-depths",
        "V4",
        "two ways lead to one place with 0 and 1 values; CPython does not care as long as there is room",
        "LOAD_CONST 1; PJIF >join; LOAD_CONST 1; join: RET",
    )
    recipe(
        "loop-grows", "V4", "a loop that pushes a value each time around", "loop: LOAD_CONST 0; JUMPB >loop"
    )
    recipe("loop-shrinks", "V4", "a loop that pops a value each time around", "loop: POP_TOP; JUMPB >loop")
    recipe(
        "unpack-beyond", "V4", "UNPACK_SEQUENCE of 200 onto a stack of 10",
        "LOAD_CONST 5; UNPACK_SEQUENCE 200; RET",
    )
    recipe("unpack-empty", "V4", "UNPACK_SEQUENCE of an empty stack", "UNPACK_SEQUENCE 2; RET")
    recipe(
        "unpack-ex-beyond", "V4", "UNPACK_EX with 255 values after the star",
        "LOAD_CONST 5; UNPACK_EX 0xff00; RET", "3.6",
    )
    recipe(
        "call-empty", "V4", "a call with 5 arguments on an empty stack",
        "CALL_FUNCTION 5; RETURN_VALUE", until="3.10",
    )
    recipe("call-empty", "V4", "a call with 5 arguments on an empty stack", "CALL 5; RETURN_VALUE", "3.11")
    recipe("store-attr-empty", "V4", "STORE_ATTR on an empty stack", "STORE_ATTR 0; RET")
    recipe("store-subscr-two", "V4", "STORE_SUBSCR with two values", "2*LOAD_CONST 1; STORE_SUBSCR; RET")
    recipe("compare-one", "V4", "COMPARE_OP with one value", "LOAD_CONST 1; COMPARE_OP 0; RETURN_VALUE")
    recipe("add-one", "V4", "an addition of one value", "LOAD_CONST 1; ADD; RETURN_VALUE")
    recipe("import-empty", "V4", "IMPORT_NAME on an empty stack", "IMPORT_NAME 0; RETURN_VALUE", until="3.14")
    recipe("import-empty", "V4", "IMPORT_NAME on an empty stack", "IMPORT_NAME 2; RETURN_VALUE", "3.15")
    recipe("raise-two-of-none", "V4", "RAISE_VARARGS 2 on an empty stack", "RAISE_VARARGS 2")
    recipe("store-empty", "V4", "STORE_FAST on an empty stack", "STORE_FAST 0; RET")
    recipe("append-beyond", "V4", "LIST_APPEND 50 at depth 1", "LOAD_CONST 1; LIST_APPEND 50; RET")
    recipe("set-add-beyond", "V4", "SET_ADD 50 at depth 1", "LOAD_CONST 1; SET_ADD 50; RET")
    recipe("map-add-beyond", "V4", "MAP_ADD 50 at depth 2", "2*LOAD_CONST 1; MAP_ADD 50; RET")
    recipe("get-iter-empty", "V4", "GET_ITER on an empty stack", "ITER; RET")
    recipe("jump-if-empty", "V4", "a conditional jump on an empty stack", "PJIF >end; end: RET")
    recipe("for-empty", "V3/V4", "FOR_ITER on an empty stack", "FOR_ITER >end; end: RET")


def indices():
    recipe("const-beyond", "V2", "LOAD_CONST 200 of 8", "LOAD_CONST 200; RETURN_VALUE")
    recipe("const-one-beyond", "V2", "LOAD_CONST 8 of 8", "LOAD_CONST 8; RETURN_VALUE")
    recipe(
        "const-negative", "V1/V2", "LOAD_CONST with an argument of 32 ones",
        "LOAD_CONST 0xffffffff; RETURN_VALUE", "3.6",
    )
    recipe(
        "const-long", "V2", "LOAD_CONST with an argument of 31 ones", "LOAD_CONST 0x7fffffff; RETURN_VALUE"
    )
    recipe("global-beyond", "V2", "LOAD_GLOBAL of name 99 of 2", "LOAD_GLOBAL 198; RETURN_VALUE")
    recipe("name-beyond", "V2", "LOAD_NAME of name 99 of 2", "LOAD_NAME 99; RETURN_VALUE")
    recipe(
        "attr-beyond", "V2", "LOAD_ATTR of name 198 of 2",
        "LOAD_CONST 1; LOAD_ATTR 198; RETURN_VALUE", until="3.11",
    )
    recipe(
        "attr-beyond", "V2", "LOAD_ATTR of name 99 of 2", "LOAD_CONST 1; LOAD_ATTR 198; RETURN_VALUE", "3.12"
    )
    recipe("store-attr-beyond", "V2", "STORE_ATTR of name 99 of 2", "2*LOAD_CONST 1; STORE_ATTR 99; RET")
    recipe("store-global-beyond", "V2", "STORE_GLOBAL of name 99 of 2", "LOAD_CONST 1; STORE_GLOBAL 99; RET")
    recipe("delete-global-beyond", "V2", "DELETE_GLOBAL of name 99 of 2", "DELETE_GLOBAL 99; RET")
    recipe(
        "import-beyond", "V2", "IMPORT_NAME of name 99 of 2",
        "LOAD_CONST 1; LOAD_CONST 0; IMPORT_NAME 99; RETURN_VALUE", until="3.14",
    )
    recipe(
        "import-from-beyond", "V2", "IMPORT_FROM of name 99 of 2",
        "LOAD_CONST 1; IMPORT_FROM 99; RETURN_VALUE",
    )
    recipe("local-beyond", "V2", "LOAD_FAST 40 of 2: another frame's memory", "LOAD_FAST 40; RETURN_VALUE")
    recipe("local-far-beyond", "V2", "LOAD_FAST 60000 of 2", "LOAD_FAST 60000; RETURN_VALUE")
    recipe("store-local-beyond", "V2", "STORE_FAST 40 of 2", "LOAD_CONST 1; STORE_FAST 40; RET")
    recipe("delete-local-beyond", "V2", "DELETE_FAST 40 of 2", "DELETE_FAST 40; RET")
    recipe(
        "local-on-stack", "V2", "LOAD_FAST 2 of 2: the bottom of the stack",
        "LOAD_CONST 1; LOAD_FAST 2; POP_TOP; RETURN_VALUE",
    )
    recipe("deref-beyond", "V2", "LOAD_DEREF 9 where there are no cells", "LOAD_DEREF 9; RETURN_VALUE")
    recipe(
        "deref-local", "V2/V5", "LOAD_DEREF of a plain local",
        "LOAD_CONST 1; STORE_FAST 0; LOAD_DEREF 0; RETURN_VALUE", "3.11",
    )
    recipe(
        "store-deref-local", "V2/V5", "STORE_DEREF of a plain local",
        "LOAD_CONST 1; STORE_FAST 0; LOAD_CONST 1; STORE_DEREF 0; RET", "3.11",
    )
    recipe(
        "store-deref-beyond", "V2", "STORE_DEREF 9 where there are no cells",
        "LOAD_CONST 1; STORE_DEREF 9; RET",
    )
    recipe(
        "closure-beyond", "V2", "LOAD_CLOSURE 9 where there are no cells",
        "LOAD_CLOSURE 9; RETURN_VALUE", until="3.12",
    )
    recipe("make-cell-beyond", "V2", "MAKE_CELL 40 of 2 variables", "!MAKE_CELL 40; RESUME 0; RET", "3.11")
    recipe(
        "pair-beyond", "V2", "LOAD_FAST_LOAD_FAST of locals 13 and 14 of 2",
        "LOAD_FAST_LOAD_FAST 0xde; POP_TOP; RETURN_VALUE", "3.13",
    )
    recipe(
        "store-pair-beyond", "V2", "STORE_FAST_STORE_FAST to locals 13 and 14 of 2",
        "2*LOAD_CONST 1; STORE_FAST_STORE_FAST 0xde; RET", "3.13",
    )
    recipe("return-const-beyond", "V2", "RETURN_CONST 200 of 8", "RETURN_CONST 200", "3.12", "3.13")
    recipe(
        "super-beyond", "V2", "LOAD_SUPER_ATTR of name 60 of 2",
        "3*LOAD_CONST 1; LOAD_SUPER_ATTR 240; RETURN_VALUE", "3.12",
    )
    recipe(
        "kw-names-beyond", "V2", "KW_NAMES 200 of 8 constants",
        "PUSH_NULL; LOAD_CONST 1; LOAD_CONST 1; KW_NAMES 200; CALL 1; RETURN_VALUE", "3.12", "3.12",
    )
    recipe(
        "kw-names-beyond", "V2", "KW_NAMES 200 of 8 constants",
        "PUSH_NULL; LOAD_CONST 1; LOAD_CONST 1; KW_NAMES 200; PRECALL 1; CALL 1; RETURN_VALUE",
        "3.11", "3.11",
    )


def decoding():
    recipe("opcode-unknown", "V1", "an opcode that no instruction has", "#7 0; RET", until="2.7")
    recipe("opcode-unknown", "V1", "an opcode that no instruction has", "#7 0; RET", "3.6", "3.10")
    recipe("opcode-unknown", "V1", "an opcode that no instruction has", "#223 0; RET", "3.11", "3.11")
    recipe("opcode-unknown", "V1", "an opcode that no instruction has", "#229 0; RET", "3.12", "3.13")
    recipe("opcode-unknown", "V1", "an opcode that no instruction has", "#125 0; RET", "3.14", "3.15")
    recipe("opcode-cache", "V1", "CACHE as an instruction", "CACHE; RET", "3.11")
    recipe("opcode-zero", "V1", "STOP_CODE, which the loop does not know", "STOP_CODE; RET", until="2.7")
    recipe("opcode-zero", "V1", "opcode 0, which is none", "#0 0; RET", "3.6", "3.10")
    recipe("extended-last", "V1", "EXTENDED_ARG at the end", "EXTENDED_ARG 1")
    recipe("extended-four", "V1?", "EXTENDED_ARG four times", "4*EXTENDED_ARG 0; RET", "3.6")
    recipe("code-empty", "V1/V3", "no code at all", "!")
    recipe("odd-length", "V1", "an odd number of bytes", "RET", "3.6", extra=b"\x01")
    recipe(
        "argument-cut", "V1", "an instruction of three bytes of which one is there",
        "NOP", until="2.7", extra=b"d",
    )
    recipe(
        "argument-half", "V1", "an instruction of three bytes of which two are there",
        "NOP", until="2.7", extra=b"d\0",
    )
    recipe(
        "compare-beyond", "V1", "COMPARE_OP of an operator that is none",
        "2*LOAD_CONST 1; COMPARE_OP 200; RETURN_VALUE",
    )
    recipe("binary-beyond", "V1", "BINARY_OP 200", "2*LOAD_CONST 1; BINARY_OP 200; RETURN_VALUE", "3.11")
    recipe(
        "raise-three", "V1?", "RAISE_VARARGS 7; a SystemError says so",
        "7*LOAD_CONST 1; RAISE_VARARGS 7", "3.6",
    )
    recipe(
        "raise-seven", "V1?", "RAISE_VARARGS 7; a SystemError says so",
        "7*LOAD_CONST 1; RAISE_VARARGS 7", until="2.7",
    )
    recipe(
        "slice-nine", "V1", "BUILD_SLICE 9: neither 2 nor 3 values",
        "9*LOAD_CONST 1; BUILD_SLICE 9; RETURN_VALUE",
    )
    recipe("convert-nine", "V1", "CONVERT_VALUE 9", "LOAD_CONST 1; CONVERT_VALUE 9; RETURN_VALUE", "3.13")
    recipe(
        "convert-zero", "V1", "CONVERT_VALUE 0, which is no conversion",
        "LOAD_CONST 1; CONVERT_VALUE 0; RETURN_VALUE", "3.13",
    )
    recipe(
        "intrinsic-beyond", "V1", "CALL_INTRINSIC_1 200",
        "LOAD_CONST 1; CALL_INTRINSIC_1 200; RETURN_VALUE", "3.12",
    )
    recipe(
        "intrinsic-zero", "V1", "CALL_INTRINSIC_1 0, which is invalid",
        "LOAD_CONST 1; CALL_INTRINSIC_1 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "intrinsic-2-beyond", "V1", "CALL_INTRINSIC_2 200",
        "2*LOAD_CONST 1; CALL_INTRINSIC_2 200; RETURN_VALUE", "3.12",
    )
    recipe("instrumented", "V1", "INSTRUMENTED_LINE in a file", "!#254 0; RET", "3.12", "3.15")
    recipe(
        "instrumented-resume", "V1", "INSTRUMENTED_RESUME in a file", "!INSTRUMENTED_RESUME 0; RET", "3.12"
    )
    recipe("executor", "V1", "ENTER_EXECUTOR in a file", "ENTER_EXECUTOR 0; RET", "3.13")
    recipe(
        "specialized", "V1?", "a specialized opcode in a file, which loading undoes",
        "2*LOAD_CONST 1; BINARY_OP_ADD_INT 0; RETURN_VALUE", "3.11",
    )
    recipe(
        "interpreter-exit", "V1", "INTERPRETER_EXIT, which only the interpreter's own frame has",
        "LOAD_CONST 1; INTERPRETER_EXIT", "3.12",
    )
    recipe(
        "exit-init-check", "V1", "EXIT_INIT_CHECK, which only the interpreter's own frame has",
        "LOAD_CONST 1; EXIT_INIT_CHECK; RET", "3.13",
    )
    recipe("reserved", "V1", "RESERVED, which is for extensions", "RESERVED 0; RET", "3.12")
    recipe("cache-missing", "V1", "LOAD_GLOBAL without its caches", "LOAD_GLOBAL~ 0; RETURN_VALUE", "3.11")
    recipe(
        "cache-not-zero", "V1?", "a cache that is not zero; loading resets it",
        "2*LOAD_CONST 1; BINARY_OP~ 0; #18 52; RETURN_VALUE", "3.11", "3.13",
    )
    recipe(
        "common-constant-beyond", "V1", "LOAD_COMMON_CONSTANT 99",
        "LOAD_COMMON_CONSTANT 99; RETURN_VALUE", "3.14",
    )
    recipe("special-beyond", "V1", "LOAD_SPECIAL 99", "LOAD_CONST 1; LOAD_SPECIAL 99; RETURN_VALUE", "3.14")
    recipe(
        "attribute-two-bits", "V1", "SET_FUNCTION_ATTRIBUTE with two bits",
        "LOAD_CONST 5; LOAD_CONST 4; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 3; RETURN_VALUE", "3.13",
    )
    recipe(
        "function-flags", "V1?", "MAKE_FUNCTION 0x40: a flag that is none",
        "LOAD_CONST 4; NAMEDCODE; MAKE_FUNCTION 0x40; RETURN_VALUE", "3.6", "3.12",
    )
    recipe(
        "format-flags", "V1?", "FORMAT_VALUE 0x38: flags that are none",
        "LOAD_CONST 1; FORMAT_VALUE 0x38; RETURN_VALUE", "3.6", "3.12",
    )
    recipe("resume-far", "V1?", "RESUME 99", "!RESUME 99; RET", "3.11")


def control():
    recipe("jump-past-end", "V3", "JUMP_FORWARD 200 past the end", "JUMP_FORWARD 200; RET")
    recipe("jump-to-end", "V3", "a jump right behind the last instruction", "JUMP_FORWARD >end; RET; end:")
    recipe("falls-off", "V3", "no RETURN_VALUE at the end", "NOP")
    recipe(
        "falls-off-branch", "V3", "a conditional jump as the last instruction",
        "top: LOAD_CONST 1; PJIF >end; LOAD_CONST 0; end:", until="3.10",
    )
    recipe("falls-off-call", "V3", "an addition as the last instruction", "2*LOAD_CONST 1; ADD")
    recipe(
        "endless", "-", "an endless loop is legal: verified does not mean that it ends", "loop: JUMPB >loop"
    )
    recipe(
        "dead-code", "-", "code that is never reached may be anything that decodes",
        "RET; POP_TOP; POP_TOP; RETURN_VALUE",
    )
    recipe("jump-absolute-far", "V3", "JUMP_ABSOLUTE 5000", "JUMP_ABSOLUTE 5000; RET", until="3.10")
    recipe("jump-odd", "V3", "a jump to an odd offset", "JUMP_ABSOLUTE 3; NOP; RET", "3.6", "3.9")
    recipe(
        "jump-into-argument", "V3", "a jump into the argument of an instruction of three bytes",
        "JUMP_ABSOLUTE >at+1; at: LOAD_CONST 0; RETURN_VALUE", until="2.7",
    )
    recipe(
        "jump-into-second-byte", "V2/V3", "a jump to the second byte of an argument",
        "JUMP_FORWARD >at+2; at: LOAD_CONST 0x0101; RETURN_VALUE", until="2.7",
    )
    recipe(
        "jump-behind-extended", "V2/V3", "a jump between EXTENDED_ARG and its instruction",
        "JUMP_FORWARD >at+1; at: EXTENDED_ARG 1; LOAD_CONST 0; RETURN_VALUE", "3.6",
    )
    recipe(
        "jump-behind-extended", "V2/V3", "a jump between EXTENDED_ARG and its instruction",
        "JUMP_FORWARD >at+3; at: EXTENDED_ARG 1; LOAD_CONST 0; RETURN_VALUE", until="2.7",
    )
    recipe(
        "jump-into-cache", "V3", "a jump into the caches of LOAD_GLOBAL",
        "JUMP_FORWARD >at+2; at: LOAD_GLOBAL 0; RETURN_VALUE", "3.11",
    )
    recipe("jump-before-start", "V3", "JUMP_BACKWARD 200 before the start", "JUMP_BACKWARD 200", "3.11")
    recipe("branch-past-end", "V3", "a conditional jump past the end", "LOAD_CONST 0; PJIF 200; RET")
    recipe(
        "for-past-end", "V3", "a loop that ends behind the end",
        "LOAD_CONST 5; ITER; loop: FOR_ITER 200; POP_TOP; JUMPB >loop",
    )
    recipe("setup-past-end", "V3", "a handler behind the end", "SETUP_FINALLY 200; FAIL; RET", until="3.10")
    recipe(
        "or-pop-past-end", "V3", "JUMP_IF_TRUE_OR_POP past the end",
        "LOAD_CONST 1; JUMP_IF_TRUE_OR_POP 200; RET", until="3.11",
    )


def all_recipes():
    for each in (stack, indices, decoding, control):
        each()
