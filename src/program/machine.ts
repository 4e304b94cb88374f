import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CliIo } from "../cli/index.ts";
import type { DataFolders } from "./agreements.ts";
import { readTexts } from "./data-folders.ts";

/** The program runs from dist/, beside the data folders. */
const dist = dirname(fileURLToPath(import.meta.url));
const root = dirname(dist);

export const assetsFolder = join(dist, "assets");

/** The folders a district edits; it may mount its own over ours. */
export const dataFolders: DataFolders = {
  policies: process.env["EVENHAND_POLICIES"] ?? join(root, "policies"),
  forms: process.env["EVENHAND_FORMS"] ?? join(root, "forms"),
  rubrics: process.env["EVENHAND_RUBRICS"] ?? join(root, "rubrics"),
};

/** Where a district's database is kept unless told. */
export const defaultData = process.env["EVENHAND_DATA"] ?? join(root, "data");

export const version = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string })
  .version;

/** A file's text, or what is piped in where none is named; undefined where it cannot be read. */
export function readTextNamed(file?: string): string | undefined {
  try {
    return readFileSync(file ?? 0, "utf8");
  } catch {
    return undefined;
  }
}

/** What commands may touch on this machine. */
export const machineIo: CliIo = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY ? { redraw: (text: string) => void process.stderr.write(`\r\u001b[K${text}`) } : {}),
  readFolder: readTexts,
  today: () => Temporal.Now.plainDateISO(),
};
