"""Make Python programs from seeds, for differential runs: the same seed gives the same program, everywhere.

    python fuzz_programs.py [OPTIONS] SEED [COUNT]            print the program of SEED (or COUNT of them, one after the other)
    python fuzz_programs.py [OPTIONS] --write DIR SEED COUNT  DIR/fSEED.py, .pyc, .out, .err and .exit for each, by this interpreter
    python fuzz_programs.py [OPTIONS] --measure SEED COUNT    run them all in this process; figures about what they reach

A program is valid on 3.8 and later; --match, --star, --types and --async add patterns (3.10), except* (3.11), type
parameters (3.12) and coroutines, --more what fuzz_more.py has (3.12). It prints intermediate values and what it catches, ends by itself (loops and calls
use up fuel, numbers and texts are cut), and prints no address and no set in the order of its table. Some programs end
with an exception that nobody catches, or with sys.exit.
"""
import argparse
import contextlib
import dis
import io
import os
import py_compile
import subprocess
import sys
import time
import types
import warnings

from fuzz_prelude import ASYNC, PRELUDE
from fuzz_expressions import TYPES
from fuzz_more import More

OPTIONS = ("match", "star", "types", "async", "more")


class Maker(More):
    def __init__(self, seed, options=()):
        super().__init__(seed, options)
        self.pending = []

    def program(self):
        self.line(PRELUDE + (ASYNC if "async" in self.options else ""))
        for kind in TYPES:
            self.line(f"{self.target(kind)} = {self.literal(kind)}")
        parts = [lambda: self.function(2, top=True)] * 3 + [self.generator, self.class_, self.class_]
        if "async" in self.options:
            parts += [self.coroutine] * 2
        for _ in range(self.r.randint(6, 11)):
            self.line("refuel()")
            self.r.choice(parts)()
            for _ in range(self.r.randint(1, 2)):
                known = dict(self.scope.names)
                with self.guarded(99.5):
                    self.body(3, self.r.randint(1, 4))
                if self.chance(90):
                    self.scope.names = known
            if self.generators and self.chance(40):
                self.drive_generator()
            if "more" in self.options:
                self.line("refuel()")
                for _ in range(self.r.randint(1, 3)):
                    self.more()
        self.line("show('made', Base.made)")
        if "more" in self.options and self.chance(35):
            self.last()
        elif self.chance(4):
            self.line(f"raise {self.error()}")
        elif self.chance(3):
            self.line(f"sys.exit({self.pick('3', '0', repr('leaving'), '')})")
        self.line("print('end')")
        return "\n".join(self.lines) + "\n"


def make(seed, options=()):
    return Maker(seed, options).program()


def exit_code(code):
    """That of a shell: KeyboardInterrupt ends the process by a signal."""
    return 128 - code if code < 0 else code


def write_program(folder, name, source, **environment):
    """A program, its .pyc, and what a process of this interpreter does with that."""
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name)
    with open(path + ".py", "w", encoding="utf-8") as file:
        file.write(source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(path + ".py", path + ".pyc", name + ".py", doraise=True, invalidation_mode=mode)
    environment.update(PYTHONHASHSEED="0", PYTHONUTF8="1")
    command = [sys.executable, "-s", "-S", name + ".pyc"]
    done = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    for suffix, data in ((".out", done.stdout), (".err", done.stderr), (".exit", b"%d\n" % exit_code(done.returncode))):
        with open(path + suffix, "wb") as file:
            file.write(data)


def opcodes(code, seen):
    # Inline caches read as CACHE: the code has not run.
    seen.update(dis.opname[number] for number in set(code.co_code[::2]))
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            opcodes(constant, seen)


def run_here(code):
    """Lines printed, and how it ended."""
    out = io.StringIO()
    main = types.ModuleType("__main__")
    try:
        with contextlib.redirect_stdout(out):
            exec(code, main.__dict__)
        ended = "end"
    except SystemExit:
        ended = "exit"
    except BaseException as error:
        ended = "uncaught " + type(error).__name__
    return out.getvalue().splitlines(), ended


def measure(first, count, options):
    seen, ends, lines, times, sizes, caught = set(), {}, [], [], [], {}
    for seed in range(first, first + count):
        source = make(seed, options)
        sizes.append(source.count("\n") - PRELUDE.count("\n"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compile(source, f"f{seed}.py", "exec", dont_inherit=True)
        opcodes(code, seen)
        start = time.perf_counter()
        printed, ended = run_here(code)
        times.append(time.perf_counter() - start)
        lines.append(len(printed))
        ends[ended] = ends.get(ended, 0) + 1
        for line in printed:
            if line.startswith("! "):
                kind = line.split()[1]
                caught[kind] = caught.get(kind, 0) + 1
    seen.discard("CACHE")
    lines.sort()
    within = sum(20 <= n <= 200 for n in lines)
    print(f"{count} programs, {sum(sizes) / count:.0f} lines of source on average")
    print("ended:", dict(sorted(ends.items(), key=lambda item: -item[1])))
    print(f"lines printed: median {lines[count // 2]}, most {lines[-1]}, 20 to 200 in {within}")
    print(f"run: {sum(times) / count * 1000:.2f} ms on average, {max(times) * 1000:.0f} ms at most")
    print("caught:", dict(sorted(caught.items(), key=lambda item: -item[1])))
    print(f"{len(seen)} opcodes:", " ".join(sorted(seen)))


def main():
    parser = argparse.ArgumentParser()
    for option in OPTIONS:
        parser.add_argument("--" + option, action="store_true")
    parser.add_argument("--write")
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("seed", type=int)
    parser.add_argument("count", type=int, nargs="?", default=1)
    arguments = parser.parse_args()
    options = [option for option in OPTIONS if getattr(arguments, option)]
    if arguments.measure:
        measure(arguments.seed, arguments.count, options)
        return
    for seed in range(arguments.seed, arguments.seed + arguments.count):
        if arguments.write:
            write_program(arguments.write, f"f{seed}", make(seed, options))
        else:
            sys.stdout.write(make(seed, options))


if __name__ == "__main__":
    main()
