"""Ways to be wrong with the block stack, up to 3.10: who opens and closes, what END_FINALLY finds."""

from recipe_writer import recipe

LOOP, EXCEPT = "3.7", "3.7"  # the last with SETUP_LOOP and with SETUP_EXCEPT
LAST = "3.10"


def stack_of_blocks():
    recipe("block-pop-empty", "V4", "POP_BLOCK where no block is open", "POP_BLOCK; RET", until=LAST)
    recipe(
        "blocks-21", "V4", "21 blocks, one more than there is room for",
        "21*SETUP_FINALLY >end; 21*POP_BLOCK; end: RET", until=LAST,
    )
    recipe(
        "blocks-20", "V4/V5",
        "20 blocks, which fit, closed in the order of a loop; "
        "but the handler is also entered without an exception",
        "20*SETUP_FINALLY >end; 20*POP_BLOCK; end: RET", until=LAST,
    )
    recipe(
        "block-loop-grows", "V4", "a loop that opens a block each time around",
        "loop: SETUP_FINALLY >end; JUMPB >loop; end: RET", until=LAST,
    )
    recipe(
        "block-join", "V4", "two ways lead to one place with one block and none",
        "LOAD_CONST 1; PJIF >join; SETUP_FINALLY >end; join: POP_BLOCK; RET; end: RAISE_VARARGS 0",
        until=LAST,
    )
    recipe(
        "block-left-open", "-",
        "a return inside a try, with the block open: 3.8 and later leave it to the frame",
        "SETUP_FINALLY >end; RET; end: RAISE_VARARGS 0", "3.8", LAST,
    )
    recipe(
        "block-pops-too-deep", "V4", "values from below the block are popped inside it, then it fails",
        "LOAD_CONST 1; SETUP_FINALLY >end; POP_TOP; FAIL; end: RET", until=LAST,
    )
    recipe(
        "block-handler-stack", "V4", "a handler for which the stack is too small",
        "SETUP_FINALLY >end; RAISE_VARARGS 0; POP_BLOCK; RET; end: 3*POP_TOP; RET", until=LAST, stack=1,
    )
    recipe(
        "block-handler-pops", "V4/V5", "a handler that pops more than it is given",
        "SETUP_FINALLY >end; RAISE_VARARGS 0; end: 12*POP_TOP; RET", until=LAST,
    )
    recipe(
        "handler-return", "V4/V5",
        "a handler that returns the class of the exception with its block still open",
        "SETUP_FINALLY >end; RAISE_VARARGS 0; end: RETURN_VALUE", until=LAST,
    )
    recipe(
        "handler-fallen-into", "V4", "a handler that is also entered without an exception",
        "SETUP_FINALLY >end; POP_BLOCK; end: 3*POP_TOP; RET", until=LAST,
    )
    recipe(
        "with-on-int", "-", "a with of an int: an error of Python, not of the code",
        "LOAD_CONST 1; SETUP_WITH >end; POP_BLOCK; RET; end: RAISE_VARARGS 0", until=LAST,
    )
    recipe("with-empty", "V4", "SETUP_WITH on an empty stack", "SETUP_WITH >end; RET; end: RET", until=LAST)
    recipe(
        "async-with-empty", "V4", "SETUP_ASYNC_WITH on an empty stack",
        "SETUP_ASYNC_WITH >end; RET; end: RET", "3.6", LAST,
    )


