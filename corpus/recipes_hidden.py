"""Ways to be wrong from 3.11 on: hidden values on the stack, generators, calls."""

from recipe_writer import recipe

FIRST = "3.11"
BAD = "start: FAIL; end: RET; handler: "


def hidden():
    recipe("null-returned", "V5", "NULL returned", "PUSH_NULL; RETURN_VALUE", FIRST)
    recipe(
        "null-stored", "V5/V6", "NULL stored in a local and read",
        "PUSH_NULL; STORE_FAST 0; LOAD_FAST 0; RETURN_VALUE", FIRST,
    )
    recipe("null-in-list", "V5", "NULL in a list", "PUSH_NULL; BUILD_LIST 1; RETURN_VALUE", FIRST)
    recipe("null-in-tuple", "V5", "NULL in a tuple", "PUSH_NULL; BUILD_TUPLE 1; RETURN_VALUE", FIRST)
    recipe(
        "null-added", "V5", "NULL added to an int",
        "LOAD_CONST 1; PUSH_NULL; BINARY_OP 0; RETURN_VALUE", FIRST,
    )
    recipe("null-attribute", "V5", "an attribute of NULL", "PUSH_NULL; LOAD_ATTR 0; RETURN_VALUE", FIRST)
    recipe(
        "null-compared", "V5", "NULL compared with is",
        "LOAD_CONST 1; PUSH_NULL; IS_OP 0; RETURN_VALUE", FIRST,
    )
    recipe("null-popped", "V5?", "NULL popped by POP_TOP", "PUSH_NULL; POP_TOP; RET", FIRST)
    recipe("null-iterated", "V5", "GET_ITER of NULL", "PUSH_NULL; ITER; RETURN_VALUE", FIRST)
    recipe("null-raised", "V5", "NULL raised", "PUSH_NULL; RAISE_VARARGS 1", FIRST)
    recipe(
        "null-argument", "V5", "NULL as an argument",
        "LOAD_CONST 4; MAKE_FUNCTION 0; PUSH_NULL; LOAD_CONST 1; PUSH_NULL; CALL 2; RETURN_VALUE", "3.13",
    )
    recipe(
        "null-argument", "V5", "NULL as an argument",
        "PUSH_NULL; LOAD_CONST 4; MAKE_FUNCTION 0; PUSH_NULL; CALL 1; RETURN_VALUE", "3.12", "3.12",
    )
    recipe(
        "null-argument", "V5", "NULL as an argument",
        "PUSH_NULL; LOAD_CONST 4; MAKE_FUNCTION 0; PUSH_NULL; PRECALL 1; CALL 1; RETURN_VALUE", FIRST, FIRST,
    )
    recipe(
        "clear-left", "V5", "LOAD_FAST_AND_CLEAR of an unbound local, and what it pushed returned",
        "LOAD_FAST_AND_CLEAR 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "clear-read", "V6", "a local that was cleared, read",
        "LOAD_CONST 1; STORE_FAST 0; LOAD_FAST_AND_CLEAR 0; POP_TOP; LOAD_FAST 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "clear-restored", "-", "LOAD_FAST_AND_CLEAR and STORE_FAST as comprehensions write them",
        "LOAD_FAST_AND_CLEAR 0; STORE_FAST 0; RET", "3.12",
    )
    recipe(
        "clear-restored-read", "V6", "a local that a comprehension put back as it was, unbound, and read",
        "LOAD_FAST_AND_CLEAR 0; STORE_FAST 0; LOAD_FAST 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "borrow-unbound", "V6", "LOAD_FAST_BORROW of an unbound local",
        "LOAD_FAST_BORROW 0; RETURN_VALUE", "3.14",
    )
    recipe(
        "borrow-pair-unbound", "V6", "LOAD_FAST_BORROW_LOAD_FAST_BORROW of unbound locals",
        "LOAD_FAST_BORROW_LOAD_FAST_BORROW 1; POP_TOP; RETURN_VALUE", "3.14",
    )
    recipe(
        "borrow-outlives", "V6", "a borrowed local that is deleted while it is on the stack",
        "LOAD_CONST 1; BUILD_LIST 1; STORE_FAST 0; LOAD_FAST_BORROW 0; DELETE_FAST 0; RETURN_VALUE", "3.14",
    )
    recipe(
        "pair-unbound", "V6", "LOAD_FAST_LOAD_FAST of unbound locals",
        "LOAD_FAST_LOAD_FAST 1; POP_TOP; RETURN_VALUE", "3.13",
    )
    recipe(
        "store-load-unbound", "V6", "STORE_FAST_LOAD_FAST of one local and another, unbound one",
        "LOAD_CONST 1; STORE_FAST_LOAD_FAST 1; RETURN_VALUE", "3.13",
    )
    recipe(
        "exc-info-int", "V5", "PUSH_EXC_INFO of an int",
        "LOAD_CONST 1; PUSH_EXC_INFO; POP_TOP; POP_EXCEPT; RET", FIRST,
    )
    recipe("pop-except-int", "V5", "POP_EXCEPT of an int", "LOAD_CONST 1; POP_EXCEPT; FAIL; RET", FIRST)
    recipe("reraise-int", "V5", "RERAISE of an int", "LOAD_CONST 1; RERAISE 0", FIRST)
    recipe("reraise-none", "V5", "RERAISE of None", "LOAD_CONST 0; RERAISE 0", FIRST)
    recipe(
        "exc-match-ints", "V5?", "CHECK_EXC_MATCH of ints",
        "2*LOAD_CONST 1; CHECK_EXC_MATCH; RETURN_VALUE", FIRST,
    )
    recipe(
        "eg-match-ints", "V5?", "CHECK_EG_MATCH of ints",
        "2*LOAD_CONST 1; CHECK_EG_MATCH; RETURN_VALUE", FIRST,
    )
    recipe(
        "with-except-ints", "V5", "WITH_EXCEPT_START on ints",
        "5*LOAD_CONST 1; WITH_EXCEPT_START; RETURN_VALUE", FIRST,
    )
    recipe(
        "with-int", "-", "BEFORE_WITH of an int: an error of Python",
        "LOAD_CONST 1; BEFORE_WITH; POP_TOP; RETURN_VALUE", FIRST, "3.13",
    )
    recipe(
        "with-left", "V4", "BEFORE_WITH leaves two values, of which one is returned",
        "LOAD_CONST 1; BEFORE_WITH; RETURN_VALUE", FIRST, "3.13",
    )
    recipe(
        "star-ints", "V5", "PREP_RERAISE_STAR of ints",
        "2*LOAD_CONST 1; PREP_RERAISE_STAR; RETURN_VALUE", FIRST, FIRST,
    )
    recipe(
        "star-ints", "V5", "the intrinsic behind except* of ints",
        "2*LOAD_CONST 1; CALL_INTRINSIC_2 1; RETURN_VALUE", "3.12",
    )
    recipe(
        "star-list-changed", "V5", "an int that gets into the list behind except* by its method append",
        BAD
        + "BUILD_LIST 0; IMPORT_FROM 0; PUSH_NULL; LOAD_CONST 1; CALL 1; POP_TOP; CALL_INTRINSIC_2 1; "
        "COPY 1; POP_JUMP_IF_NONE >none; RERAISE 0; none: RETURN_VALUE",
        "3.13", names=["append", "b"], exceptions=[("start", "end", "handler", 0, False)],
    )
    recipe(
        "list-to-tuple-int", "V5", "LIST_TO_TUPLE of an int",
        "LOAD_CONST 1; LIST_TO_TUPLE; RETURN_VALUE", FIRST, FIRST,
    )
    recipe(
        "list-to-tuple-int", "V5", "the intrinsic that makes a tuple of a list, of an int",
        "LOAD_CONST 1; CALL_INTRINSIC_1 6; RETURN_VALUE", "3.12",
    )
    recipe(
        "stop-iteration-int", "V5", "the intrinsic for StopIteration, of an int",
        "LOAD_CONST 1; CALL_INTRINSIC_1 3; RETURN_VALUE", "3.12",
    )
    recipe(
        "unary-positive-int", "-", "an intrinsic for any value",
        "LOAD_CONST 1; CALL_INTRINSIC_1 5; RETURN_VALUE", "3.12",
    )
    recipe(
        "typevar-int", "V5", "the intrinsic for a type variable, of an int for its name",
        "LOAD_CONST 1; CALL_INTRINSIC_1 7; RETURN_VALUE", "3.12",
    )
    recipe(
        "alias-int", "V5", "the intrinsic for a type alias, of an int",
        "LOAD_CONST 1; CALL_INTRINSIC_1 11; RETURN_VALUE", "3.12",
    )
    recipe(
        "type-params-int", "V5", "the intrinsic that gives a function type parameters, of ints",
        "2*LOAD_CONST 1; CALL_INTRINSIC_2 4; RETURN_VALUE", "3.12",
    )
    recipe(
        "match-keys-int", "V5?", "MATCH_KEYS with an int for the keys",
        "2*LOAD_CONST 1; MATCH_KEYS; RETURN_VALUE", FIRST,
    )
    recipe(
        "match-class-int", "V5?", "MATCH_CLASS with an int for the names",
        "3*LOAD_CONST 1; MATCH_CLASS 0; RETURN_VALUE", FIRST,
    )
    recipe(
        "const-key-map-int", "V5?", "BUILD_CONST_KEY_MAP with an int for the keys; a SystemError says so",
        "2*LOAD_CONST 1; BUILD_CONST_KEY_MAP 1; RETURN_VALUE", FIRST, "3.13",
    )
    recipe(
        "super-ints", "-", "LOAD_SUPER_ATTR of ints: errors of Python",
        "3*LOAD_CONST 1; LOAD_SUPER_ATTR 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "from-dict-int", "V5?", "LOAD_FROM_DICT_OR_GLOBALS of an int",
        "LOAD_CONST 1; LOAD_FROM_DICT_OR_GLOBALS 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "locals-function", "V7?", "LOAD_LOCALS in a function; a SystemError says so",
        "LOAD_LOCALS; RETURN_VALUE", "3.12",
    )
    recipe(
        "template-ints", "V5", "BUILD_TEMPLATE of ints",
        "2*LOAD_CONST 1; BUILD_TEMPLATE; RETURN_VALUE", "3.14",
    )
    recipe(
        "interpolation-ints", "V5?", "BUILD_INTERPOLATION of ints",
        "2*LOAD_CONST 1; BUILD_INTERPOLATION 2; RETURN_VALUE", "3.14",
    )
    recipe(
        "format-spec-int", "-", "FORMAT_WITH_SPEC of an int for the format: an error of Python",
        "2*LOAD_CONST 1; FORMAT_WITH_SPEC; RETURN_VALUE", "3.13",
    )
    recipe("end-for-empty", "V4", "END_FOR on an empty stack", "END_FOR; RET", "3.12")
    recipe("pop-iter-empty", "V4", "POP_ITER on an empty stack", "POP_ITER; RET", "3.14")
    recipe(
        "for-into-end", "-", "a loop as compilers write it",
        "LOAD_CONST 5; ITER; loop: FOR_ITER >end; POP_TOP; JUMP_BACKWARD >loop; end: END_FOR; RET",
        "3.12", "3.12",
    )
    recipe(
        "for-into-end", "-", "a loop as compilers write it",
        "LOAD_CONST 5; ITER; loop: FOR_ITER >end; POP_TOP; JUMP_BACKWARD >loop; end: END_FOR; POP_TOP; RET",
        "3.13", "3.13",
    )
    recipe(
        "for-into-end", "-", "a loop as compilers write it",
        "LOAD_CONST 5; ITER; loop: FOR_ITER >end; POP_TOP; JUMP_BACKWARD >loop; end: END_FOR; POP_ITER; RET",
        "3.14",
    )
    recipe(
        "for-no-end", "V3/V4/V5", "FOR_ITER whose target is no END_FOR; specialized loops jump behind it",
        "LOAD_CONST 5; ITER; loop: FOR_ITER >end; POP_TOP; JUMP_BACKWARD >loop; end: RET", "3.12",
    )


