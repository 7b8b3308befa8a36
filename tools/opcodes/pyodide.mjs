// Runs one script of a folder under the CPython of the npm package pyodide.
//   node pyodide.mjs DIR FOLDER SCRIPT     DIR has node_modules/pyodide; FOLDER holds SCRIPT and what it imports
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [home, folder, script] = process.argv.slice(2);
if (!script) {
  console.error("usage: node pyodide.mjs DIR FOLDER SCRIPT");
  process.exit(2);
}
const installed = createRequire(path.resolve(home, "package.json"));
const { loadPyodide } = await import(pathToFileURL(installed.resolve("pyodide/pyodide.mjs")));
const python = await loadPyodide({
  env: { HOME: "/home", PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1" },
  stdout: (line) => process.stdout.write(line + "\n"),
  stderr: (line) => process.stderr.write(line + "\n"),
});
python.FS.mkdir("/tool");
python.FS.mount(python.FS.filesystems.NODEFS, { root: path.resolve(folder) }, "/tool");
python.globals.set("_script", "/tool/" + script);
try {
  python.runPython(`
import runpy, sys
sys.argv = [_script]
runpy.run_path(_script, run_name="__main__")
`);
} catch (failure) {
  console.error(String(failure));
  process.exitCode = 1;
}
