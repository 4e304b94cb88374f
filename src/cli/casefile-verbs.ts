import { jsonOption } from "./policy-folder.ts";
import { progress } from "./progress.ts";
import type { CliIo, ExitCode, Verb, VerbOption } from "./verb.ts";

type Progress = (done: number, of: number) => void;

/** What verifying found; storage has it. */
export interface Verified {
  readonly ok: boolean;
  readonly files: number;
  readonly events: number;
  readonly brokenFiles: number;
  readonly broken: readonly { readonly file: string; readonly revision: number; readonly what: string }[];
}
/** What rebuilding found; storage has it. */
export interface Rebuilt {
  readonly equal: boolean;
  readonly files: number;
  readonly differences: readonly { readonly file: string; readonly table: string }[];
}

/** A district's files, opened for one command and closed after it. */
export interface CaseFiles {
  verify(progress?: Progress): Promise<Verified>;
  rebuild(progress?: Progress): Promise<Rebuilt>;
  close(): Promise<void> | void;
}
export type OpenCaseFiles = (data: string | undefined) => Promise<CaseFiles>;

const dataOption = {
  data: { value: "DIR", says: "The folder that holds the district’s database." },
} as const satisfies Record<string, VerbOption>;

const faults: Readonly<Record<string, string>> = {
  order: "its entries are not in order",
  file: "an entry belongs to another file",
  previous: "an entry does not follow the one before it",
  body: "what an entry says was changed",
  header: "who recorded an entry, or when, was changed",
  unreadable: "an entry cannot be read",
  text: "an entry is not as it was written",
  head: "its last entries are gone",
  "no-head": "it has entries but is not listed",
};

/** Whether every entry of every file is, to the byte, what was recorded. */
export const casefileVerify = (open: OpenCaseFiles): Verb => ({
  name: "casefile verify",
  summary: "Check that every entry of every file is, to the byte, what was recorded. Nothing is changed.",
  options: { ...dataOption, ...jsonOption },
  async run(asked, io): Promise<ExitCode> {
    const found = await using(open, asked.text("data"), (files) =>
      files.verify(quietIf(asked.on("json"), io, "Files verified")),
    );
    if (asked.on("json")) io.out(JSON.stringify(found, null, 2));
    else {
      for (const { file, revision, what } of found.broken)
        io.out(`${file}, entry ${String(revision)}: ${faults[what] ?? what}.`);
      const size = `${found.files.toLocaleString("en-US")} files, ${found.events.toLocaleString("en-US")} entries`;
      io.out(found.ok ? `${size}: all as recorded.` : `${size}: ${String(found.brokenFiles)} not as recorded.`);
    }
    return found.ok ? 0 : 1;
  },
});

/** Computes what lists show anew from the entries, and puts right what differs. */
export const casefileRebuild = (open: OpenCaseFiles): Verb => ({
  name: "casefile rebuild",
  summary:
    "Compute every list anew from the files’ entries, and put right what differs. The entries themselves are not touched.",
  options: { ...dataOption, ...jsonOption },
  async run(asked, io): Promise<ExitCode> {
    const found = await using(open, asked.text("data"), (files) =>
      files.rebuild(quietIf(asked.on("json"), io, "Files rebuilt")),
    );
    if (asked.on("json")) io.out(JSON.stringify(found, null, 2));
    else {
      for (const { file, table } of found.differences)
        io.out(`${file}: the list “${table}” differed and was put right.`);
      io.out(
        `${found.files.toLocaleString("en-US")} files: ${found.equal ? "every list was what the entries say" : "the lists now are what the entries say"}.`,
      );
    }
    return 0;
  },
});

const quietIf = (quiet: boolean, io: CliIo, what: string): Progress | undefined =>
  quiet ? undefined : progress(io, what);

async function using<Found>(
  open: OpenCaseFiles,
  data: string | undefined,
  run: (files: CaseFiles) => Promise<Found>,
): Promise<Found> {
  const files = await open(data);
  try {
    return await run(files);
  } finally {
    await files.close();
  }
}
