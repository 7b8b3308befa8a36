// Lets a CPython that was built for WebAssembly (the npm package `pyodide`) stand in for a `python`
// executable.
//
//   node pyodide.mjs FOLDER MOUNT SCRIPT [ARGUMENT...]
//
// FOLDER holds node_modules/pyodide; MOUNT is the one folder of this machine that the script sees, as /m,
// its working directory.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, mount, script, ...scriptArguments] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write("usage: node pyodide.mjs FOLDER MOUNT SCRIPT [ARGUMENT...]\n");
  process.exit(2);
}
const resolve = createRequire(path.resolve(folder, "package.json")).resolve;
const { loadPyodide } = await import(pathToFileURL(resolve("pyodide/pyodide.mjs")).href);
const python = await loadPyodide({
  // The seed must be there before the interpreter starts.
  env: { HOME: "/", PYTHONHASHSEED: process.env.PYTHONHASHSEED ?? "random" },
  stdout: (line) => process.stdout.write(`${line}\n`),
  stderr: (line) => process.stderr.write(`${line}\n`),
});
python.FS.mkdirTree("/m");
python.FS.mount(python.FS.filesystems.NODEFS, { root: path.resolve(mount) }, "/m");
python.FS.writeFile("/script.py", fs.readFileSync(script));
python.globals.set("arguments_", python.toPy(["/script.py", ...scriptArguments]));
try {
  python.runPython(`
import os, runpy, sys
os.chdir("/m")
sys.argv[:] = arguments_
del globals()["arguments_"]
runpy.run_path("/script.py", run_name="__main__")
sys.stdout.flush()
`);
} catch (error) {
  process.stderr.write(`${error.message ?? error}\n`);
  process.exitCode = 1;
}
