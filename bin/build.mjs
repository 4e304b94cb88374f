// Builds dist/ from src/:
//   dist/evenhand.js           the program (server and commands), from src/main.ts
//   dist/assets/               what browsers load, each name carrying a hash of its content
//   dist/assets/manifest.json  logical name -> hashed name
// Logical names: `evenhand.css` (from src/web/look/evenhand.css; its fonts come along) and
// `<island>.js` for each src/web/enhance/<island>.ts or .tsx.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./runtime.mjs";

const dist = `${root}dist`;
const manifest = `${dist}/assets/manifest.json`;
const stylesheet = "src/web/look/evenhand.css";
const islands = "src/web/enhance";

const jsx = { jsx: "automatic", jsxImportSource: "preact" };
const shared = { absWorkingDir: root, bundle: true, write: false, sourcemap: "linked", logLevel: "warning", ...jsx };

const forNode = {
  ...shared,
  platform: "node",
  format: "esm",
  target: "node26",
  packages: "external",
  outfile: "dist/evenhand.js",
};

const forBrowsers = {
  ...shared,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  minify: true,
  splitting: true,
  metafile: true,
  outdir: "dist/assets",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file", ".svg": "file" },
};

/** True when nothing in src/ (nor this file, nor the packages) has changed since the last build began. */
export function isBuilt() {
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  const inSource = readdirSync(`${root}src`, { recursive: true }).map((path) => `src/${path}`);
  const changed = (path) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return ["src", "bin/build.mjs", "package-lock.json", ...inSource].every((path) => changed(path) < built);
}

export async function build() {
  const began = new Date();
  const esbuild = await import("esbuild");
  const entries = browserEntries();
  const [program, assets] = await Promise.all([
    existsSync(`${root}src/main.ts`) ? esbuild.build({ ...forNode, entryPoints: ["src/main.ts"] }) : undefined,
    esbuild.build({ ...forBrowsers, entryPoints: entries }),
  ]);
  await esbuild.stop();
  const files = [...(program?.outputFiles ?? []), ...assets.outputFiles];
  for (const { path, contents } of files) writeIfChanged(path, contents);
  writeIfChanged(manifest, JSON.stringify(hashedNames(assets.metafile), null, 2));
  removeStale(`${dist}/assets`, new Set([...files.map(({ path }) => basename(path)), basename(manifest)]));
  utimesSync(manifest, began, began);
}

function browserEntries() {
  const scripts = existsSync(root + islands) ? readdirSync(root + islands) : [];
  return [
    ...scripts
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => `${islands}/${name}`),
    ...(existsSync(root + stylesheet) ? [stylesheet] : []),
  ];
}

function hashedNames({ outputs }) {
  const named = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint);
  return Object.fromEntries(
    named.map(([path, { entryPoint }]) => [basename(entryPoint).replace(/\.tsx?$/, ".js"), basename(path)]),
  );
}

/** A server that is running reads these files: they are replaced whole, and only when they differ. */
function writeIfChanged(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(contents))) return;
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}

function removeStale(folder, kept) {
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(`${folder}/${name}`, { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
