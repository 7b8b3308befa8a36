"""Ways to be wrong that most versions share: kinds of values, functions, variables, fields of code."""

from marshal_writer import NONE, i32, typed
from recipe_writer import recipe


def kinds():
    recipe(
        "for-on-int", "V5", "FOR_ITER on an int",
        "LOAD_CONST 1; INDEX; loop: FOR_ITER >end; POP_TOP; JUMPB >loop; end: ENDFOR; RET",
    )
    recipe(
        "for-on-none", "V5", "FOR_ITER on None",
        "LOAD_CONST 0; INDEX; loop: FOR_ITER >end; POP_TOP; JUMPB >loop; end: ENDFOR; RET",
    )
    recipe(
        "for-on-tuple", "V5", "FOR_ITER on a tuple, which can be iterated and is no iterator",
        "LOAD_CONST 5; INDEX; loop: FOR_ITER >end; POP_TOP; JUMPB >loop; end: ENDFOR; RET",
    )
    recipe("append-to-int", "V5", "LIST_APPEND onto an int", "2*LOAD_CONST 1; LIST_APPEND 1; RET")
    recipe(
        "append-to-tuple", "V5", "LIST_APPEND onto a tuple", "LOAD_CONST 5; LOAD_CONST 1; LIST_APPEND 1; RET"
    )
    recipe("set-add-to-int", "V5", "SET_ADD onto an int", "2*LOAD_CONST 1; SET_ADD 1; RET")
    recipe("map-add-to-int", "V5", "MAP_ADD onto an int", "3*LOAD_CONST 1; MAP_ADD 1; RET")
    recipe(
        "extend-int", "V5", "LIST_EXTEND onto an int", "LOAD_CONST 1; LOAD_CONST 5; LIST_EXTEND 1; RET", "3.9"
    )
    recipe(
        "set-update-int", "V5", "SET_UPDATE onto an int",
        "LOAD_CONST 1; LOAD_CONST 5; SET_UPDATE 1; RET", "3.9",
    )
    recipe(
        "dict-update-int", "V5", "DICT_UPDATE onto an int",
        "LOAD_CONST 1; BUILD_MAP 0; DICT_UPDATE 1; RET", "3.9",
    )
    recipe(
        "dict-merge-int", "V5", "DICT_MERGE onto ints",
        "4*LOAD_CONST 1; BUILD_MAP 0; DICT_MERGE 1; RET", "3.9",
    )
    recipe(
        "string-of-ints", "V5?", "BUILD_STRING of ints", "2*LOAD_CONST 1; BUILD_STRING 2; RETURN_VALUE", "3.6"
    )
    recipe(
        "comprehension-int", "-",
        "a comprehension's function that is called with an int: the code is right and the call is not",
        "LOAD_FAST 0; INDEX; loop: FOR_ITER >end; POP_TOP; JUMPB >loop; end: ENDFOR; RET",
        until="3.13", locals_=(".0", "y"), argcount=1, call="int",
    )
    recipe(
        "iterate-argument", "V5", "FOR_ITER on an argument that need not be an iterator",
        "LOAD_FAST 0; INDEX; loop: FOR_ITER >end; POP_TOP; JUMPB >loop; end: ENDFOR; RET",
        argcount=1, call="int",
    )
    recipe(
        "iterate-after-store", "V5", "FOR_ITER on `.0` after something else was stored there",
        "LOAD_CONST 1; STORE_FAST 0; LOAD_FAST 0; INDEX; loop: FOR_ITER >end; POP_TOP; JUMPB >loop; "
        "end: ENDFOR; RET",
        locals_=(".0", "y"), argcount=1, call="iterator",
    )
    recipe(
        "import-fromlist-int", "-",
        "IMPORT_NAME with a fromlist that is an int: an error of Python, not of the code",
        "2*LOAD_CONST 1; IMPORT_NAME 0; RETURN_VALUE", until="3.14",
    )
    recipe(
        "import-fromlist-int", "-",
        "IMPORT_NAME with a fromlist that is an int: an error of Python, not of the code",
        "2*LOAD_CONST 1; IMPORT_NAME 2; RETURN_VALUE", "3.15",
    )
    recipe(
        "import-lazy-ints", "V5", "a lazy IMPORT_NAME with a fromlist of ints, which it takes for strings",
        "LOAD_SMALL_INT 0; LOAD_CONST 5; IMPORT_NAME 1; RETURN_VALUE", "3.15",
    )
    recipe(
        "import-star-int", "-", "IMPORT_STAR of an int: an error of Python, not of the code",
        "LOAD_CONST 1; IMPORT_STAR; RET", until="3.11",
    )
    recipe(
        "raise-int", "-", "an int raised: an error of Python, not of the code",
        "LOAD_CONST 1; RAISE_VARARGS 1",
    )
    recipe(
        "call-int", "-", "an int called: an error of Python, not of the code",
        "LOAD_CONST 1; CALL0; RETURN_VALUE", until="3.10",
    )
    recipe(
        "call-int", "-", "an int called: an error of Python, not of the code",
        "PUSH_NULL; LOAD_CONST 1; CALL0; RETURN_VALUE", "3.11", "3.12",
    )
    recipe(
        "call-int", "-", "an int called: an error of Python, not of the code",
        "LOAD_CONST 1; PUSH_NULL; CALL0; RETURN_VALUE", "3.13",
    )
    recipe(
        "jump-on-string", "-", "a jump on the truth of a string, which TO_BOOL has made a bool in 3.13 on",
        "LOAD_CONST 2; PJIF >end; end: RET", until="3.12",
    )
    recipe(
        "jump-on-string", "V5?", "a jump on a string that is no bool; it counts as true",
        "LOAD_CONST 2; PJIF >end; end: RET", "3.13",
    )
    recipe(
        "build-class-int", "-", "the code of a class called with an int: an error of Python",
        "LOAD_CONST 1; LOAD_ATTR 0; RETURN_VALUE",
    )


