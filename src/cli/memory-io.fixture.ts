import { readdirSync, readFileSync } from "node:fs";
import { day } from "../calendar/index.ts";
import type { FileText } from "../policy/index.ts";
import type { CliIo, ExitCode, Verb } from "./verb.ts";
import { runCli } from "./run.ts";

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export type Folders = Readonly<Record<string, readonly FileText[]>>;

/** Runs a command on folders held in memory, on November 16, 2026. */
export async function ask(verbs: readonly Verb[], folders: Folders, ...argv: string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const io: CliIo = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readFolder: (folder) => folders[folder] ?? [],
    today: () => day("2026-11-16"),
  };
  const code = await runCli(argv, verbs, io, "0.1.0");
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** The files of a folder that the program ships with. */
export function shipped(folder: string): readonly FileText[] {
  const root = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(new URL(file, root), "utf8") }));
}

/** Where the commands under test look. */
export const folders = { policies: "policies", rubrics: "rubrics", forms: "forms" } as const;