def generators():
    recipe(
        "send-int", "V4/V5?", "SEND to an int; an error of Python",
        "!GEN; LOAD_CONST 1; LOAD_CONST 0; SEND >end; YIELD_VALUE; RESUME 1; end: RETURN_VALUE",
        FIRST, "3.14", flags=0x23,
    )
    recipe("send-empty", "V4", "SEND on an empty stack", "!GEN; SEND >end; end: RET", FIRST, flags=0x23)
    recipe(
        "send-in-function", "-", "SEND to an iterator in what is no generator, without YIELD_VALUE",
        "LOAD_CONST 5; GET_ITER; LOAD_CONST 0; SEND >end; POP_TOP; end: RETURN_VALUE", FIRST, FIRST,
    )
    recipe(
        "send-join", "V4", "SEND that jumps to the next instruction, where there is one value or two",
        "LOAD_CONST 5; GET_ITER; LOAD_CONST 0; SEND >end; end: RETURN_VALUE", FIRST, FIRST,
    )
    recipe(
        "end-send-one", "V4", "END_SEND with one value",
        "!GEN; LOAD_CONST 1; END_SEND; RETURN_VALUE", "3.12", flags=0x23,
    )
    recipe(
        "cleanup-throw-ints", "V5", "CLEANUP_THROW of ints",
        "!GEN; 4*LOAD_CONST 1; CLEANUP_THROW; RETURN_VALUE", "3.12", flags=0x23,
    )
    recipe(
        "async-for-end-ints", "V5", "END_ASYNC_FOR of ints",
        "!GEN; 2*LOAD_CONST 1; END_ASYNC_FOR; RET", FIRST, "3.13", flags=0x83,
    )
    recipe(
        "async-for-end-empty", "V4", "END_ASYNC_FOR on an empty stack",
        "!GEN; END_ASYNC_FOR; RET", FIRST, "3.13", flags=0x83,
    )
    recipe(
        "async-for-end-ints", "V5", "END_ASYNC_FOR of ints",
        "!GEN; at: 2*LOAD_CONST 1; END_ASYNC_FOR >at; RET", "3.14", flags=0x83,
    )
    recipe(
        "yield-empty", "V4", "YIELD_VALUE on an empty stack",
        "!GEN; YIELD_VALUE; RESUME 1; POP_TOP; RET", FIRST, flags=0x23,
    )
    recipe(
        "yield-null", "V5", "NULL yielded",
        "!GEN; PUSH_NULL; YIELD_VALUE; RESUME 1; POP_TOP; RET", FIRST, flags=0x23,
    )
    recipe(
        "yield-no-resume", "V3/V7?", "YIELD_VALUE without RESUME behind it; the interpreter does not mind",
        "!GEN; LOAD_CONST 1; YIELD_VALUE; POP_TOP; RET", FIRST, flags=0x23,
    )
    recipe(
        "yield-thrown", "V5",
        "a handler that takes what was yielded for a list; what is thrown finds None there",
        "!GEN; BUILD_LIST 0; start: YIELD_VALUE; end: RESUME 1; POP_TOP; RET; handler: POP_TOP; "
        "LOAD_CONST 1; LIST_APPEND 1; POP_TOP; RET",
        FIRST, flags=0x23, exceptions=[("start", "end", "handler", 1, False)],
    )
    recipe(
        "generator-kept", "V4/V7",
        "RETURN_GENERATOR without POP_TOP: the value sent first is popped too late",
        "!RETURN_GENERATOR; RESUME 0; POP_TOP; POP_TOP; RET", FIRST, flags=0x23,
    )
    recipe(
        "generator-twice", "V7", "RETURN_GENERATOR twice",
        "!2*RETURN_GENERATOR; 2*POP_TOP; RESUME 0; RET", FIRST, flags=0x23,
    )
    recipe(
        "generator-late", "V7", "RETURN_GENERATOR with a value on the stack",
        "!LOAD_CONST 1; RETURN_GENERATOR; POP_TOP; RESUME 0; RETURN_VALUE", FIRST, flags=0x23,
    )
    recipe(
        "generator-in-loop", "V7", "RETURN_GENERATOR in a loop",
        "!loop: RETURN_GENERATOR; POP_TOP; JUMP_BACKWARD >loop", FIRST, flags=0x23,
    )
    recipe(
        "wrap-in-function", "V7?", "ASYNC_GEN_WRAP in what is no async generator",
        "LOAD_CONST 1; ASYNC_GEN_WRAP; RETURN_VALUE", FIRST, FIRST,
    )
    recipe(
        "wrap-in-function", "V7?", "the intrinsic that wraps for an async generator, elsewhere",
        "LOAD_CONST 1; CALL_INTRINSIC_1 4; RETURN_VALUE", "3.12",
    )
    recipe(
        "await-kind", "V1?", "GET_AWAITABLE 9",
        "!GEN; LOAD_CONST 1; GET_AWAITABLE 9; RETURN_VALUE", FIRST, flags=0x83,
    )
    recipe(
        "await-int", "-", "an int awaited: an error of Python",
        "!GEN; LOAD_CONST 1; GET_AWAITABLE 0; RETURN_VALUE", FIRST, flags=0x83,
    )
    recipe("resume-missing", "V3/V7?", "no RESUME at the start; the interpreter does not mind", "!RET", FIRST)
    recipe(
        "jump-no-interrupt", "-", "an endless loop that no signal handler can interrupt is legal, too",
        "loop: JUMP_BACKWARD_NO_INTERRUPT >loop", FIRST,
    )