def functions():
    recipe(
        "function-of-int", "V5", "MAKE_FUNCTION of an int",
        "LOAD_CONST 1; MAKE_FUNCTION 0; RETURN_VALUE", until="2.7",
    )
    recipe(
        "function-of-int", "V5", "MAKE_FUNCTION of an int",
        "LOAD_CONST 1; NAMEDCODE; MAKE_FUNCTION 0; RETURN_VALUE", "3.6",
    )
    recipe(
        "function-name-int", "V5", "MAKE_FUNCTION with an int for a name",
        "LOAD_CONST 4; LOAD_CONST 1; MAKE_FUNCTION 0; RETURN_VALUE", "3.6", "3.10",
    )
    for bit, what in ((1, "defaults"), (2, "keyword defaults"), (4, "annotations"), (8, "a closure")):
        word = what.split()[-1]
        recipe(
            f"function-{word}-int" if bit != 2 else "function-kwdefaults-int", "V5",
            f"MAKE_FUNCTION with an int for {what}",
            f"LOAD_CONST 1; LOAD_CONST 4; NAMEDCODE; MAKE_FUNCTION {bit}; RETURN_VALUE", "3.6", "3.12",
        )
        recipe(
            f"function-{word}-int" if bit != 2 else "function-kwdefaults-int", "V5",
            f"SET_FUNCTION_ATTRIBUTE of an int for {what}",
            f"LOAD_CONST 1; LOAD_CONST 4; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE {bit}; CALLIT", "3.13",
        )
    recipe(
        "function-missing", "V4", "MAKE_FUNCTION 15 without what it needs",
        "LOAD_CONST 4; NAMEDCODE; MAKE_FUNCTION 15; RETURN_VALUE", "3.6", "3.12",
    )
    recipe(
        "function-missing", "V4", "MAKE_FUNCTION 15 without defaults",
        "LOAD_CONST 4; MAKE_FUNCTION 15; RETURN_VALUE", until="2.7",
    )
    recipe(
        "attribute-of-int", "V5", "SET_FUNCTION_ATTRIBUTE on an int",
        "LOAD_CONST 5; LOAD_CONST 1; SET_FUNCTION_ATTRIBUTE 1; RETURN_VALUE", "3.13",
    )
    recipe(
        "closure-empty", "V5/V7", "a function with a free variable and an empty closure, called",
        "BUILD_TUPLE 0; LOAD_CONST 6; LOAD_CONST 2; MAKE_FUNCTION 8; CALL0; RETURN_VALUE", "3.6", "3.10",
    )
    recipe(
        "closure-empty", "V5/V7", "a function with a free variable and an empty closure, called",
        "PUSH_NULL; BUILD_TUPLE 0; LOAD_CONST 6; MAKE_FUNCTION 8; CALL0; RETURN_VALUE", "3.11", "3.12",
    )
    recipe(
        "closure-empty", "V5/V7", "a function with a free variable and an empty closure, called",
        "BUILD_TUPLE 0; LOAD_CONST 6; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 8; CALLIT", "3.13",
    )
    recipe(
        "closure-none", "V5/V7", "a function with a free variable and no closure, called",
        "LOAD_CONST 6; NAMEDCODE; MAKE_FUNCTION 0; CALL0; RETURN_VALUE", until="3.10",
    )
    recipe(
        "closure-none", "V5/V7", "a function with a free variable and no closure, called",
        "PUSH_NULL; LOAD_CONST 6; MAKE_FUNCTION 0; CALL0; RETURN_VALUE", "3.11", "3.12",
    )
    recipe(
        "closure-none", "V5/V7", "a function with a free variable and no closure, called",
        "LOAD_CONST 6; MAKE_FUNCTION; CALLIT", "3.13",
    )
    recipe(
        "closure-of-ints", "V5", "a closure of ints, called",
        "LOAD_CONST 1; BUILD_TUPLE 1; LOAD_CONST 6; LOAD_CONST 2; MAKE_FUNCTION 8; CALL0; RETURN_VALUE",
        "3.6", "3.10",
    )
    recipe(
        "closure-of-ints", "V5", "a closure of ints, called",
        "PUSH_NULL; LOAD_CONST 1; BUILD_TUPLE 1; LOAD_CONST 6; MAKE_FUNCTION 8; CALL0; RETURN_VALUE",
        "3.11", "3.12",
    )
    recipe(
        "closure-of-ints", "V5", "a closure of ints, called",
        "LOAD_CONST 1; BUILD_TUPLE 1; LOAD_CONST 6; MAKE_FUNCTION; SET_FUNCTION_ATTRIBUTE 8; CALLIT", "3.13",
    )
    recipe(
        "make-closure-int", "V5?", "MAKE_CLOSURE with an int for the tuple of cells",
        "LOAD_CONST 1; LOAD_CONST 6; MAKE_CLOSURE 0; RETURN_VALUE", until="2.7",
    )
    recipe(
        "make-closure-short", "V5/V7", "MAKE_CLOSURE with an empty tuple of cells, called",
        "BUILD_TUPLE 0; LOAD_CONST 6; MAKE_CLOSURE 0; CALL0; RETURN_VALUE", until="2.7",
    )
    recipe(
        "make-closure-ints", "V5", "MAKE_CLOSURE with a tuple of ints, called",
        "LOAD_CONST 1; BUILD_TUPLE 1; LOAD_CONST 6; MAKE_CLOSURE 0; CALL0; RETURN_VALUE", until="2.7",
    )
    recipe(
        "cell-as-value", "-", "LOAD_CLOSURE as a value: a cell is an object like others",
        "LOAD_CLOSURE C0; RETURN_VALUE", until="3.10", cells=["c"],
    )
    recipe(
        "cell-as-value", "-", "LOAD_CLOSURE as a value: a cell is an object like others",
        "!MAKE_CELL C0; RESUME 0; LOAD_CLOSURE C0; RETURN_VALUE", "3.11", "3.12", cells=["c"],
    )
    recipe(
        "cell-as-value", "-", "a cell as a value is an object like others",
        "!MAKE_CELL C0; RESUME 0; LOAD_FAST C0; RETURN_VALUE", "3.13", cells=["c"],
    )