def exceptions():
    recipe("pop-except-none", "V5", "POP_EXCEPT where no block is open", "POP_EXCEPT; RET", "3.6", LAST)
    recipe(
        "pop-except-ints", "V5", "POP_EXCEPT on three ints", "3*LOAD_CONST 1; POP_EXCEPT; RET", "3.6", LAST
    )
    recipe(
        "pop-except-of-finally", "V5", "POP_EXCEPT where a try block is open and no handler",
        "3*LOAD_CONST 1; SETUP_FINALLY >end; POP_EXCEPT; RET; end: RAISE_VARARGS 0", "3.6", LAST,
    )
    recipe(
        "pop-block-of-handler", "V4/V5", "POP_BLOCK of a handler's block",
        "SETUP_FINALLY >end; FAIL; end: POP_BLOCK; 3*POP_TOP; RET", "3.6", LAST,
    )
    recipe(
        "pop-except-buried", "V4/V5", "POP_EXCEPT with a value on top of what it takes",
        "SETUP_FINALLY >end; FAIL; end: LOAD_CONST 1; POP_EXCEPT; RET", "3.6", LAST,
    )
    recipe(
        "pop-except-twice", "V4/V5", "POP_EXCEPT twice in one handler",
        "SETUP_FINALLY >end; FAIL; end: 3*POP_TOP; 2*POP_EXCEPT; RET", "3.6", LAST,
    )
    recipe(
        "pop-except-missing", "V4?", "a handler that returns without POP_EXCEPT; the frame puts it right",
        "SETUP_FINALLY >end; FAIL; end: 3*POP_TOP; RET", "3.6", LAST,
    )
    recipe(
        "pop-except-in-place", "V4", "a handler into which what it covers falls",
        "SETUP_FINALLY >end; FAIL; end: 3*POP_TOP; POP_EXCEPT; RET", "3.6", LAST,
    )
    recipe("reraise-ints", "V5", "RERAISE of three ints", "3*LOAD_CONST 1; RERAISE 0", "3.9", LAST)
    recipe("reraise-empty", "V4", "RERAISE on an empty stack", "RERAISE 0", "3.9", LAST)
    recipe(
        "with-except-ints", "V5", "WITH_EXCEPT_START on seven ints",
        "7*LOAD_CONST 1; WITH_EXCEPT_START; RETURN_VALUE", "3.9", LAST,
    )
    recipe(
        "with-except-empty", "V4", "WITH_EXCEPT_START on an empty stack",
        "WITH_EXCEPT_START; RETURN_VALUE", "3.9", LAST,
    )
    recipe(
        "exc-match-ints", "-", "an exception matched against an int: an error of Python",
        "2*LOAD_CONST 1; JUMP_IF_NOT_EXC_MATCH >end; end: RET", "3.9", LAST,
    )
    recipe(
        "exc-match-empty", "V4", "JUMP_IF_NOT_EXC_MATCH on an empty stack",
        "JUMP_IF_NOT_EXC_MATCH >end; end: RET", "3.9", LAST,
    )
    recipe(
        "async-for-end-ints", "V5", "END_ASYNC_FOR on seven ints",
        "7*LOAD_CONST 1; END_ASYNC_FOR; RET", "3.8", LAST,
    )
    recipe("async-for-end-empty", "V4", "END_ASYNC_FOR on an empty stack", "END_ASYNC_FOR; RET", "3.8", LAST)


