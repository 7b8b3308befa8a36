# Bombs in what happens when objects die, named as those of bombs.py; ends: an exception of Python may end it, too.
import gc
import weakref


def any_del_loop():
    class A:
        def __del__(self):
            while True:
                pass
    A()


def any_del_memory():
    class A:
        def __del__(self):
            kept = []
            while True:
                kept.append("x" * 10 ** 6 + str(len(kept)))
    A()


def output_del_prints():
    class A:
        def __del__(self):
            while True:
                print("x" * 10 ** 5)
    A()


def any_del_recursion():
    class A:
        def __del__(self):
            def deeper():
                deeper()
            while True:
                try:
                    deeper()
                except RecursionError:
                    pass
    A()


def any_del_makes_another():
    class A:
        def __del__(self):
            A()
    A()
    while True:
        pass


def any_del_keeps_another():
    kept = []

    class A:
        def __del__(self):
            kept.append(self)
            A()
    A()
    while True:
        pass


def any_del_resurrects_for_ever():
    kept = []

    class A:
        def __init__(self):
            self.items = [0] * 1000

        def __del__(self):
            kept.append(self)
    while True:
        A()


def any_del_catches_all():
    class A:
        def __del__(self):
            while True:
                try:
                    while True:
                        pass
                except BaseException:
                    pass
                finally:
                    continue
    while True:
        A()


def any_del_in_two():
    class A:
        def __del__(self):
            A()
            A()
    A()


def any_del_chain():
    class A:
        __slots__ = ("next",)

        def __del__(self):
            pass
    while True:
        first = None
        for i in range(10 ** 6):
            a = A()
            a.next = first
            first = a
        first = a = None


def any_del_chain_without():
    class A:
        def __init__(self, following):
            self.next = following

    class B(A):
        def __del__(self):
            pass
    while True:
        first = B(None)
        for i in range(10 ** 5):
            first = A([first])
        first = None


def any_del_chain_of_generators():
    def chain(below):
        try:
            yield below
        finally:
            below = None
    while True:
        first = None
        for i in range(10 ** 5):
            first = chain(first)
            next(first)
        first = None


def any_generator_finally_loop():
    def endless():
        try:
            yield 1
        finally:
            while True:
                pass
    for i in endless():
        break


def any_generator_finally_yields():
    def endless():
        while True:
            try:
                yield 1
            except GeneratorExit:
                pass
    while True:
        g = endless()
        next(g)
        g = None


def any_callback_loop():
    class A:
        pass

    def callback(r):
        while True:
            pass
    a = A()
    r = weakref.ref(a, callback)
    a = None
    return r


def any_callback_makes_another():
    class A:
        pass
    kept = []

    def callback(r):
        a = A()
        kept.append(weakref.ref(a, callback))
    callback(None)
    while True:
        pass


def any_callbacks_of_one():
    class A:
        pass
    a = A()
    kept = []
    while True:
        kept.append(weakref.ref(a, lambda r: None))


def any_callbacks_many_die():
    class A:
        pass
    kept = []
    while True:
        items = [A() for i in range(1000)]
        kept = [weakref.ref(each, kept.append) for each in items]
        items = None


def any_weak_values_churn():
    class A:
        pass
    d = weakref.WeakValueDictionary()
    while True:
        d[len(d)] = A()
        a = A()
        d[a] = a


def any_cycles_with_del():
    class A:
        def __del__(self):
            self.other = None
    while True:
        a = A()
        a.me = a
        a = None


def any_cycles_collected():
    class A:
        def __del__(self):
            b = A()
            b.me = b
    a = A()
    a.me = a
    a = None
    while True:
        gc.collect()


def any_collect_in_del():
    class A:
        def __del__(self):
            a = A()
            a.me = a
            a = None
            gc.collect()
    a = A()
    a.me = a
    a = None
    gc.collect()
    while True:
        gc.collect()


def any_del_wide():
    class A:
        def __del__(self):
            pass
    while True:
        items = [A() for i in range(10 ** 5)]
        items = None


def any_del_and_large_heap():
    class A:
        def __del__(self):
            pass
    heap = [[i] for i in range(10 ** 5)]
    while True:
        heap.append(A())
        heap.pop()


def any_coroutines_not_awaited():
    async def f(below):
        pass
    while True:
        c = None
        for i in range(10 ** 4):
            c = f(c)


def any_del_of_class_attribute():
    class A:
        def __del__(self):
            type(self).kept = A()
    A()
    while True:
        A.kept = None


def any_del_raises():
    class A:
        def __del__(self):
            raise ValueError(A())
    while True:
        A()


def ends_del_depth():
    class A:
        def __del__(self):
            f(A())

    def f(a):
        f(a)
    f(A())