def variables():
    unbound = "an unbound local; there is a check, so that it is legal"
    recipe("local-unbound", "-", unbound, "LOAD_FAST 0; RETURN_VALUE", until="3.11")
    recipe(
        "local-unbound", "V6", "LOAD_FAST of an unbound local, which is not checked",
        "LOAD_FAST 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "local-deleted", "-", unbound,
        "LOAD_CONST 1; STORE_FAST 0; DELETE_FAST 0; LOAD_FAST 0; RETURN_VALUE", until="3.11",
    )
    recipe(
        "local-deleted", "V6", "LOAD_FAST after DELETE_FAST",
        "LOAD_CONST 1; STORE_FAST 0; DELETE_FAST 0; LOAD_FAST 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "local-one-branch", "V6", "LOAD_FAST of a local that one of two ways binds",
        "LOAD_CONST 0; DECIDE >end; LOAD_CONST 1; STORE_FAST 0; end: LOAD_FAST 0; RETURN_VALUE", "3.12",
    )
    recipe("delete-unbound", "-", "DELETE_FAST of an unbound local, which is checked", "DELETE_FAST 0; RET")
    recipe(
        "local-check", "-", "LOAD_FAST_CHECK of an unbound local, which is checked",
        "LOAD_FAST_CHECK 0; RETURN_VALUE", "3.12",
    )
    recipe(
        "cell-unbound", "-", "LOAD_DEREF of an empty cell, which is checked",
        "LOAD_DEREF C0; RETURN_VALUE", until="3.10", cells=["c"],
    )
    recipe(
        "cell-unbound", "-", "LOAD_DEREF of an empty cell, which is checked",
        "!MAKE_CELL C0; RESUME 0; LOAD_DEREF C0; RETURN_VALUE", "3.11", cells=["c"],
    )
    recipe(
        "cell-not-made", "V6", "LOAD_DEREF without MAKE_CELL",
        "LOAD_DEREF C0; RETURN_VALUE", "3.11", cells=["c"],
    )
    recipe(
        "free-not-copied", "V6/V7", "a free variable without COPY_FREE_VARS",
        "LOAD_DEREF F0; RETURN_VALUE", "3.11", free=["z"],
    )
    recipe(
        "free-too-many", "V6/V7", "COPY_FREE_VARS 3 without a closure",
        "!COPY_FREE_VARS 3; RESUME 0; RET", "3.11",
    )
    recipe(
        "free-one-too-many", "V6/V7", "COPY_FREE_VARS 2 of one free variable",
        "!COPY_FREE_VARS 2; RESUME 0; RET", "3.11", free=["z"],
    )
    recipe(
        "store-over-cell", "V5/V6", "STORE_FAST over a cell, then LOAD_DEREF",
        "!MAKE_CELL C0; RESUME 0; LOAD_CONST 1; STORE_FAST C0; LOAD_DEREF C0; RETURN_VALUE",
        "3.11", cells=["c"],
    )
    recipe(
        "cell-twice", "V6?", "MAKE_CELL twice: a cell in a cell, read as a value",
        "!2*MAKE_CELL C0; RESUME 0; LOAD_DEREF C0; RETURN_VALUE", "3.11", cells=["c"],
    )
    recipe(
        "cell-in-loop", "V6", "MAKE_CELL in a loop", "loop: MAKE_CELL C0; JUMPB >loop", "3.11", cells=["c"]
    )