def finally_():
    recipe(
        "finally-none", "-", "END_FINALLY on None: nothing happened",
        "LOAD_CONST 0; END_FINALLY; RET", until="3.7",
    )
    recipe(
        "finally-int", "V5",
        "END_FINALLY on an int, which it takes for the reason why a block was left (or in 3.8 for where "
        "to return to)",
        "LOAD_CONST 1; END_FINALLY; RET", until="3.8",
    )
    recipe(
        "finally-far", "V5", "END_FINALLY on an int beyond the end of the code",
        "LOAD_CONST 0; END_FINALLY; RET", until="3.8", consts=far,
    )
    recipe("finally-text", "V5", "END_FINALLY on a text", "LOAD_CONST 2; END_FINALLY; RET", until="3.8")
    recipe("finally-empty", "V4", "END_FINALLY on an empty stack", "END_FINALLY; RET", until="3.8")
    recipe(
        "finally-retval", "V5", "END_FINALLY on the number of a return, with no value below",
        "LOAD_CONST 0; END_FINALLY; RET", until="3.7", consts=lambda version: reason(version, 8),
    )
    recipe(
        "finally-continue", "V5", "END_FINALLY on the number of a continue, with text for its place",
        "LOAD_CONST 2; LOAD_CONST 0; END_FINALLY; RET",
        until="3.7", consts=lambda version: reason(version, 32),
    )
    recipe(
        "finally-silenced", "V5", "END_FINALLY on the number of a silenced exception",
        "LOAD_CONST 0; END_FINALLY; RET", until="3.7", consts=lambda version: reason(version, 128),
    )
    recipe(
        "cleanup-ints", "V5", "WITH_CLEANUP on ints",
        "5*LOAD_CONST 1; WITH_CLEANUP; END_FINALLY; RET", until="2.7",
    )
    recipe("cleanup-empty", "V4", "WITH_CLEANUP on an empty stack", "WITH_CLEANUP; RET", until="2.7")
    recipe("cleanup-text", "V5", "WITH_CLEANUP on a text", "4*LOAD_CONST 2; WITH_CLEANUP; RET", until="2.7")
    recipe(
        "cleanup-ints", "V5", "WITH_CLEANUP_START on ints",
        "7*LOAD_CONST 1; WITH_CLEANUP_START; WITH_CLEANUP_FINISH; END_FINALLY; RET", "3.6", "3.8",
    )
    recipe(
        "cleanup-empty", "V4", "WITH_CLEANUP_START on an empty stack", "WITH_CLEANUP_START; RET", "3.6", "3.8"
    )
    recipe(
        "cleanup-text", "V5", "WITH_CLEANUP_START on text",
        "7*LOAD_CONST 2; WITH_CLEANUP_START; RET", "3.6", "3.8",
    )
    recipe(
        "cleanup-finish", "V5", "WITH_CLEANUP_FINISH on ints",
        "4*LOAD_CONST 1; WITH_CLEANUP_FINISH; RET", "3.6", "3.8",
    )
    recipe(
        "finally-called-returns", "-", "CALL_FINALLY and END_FINALLY as compilers write them",
        "SETUP_FINALLY >end; POP_BLOCK; CALL_FINALLY >end; RET; end: END_FINALLY; RET", "3.8", "3.8",
    )
    recipe(
        "finally-called-anywhere", "V4/V5", "CALL_FINALLY of code that is no finally and returns the address",
        "CALL_FINALLY >end; RET; end: RETURN_VALUE", "3.8", "3.8",
    )
    recipe(
        "finally-address-plus", "V5", "an address of CALL_FINALLY that is added to",
        "CALL_FINALLY >end; RET; end: LOAD_CONST 1; ADD; END_FINALLY; RET", "3.8", "3.8",
    )
    recipe(
        "finally-pop-int", "V5", "POP_FINALLY on an int, which it takes for an address; no harm is done",
        "LOAD_CONST 1; POP_FINALLY 0; RET", "3.8", "3.8",
    )
    recipe(
        "finally-pop-text", "V5", "POP_FINALLY on six texts",
        "6*LOAD_CONST 2; POP_FINALLY 0; RET", "3.8", "3.8",
    )
    recipe("finally-pop-empty", "V4", "POP_FINALLY on an empty stack", "POP_FINALLY 0; RET", "3.8", "3.8")
    recipe(
        "finally-pop-keeps", "V4", "POP_FINALLY 1 with one value",
        "BEGIN_FINALLY; POP_FINALLY 1; RET", "3.8", "3.8",
    )
    recipe(
        "finally-begun", "V5", "BEGIN_FINALLY's NULL as a value", "BEGIN_FINALLY; RETURN_VALUE", "3.8", "3.8"
    )
    recipe(
        "finally-begun-stored", "V5", "BEGIN_FINALLY's NULL in a list",
        "BEGIN_FINALLY; BUILD_LIST 1; RETURN_VALUE", "3.8", "3.8",
    )


def far(version):
    from marshal_writer import integer

    return [integer(5000)]


def reason(version, number):
    from marshal_writer import NONE, integer, string

    return [integer(number), NONE, string(version, "a")]