def calls():
    recipe(
        "call-no-null", "V4/V5", "a call without the slot for NULL or self",
        "LOAD_CONST 1; CALL 0; RETURN_VALUE", FIRST,
    )
    recipe(
        "call-no-precall", "V1/V4?", "CALL without PRECALL; the interpreter does not mind",
        "PUSH_NULL; LOAD_CONST 1; CALL 0; RETURN_VALUE", FIRST, FIRST,
    )
    recipe(
        "call-int-for-null", "-", "an int in the slot for NULL or self: an error of Python at worst",
        "2*LOAD_CONST 1; CALL 0; RETURN_VALUE", "3.12",
    )
    recipe("call-null-null", "V5", "NULL called", "2*PUSH_NULL; CALL 0; RETURN_VALUE", "3.12")
    recipe(
        "call-null-null", "V5", "NULL called", "2*PUSH_NULL; PRECALL 0; CALL 0; RETURN_VALUE", FIRST, FIRST
    )
    recipe(
        "call-kw-names-int", "V5", "CALL_KW with an int for the tuple of names",
        "LOAD_CONST 0; PUSH_NULL; 2*LOAD_CONST 1; CALL_KW 1; RETURN_VALUE", "3.13",
    )
    recipe(
        "call-kw-names-ints", "V2/V5?", "CALL_KW with names that are ints",
        "LOAD_CONST 4; MAKE_FUNCTION; PUSH_NULL; 2*LOAD_CONST 1; LOAD_CONST 5; CALL_KW 2; RETURN_VALUE",
        "3.13",
    )
    recipe(
        "call-kw-names-more", "V2/V5", "CALL_KW with two names for one value",
        "LOAD_CONST 4; MAKE_FUNCTION; PUSH_NULL; LOAD_CONST 1; LOAD_CONST 5; CALL_KW 1; RETURN_VALUE", "3.13",
    )
    recipe(
        "kw-names-int", "V2", "KW_NAMES of an int",
        "PUSH_NULL; LOAD_CONST 4; MAKE_FUNCTION 0; LOAD_CONST 1; KW_NAMES 1; PRECALL 1; CALL 1; RETURN_VALUE",
        FIRST, FIRST,
    )
    recipe(
        "kw-names-int", "V2", "KW_NAMES of an int",
        "PUSH_NULL; LOAD_CONST 4; MAKE_FUNCTION 0; LOAD_CONST 1; KW_NAMES 1; CALL 1; RETURN_VALUE",
        "3.12", "3.12",
    )
    recipe(
        "kw-names-more", "V2", "KW_NAMES of two names for one value",
        "PUSH_NULL; LOAD_CONST 4; MAKE_FUNCTION 0; LOAD_CONST 1; KW_NAMES 5; PRECALL 1; CALL 1; RETURN_VALUE",
        FIRST, FIRST,
    )
    recipe(
        "kw-names-more", "V2", "KW_NAMES of two names for one value",
        "PUSH_NULL; LOAD_CONST 4; MAKE_FUNCTION 0; LOAD_CONST 1; KW_NAMES 5; CALL 1; RETURN_VALUE",
        "3.12", "3.12",
    )
    recipe(
        "kw-names-handler", "V3",
        "a handler that starts between KW_NAMES and its call: the call may then be specialised for none",
        "start: FAIL; end: PUSH_NULL; LOAD_CONST 1; LOAD_CONST 1; KW_NAMES 3; at: CALL 1; RETURN_VALUE",
        "3.12", "3.12", exceptions=[("start", "end", "at", 0, False)], stack=20,
    )
    recipe(
        "kw-names-no-call", "V3/V5", "KW_NAMES without a call behind it: the next call anywhere gets them",
        "KW_NAMES 3; RET", FIRST, "3.12",
    )
    recipe(
        "call-ex-no-dict", "V5", "CALL_FUNCTION_EX with a text for the keywords",
        "PUSH_NULL; LOAD_CONST 4; MAKE_FUNCTION 0; LOAD_CONST 5; LOAD_CONST 2; CALL_FUNCTION_EX 1; "
        "RETURN_VALUE",
        FIRST, "3.12",
    )
    recipe(
        "call-ex-no-dict", "V5", "CALL_FUNCTION_EX with a text for the keywords",
        "LOAD_CONST 4; MAKE_FUNCTION; PUSH_NULL; LOAD_CONST 5; LOAD_CONST 2; CALL_FUNCTION_EX 1; "
        "RETURN_VALUE",
        "3.13",
    )
    recipe(
        "call-ex-int", "-", "CALL_FUNCTION_EX with an int for the arguments: an error of Python",
        "PUSH_NULL; LOAD_CONST 1; LOAD_CONST 1; CALL_FUNCTION_EX 0; RETURN_VALUE", FIRST, "3.12",
    )
    recipe(
        "call-ex-empty", "V4", "CALL_FUNCTION_EX on an empty stack", "CALL_FUNCTION_EX 1; RETURN_VALUE", FIRST
    )
    recipe(
        "load-method-value", "V5", "what LOAD_METHOD pushes, stored in a list: one may be NULL",
        "LOAD_CONST 1; LOAD_METHOD 0; BUILD_LIST 2; RETURN_VALUE", FIRST, FIRST, names=["real", "b"],
    )
    recipe(
        "load-method-value", "V5", "what LOAD_ATTR pushes for a method, stored in a list: one may be NULL",
        "LOAD_CONST 1; LOAD_ATTR 1; BUILD_LIST 2; RETURN_VALUE", "3.12", names=["real", "b"],
    )
    recipe(
        "load-global-null", "V5", "the NULL that LOAD_GLOBAL pushes, in a list",
        "LOAD_GLOBAL 1; BUILD_LIST 2; RETURN_VALUE", FIRST, names=["len", "b"],
    )


def all_recipes():
    for each in (hidden, generators, calls):
        each()