def fields():
    recipe(
        "arguments-beyond", "V7", "more arguments than locals; 3.11 on, marshal refuses it",
        "RET", argcount=9, call="nine",
    )
    recipe("keywords-beyond", "V7", "more keyword-only arguments than locals", "RET", "3.6", kwonlyargcount=9)
    recipe("varargs-nowhere", "V7", "*args without a local for it", "RET", flags=7, argcount=2, call="nine")
    recipe(
        "varkeywords-nowhere", "V7", "**kwargs without a local for it",
        "RET", flags=11, argcount=2, call="nine",
    )
    recipe(
        "locals-fewer", "V7", "nlocals is 0 where there are two names",
        "LOAD_CONST 1; STORE_FAST 1; LOAD_FAST 1; RETURN_VALUE", until="3.10", nlocals=0,
    )
    recipe(
        "locals-more", "V7", "nlocals is 9 where there are two names",
        "LOAD_FAST 8; RETURN_VALUE", until="3.10", nlocals=9,
    )
    recipe(
        "stack-negative", "read", "a stack size of -5, which our reader refuses as marshal does from 3.8 on",
        "RET", until="3.10", stack=-5,
    )
    recipe("stack-huge", "V4", "a stack size of 2,147,483,646", "RET", stack=0x7FFFFFFE)
    recipe(
        "names-twice", "V7?", "two locals of the same name; the interpreter does not mind",
        "RET", locals_=("x", "x"),
    )
    recipe(
        "no-newlocals", "V7?", "a function without CO_NEWLOCALS and CO_OPTIMIZED",
        "LOAD_NAME 0; RETURN_VALUE", flags=0,
    )
    recipe(
        "name-in-function", "V7?", "STORE_NAME where there is no dict of locals; a SystemError says so",
        "LOAD_CONST 1; STORE_NAME 0; RET",
    )
    recipe(
        "const-list", "V9?", "a list among the constants: changes would stay",
        "LOAD_CONST 0; RETURN_VALUE", consts=[typed("[", i32(1), NONE)],
    )
    recipe(
        "yield-in-function", "V7", "YIELD_VALUE in what is no generator",
        "LOAD_CONST 1; YIELD_VALUE; POP_TOP; RET", until="3.10",
    )
    recipe(
        "yield-in-function", "V7", "YIELD_VALUE in what is no generator",
        "LOAD_CONST 1; YIELD_VALUE; RESUME 1; POP_TOP; RET", "3.11",
    )
    recipe(
        "generator-flag", "V3/V7", "CO_GENERATOR of code without RETURN_GENERATOR",
        "LOAD_CONST 1; YIELD_VALUE; RETURN_VALUE", "3.11", flags=0x23,
    )
    recipe(
        "generator-no-flag", "V3/V7", "RETURN_GENERATOR without CO_GENERATOR",
        "!GEN; LOAD_CONST 1; YIELD_VALUE; POP_TOP; RET", "3.11",
    )
    recipe("generator-never-yields", "-", "a generator that yields nothing", "!GEN; RET", flags=0x23)
    recipe(
        "flags-all-kinds", "V7?", "CO_GENERATOR, CO_COROUTINE and CO_ASYNC_GENERATOR at once",
        "!GEN; LOAD_CONST 1; YIELD_VALUE; POP_TOP; RET", "3.6", flags=0x2A3,
    )
    recipe(
        "await-in-function", "V7?", "GET_AWAITABLE in what is no coroutine; an error of Python at worst",
        "LOAD_CONST 1; GET_AWAITABLE; RETURN_VALUE", "3.6",
    )
    recipe(
        "lines-cut", "V8", "a line table that ends within an entry", "FAIL; RET", "3.11", linetable=b"\xf0"
    )
    recipe("lines-none", "V8", "no line table, and an exception", "FAIL; RET", "3.10", linetable=b"")
    recipe("lines-odd", "V8", "a line table of 3 bytes", "FAIL; RET", until="3.10", linetable=b"\x02\x01\x02")
    recipe(
        "lines-long", "V8", "a line table for more code than there is",
        "FAIL; RET", "3.10", linetable=b"\xff\xff\xff\xff",
    )
    recipe(
        "lines-start", "V8", "a line table whose first byte opens no entry",
        "FAIL; RET", "3.11", linetable=b"\x01\xff\xff",
    )
    recipe(
        "line-negative", "V8", "lines below zero",
        "FAIL; RET", "3.11", linetable=b"\xef\x41\x03" + b"\xff\xff",
    )


def all_recipes():
    for each in (kinds, functions, variables, fields):
        each()