def loops():
    recipe("break-outside", "V4/V5", "BREAK_LOOP outside of a loop", "BREAK_LOOP; RET", until=LOOP)
    recipe(
        "continue-outside", "V4/V5", "CONTINUE_LOOP outside of a loop",
        "top: NOP; CONTINUE_LOOP >top", until=LOOP,
    )
    recipe(
        "continue-in-try-only", "V4/V5", "CONTINUE_LOOP in a try that is in no loop",
        "top: SETUP_EXCEPT >end; CONTINUE_LOOP >top; end: 3*POP_TOP; RET", until=LOOP,
    )
    recipe(
        "break-in-loop", "-", "BREAK_LOOP in a loop",
        "SETUP_LOOP >end; BREAK_LOOP; POP_BLOCK; end: RET", until=LOOP,
    )
    recipe(
        "break-past-end", "V3", "BREAK_LOOP in a loop that ends behind the end",
        "SETUP_LOOP 200; BREAK_LOOP; RET", until=LOOP,
    )
    recipe(
        "continue-past-end", "V3", "CONTINUE_LOOP past the end",
        "SETUP_LOOP >end; CONTINUE_LOOP 5000; end: RET", until=LOOP,
    )
    recipe(
        "loop-pops-below", "V4", "a loop that pops what was there before it, then breaks",
        "LOAD_CONST 1; SETUP_LOOP >end; POP_TOP; BREAK_LOOP; end: RETURN_VALUE", until=LOOP,
    )
    recipe(
        "loop-exit-joined", "V4", "the end of a loop reached with its block open",
        "SETUP_LOOP >end; LOAD_CONST 1; PJIF >end; POP_BLOCK; end: RET", until=LOOP,
    )
    recipe(
        "pop-except-of-loop", "V5", "POP_EXCEPT where a loop is open",
        "3*LOAD_CONST 1; SETUP_LOOP >end; POP_EXCEPT; end: RET", "3.6", LOOP,
    )
    recipe(
        "except-fallen-into", "V4", "an except clause that is also entered without an exception",
        "SETUP_EXCEPT >end; POP_BLOCK; end: 3*POP_TOP; RET", until=EXCEPT,
    )
    recipe(
        "except-end-finally", "-", "an except clause that raises again",
        "SETUP_EXCEPT >end; FAIL; POP_BLOCK; RET; end: END_FINALLY; RET", until=EXCEPT,
    )
    recipe(
        "except-pops-four", "V4",
        "an except clause that pops more than the three values it is given (six from 3.0 on)",
        "SETUP_EXCEPT >end; FAIL; end: 7*POP_TOP; RET", until=EXCEPT,
    )


def generators():
    recipe(
        "yield-from-int", "V5", "YIELD_FROM of an int",
        "!GEN; LOAD_CONST 1; LOAD_CONST 0; YIELD_FROM; RETURN_VALUE", "3.6", LAST, flags=0x23,
    )
    recipe(
        "yield-from-empty", "V4", "YIELD_FROM on an empty stack",
        "!GEN; YIELD_FROM; RETURN_VALUE", "3.6", LAST, flags=0x23,
    )
    recipe(
        "yield-from-in-function", "V7?", "YIELD_FROM in what is no generator",
        "LOAD_CONST 5; GET_ITER; LOAD_CONST 0; YIELD_FROM; RETURN_VALUE", "3.6", LAST,
    )
    recipe(
        "yield-empty", "V4", "YIELD_VALUE on an empty stack",
        "!GEN; YIELD_VALUE; POP_TOP; RET", until=LAST, flags=0x23,
    )
    recipe(
        "yield-in-try", "-", "YIELD_VALUE with a block open",
        "!GEN; SETUP_FINALLY >end; LOAD_CONST 1; YIELD_VALUE; POP_TOP; POP_BLOCK; RET; end: RAISE_VARARGS 0",
        "3.8", LAST, flags=0x23,
    )
    recipe(
        "gen-start-missing", "V4", "a generator without GEN_START: what is sent first stays on the stack",
        "LOAD_CONST 1; YIELD_VALUE; POP_TOP; POP_TOP; RET", "3.10", LAST, flags=0x23,
    )
    recipe(
        "gen-start-twice", "V4", "GEN_START twice", "GEN_START 0; GEN_START 0; RET", "3.10", LAST, flags=0x23
    )
    recipe(
        "gen-start-in-function", "V7", "GEN_START in what is no generator", "GEN_START 0; RET", "3.10", LAST
    )
    recipe("gen-start-kind", "V1?", "GEN_START 9", "GEN_START 9; RET", "3.10", LAST, flags=0x23)
    recipe(
        "await-int", "-", "an int awaited: an error of Python",
        "!GEN; LOAD_CONST 1; GET_AWAITABLE; LOAD_CONST 0; YIELD_FROM; RETURN_VALUE", "3.6", LAST, flags=0x83,
    )


def calls():
    recipe(
        "call-kw-names-int", "V5", "CALL_FUNCTION_KW with an int for the tuple of names",
        "LOAD_CONST 4; NAMEDCODE; MAKE_FUNCTION 0; LOAD_CONST 1; LOAD_CONST 1; CALL_FUNCTION_KW 1; "
        "RETURN_VALUE",
        "3.6", LAST,
    )
    recipe(
        "call-kw-names-ints", "V2/V5?", "CALL_FUNCTION_KW with names that are ints",
        "LOAD_CONST 4; NAMEDCODE; MAKE_FUNCTION 0; 2*LOAD_CONST 1; LOAD_CONST 5; CALL_FUNCTION_KW 2; "
        "RETURN_VALUE",
        "3.6", LAST,
    )
    recipe(
        "call-kw-names-more", "V2/V4/V5", "CALL_FUNCTION_KW with two names for one value",
        "LOAD_CONST 4; NAMEDCODE; MAKE_FUNCTION 0; LOAD_CONST 1; LOAD_CONST 5; CALL_FUNCTION_KW 1; "
        "RETURN_VALUE",
        "3.6", LAST,
    )
    recipe(
        "call-ex-int", "-", "CALL_FUNCTION_EX with an int for the arguments: an error of Python",
        "2*LOAD_CONST 1; CALL_FUNCTION_EX 0; RETURN_VALUE", "3.6", LAST,
    )
    recipe(
        "call-ex-no-dict", "V5?", "CALL_FUNCTION_EX with a text for the keywords",
        "LOAD_CONST 1; LOAD_CONST 5; LOAD_CONST 2; CALL_FUNCTION_EX 1; RETURN_VALUE", "3.6", LAST,
    )
    recipe(
        "call-ex-empty", "V4", "CALL_FUNCTION_EX on an empty stack",
        "CALL_FUNCTION_EX 1; RETURN_VALUE", "3.6", LAST,
    )
    recipe(
        "call-method-two", "V4", "CALL_METHOD 0 with one value",
        "LOAD_CONST 1; CALL_METHOD 0; RETURN_VALUE", "3.7", LAST,
    )
    recipe(
        "call-method-ints", "-", "CALL_METHOD on two ints: the first is no callable, an error of Python",
        "2*LOAD_CONST 1; CALL_METHOD 0; RETURN_VALUE", "3.7", LAST,
    )
    recipe(
        "load-method-value", "V5?", "what LOAD_METHOD pushes, returned: its NULL may be on top",
        "LOAD_CONST 1; LOAD_METHOD 0; RETURN_VALUE", "3.7", LAST,
    )
    recipe(
        "load-method-stored", "V5", "the NULL below a method that was looked up, in a list",
        "LOAD_CONST 2; LOAD_METHOD 0; POP_TOP; BUILD_LIST 1; RETURN_VALUE", "3.7", LAST, names=["upper", "b"],
    )
    recipe(
        "const-key-map-int", "V5?", "BUILD_CONST_KEY_MAP with an int for the keys; a SystemError says so",
        "2*LOAD_CONST 1; BUILD_CONST_KEY_MAP 1; RETURN_VALUE", "3.6", LAST,
    )
    recipe(
        "const-key-map-more", "V2/V5?",
        "BUILD_CONST_KEY_MAP with two keys for one value; a SystemError says so",
        "LOAD_CONST 1; LOAD_CONST 5; BUILD_CONST_KEY_MAP 1; RETURN_VALUE", "3.6", LAST,
    )
    recipe(
        "list-to-tuple-int", "V5", "LIST_TO_TUPLE of an int",
        "LOAD_CONST 1; LIST_TO_TUPLE; RETURN_VALUE", "3.9", LAST,
    )
    recipe(
        "unpack-calls-int", "-", "BUILD_LIST_UNPACK of ints: an error of Python",
        "2*LOAD_CONST 1; BUILD_LIST_UNPACK 2; RETURN_VALUE", "3.6", "3.8",
    )
    recipe(
        "unpack-call-empty", "V4", "BUILD_MAP_UNPACK_WITH_CALL on an empty stack",
        "BUILD_MAP_UNPACK_WITH_CALL 5; RETURN_VALUE", "3.6", "3.8",
    )
    recipe(
        "match-keys-int", "V5?", "MATCH_KEYS with an int for the keys",
        "2*LOAD_CONST 1; MATCH_KEYS; RETURN_VALUE", LAST, LAST,
    )
    recipe(
        "match-class-int", "V5?", "MATCH_CLASS with an int for the names",
        "3*LOAD_CONST 1; MATCH_CLASS 0; RETURN_VALUE", LAST, LAST,
    )
    recipe(
        "without-keys-int", "V5?", "COPY_DICT_WITHOUT_KEYS with an int for the keys",
        "2*LOAD_CONST 1; COPY_DICT_WITHOUT_KEYS; RETURN_VALUE", LAST, LAST,
    )
    recipe(
        "closure-class-deref", "V2", "LOAD_CLASSDEREF 9 where there are no cells",
        "LOAD_CLASSDEREF 9; RETURN_VALUE", "3.6", "3.11",
    )
    recipe(
        "set-annotations", "V7?", "SETUP_ANNOTATIONS where there is no dict of locals; a SystemError says so",
        "SETUP_ANNOTATIONS; RET", "3.6",
    )


def python2():
    two = {"since": "2.7", "until": "2.7"}
    recipe("exec-empty", "V4", "EXEC_STMT on an empty stack", "EXEC_STMT; RET", **two)
    recipe(
        "exec-ints", "-", "EXEC_STMT of ints: an error of Python",
        "LOAD_CONST 1; 2*LOAD_CONST 0; EXEC_STMT; RET", **two,
    )
    recipe(
        "print-to-int", "-", "PRINT_ITEM_TO an int: an error of Python",
        "2*LOAD_CONST 1; PRINT_ITEM_TO; RET", **two,
    )
    recipe("print-empty", "V4", "PRINT_ITEM on an empty stack", "PRINT_ITEM; RET", **two)
    recipe(
        "build-class-ints", "-", "BUILD_CLASS of ints: an error of Python",
        "3*LOAD_CONST 1; BUILD_CLASS; RETURN_VALUE", **two,
    )
    recipe("build-class-empty", "V4", "BUILD_CLASS on an empty stack", "BUILD_CLASS; RETURN_VALUE", **two)
    recipe(
        "load-locals-function", "V7?", "LOAD_LOCALS in a function; a SystemError says so",
        "LOAD_LOCALS; RETURN_VALUE", **two,
    )
    recipe("slice-three-of-one", "V4", "SLICE+3 of one value", "LOAD_CONST 1; SLICE+3; RETURN_VALUE", **two)
    recipe("store-slice-empty", "V4", "STORE_SLICE+3 on an empty stack", "STORE_SLICE+3; RET", **two)
    recipe("dup-topx-nine", "V1", "DUP_TOPX 9: only 2 and 3 are", "9*LOAD_CONST 1; DUP_TOPX 9; RET", **two)
    recipe("dup-topx-empty", "V4", "DUP_TOPX 3 of one value", "LOAD_CONST 1; DUP_TOPX 3; RET", **two)
    recipe("store-map-int", "V5", "STORE_MAP into an int", "3*LOAD_CONST 1; STORE_MAP; RET", **two)
    recipe(
        "call-var-int", "-", "CALL_FUNCTION_VAR with an int for the arguments: an error of Python",
        "2*LOAD_CONST 1; CALL_FUNCTION_VAR 0; RETURN_VALUE", **two,
    )
    recipe(
        "call-keywords-ints", "V5?", "CALL_FUNCTION with a keyword that is an int",
        "LOAD_CONST 4; MAKE_FUNCTION 0; 2*LOAD_CONST 1; CALL_FUNCTION 0x100; RETURN_VALUE", **two,
    )
    recipe(
        "import-star-function", "-", "IMPORT_STAR in a function, which makes a dict of locals",
        "LOAD_CONST 1; IMPORT_STAR; RET", since="2.7", until="2.7", names=["a", "c"],
    )


def all_recipes():
    for each in (stack_of_blocks, exceptions, finally_, loops, generators, calls, python2):
        each()
