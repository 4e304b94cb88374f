import { type Day, parseDay } from "../calendar/index.ts";
import {
  type ColumnMapping,
  type ImportPlan,
  type ImportProblem,
  isRefused,
  readHr,
  readHrTable,
  readMapping,
  readOneRoster,
  type StaffRead,
} from "../roster/index.ts";
import { rosterFieldName, sayImportProblem } from "../wording/index.ts";
import { jsonOption } from "./policy-folder.ts";
import { importAnswer } from "./roster-answer.ts";
import { table } from "./text.ts";
import { type Asked, AskedWrongly, type CliIo, type ExitCode, type Verb } from "./verb.ts";

/** How a command that imports comes out. */
export type RosterCommitted =
  | { readonly ok: true; readonly files: number }
  | { readonly ok: false; readonly why: "moved-on" | "nobody" | "not-office" };

/** A district's roster, opened for one command. */
export interface RosterOpened {
  readonly plan: (read: StaffRead, on: Day | undefined) => Promise<ImportPlan>;
  readonly commit: (plan: ImportPlan, by: string | undefined, reason: string) => Promise<RosterCommitted>;
  readonly close: () => Promise<void>;
}

export interface RosterDoors {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** `toWrite`: the database is made where there is none; else an empty one is looked at in memory. */
  readonly open: (data: string | undefined, toWrite: boolean) => Promise<RosterOpened>;
}

/** Takes over a roster: shown first, then committed whole or not at all. */
export const rosterImport = (doors: RosterDoors): Verb => ({
  name: "roster import",
  summary:
    "Take over people and posts from a OneRoster package or an HR file. Ends with 1 if anything is refused or in error; then nothing is written.",
  options: {
    oneroster: { value: "ZIP", says: "A OneRoster 1.1 or 1.2 package. Students and families in it are never kept." },
    csv: { value: "FILE", says: "An HR file: commas, semicolons or tabs." },
    mapping: { value: "FILE", says: "How the HR file’s columns are read, as JSON; see: evenhand roster mapping." },
    data: { value: "DIR", says: "The folder that holds the district’s database." },
    day: { value: "YYYY-MM-DD", says: "From when changes hold whose row names no day; today unless told." },
    by: {
      value: "PERSON",
      says: "Who imports: an employee number, e-mail address or identity of the personnel office.",
    },
    reason: { value: "TEXT", says: "Why, for the change log." },
    "leave-out-errors": { says: "Commit although rows are in error: the people in them stay as they are." },
    "dry-run": { says: "Only show what would change." },
    ...jsonOption,
  },
  async run(asked, io): Promise<ExitCode> {
    const read = await readAsked(asked, doors);
    const isDry = asked.on("dry-run");
    const opened = await doors.open(asked.text("data"), !isDry && !isRefused(read));
    try {
      const plan = isRefused(read) ? undefined : await opened.plan(read, dayAsked(asked.text("day")));
      if (asked.on("json")) io.out(JSON.stringify(importAnswer(read, plan), null, 2));
      else show(read, plan, io);
      if (!plan) return 1;
      const isStopped = plan.counts.error > 0 && !asked.on("leave-out-errors");
      if (isDry || plan.isEmpty || isStopped) return plan.counts.error > 0 ? 1 : 0;
      return await commit(opened, plan, asked, io);
    } finally {
      await opened.close();
    }
  },
});

const readAsked = async (asked: Asked, { readFile }: RosterDoors): Promise<StaffRead> => {
  const [zip, csv, mapping] = [asked.text("oneroster"), asked.text("csv"), asked.text("mapping")];
  if ((zip === undefined) === (csv === undefined)) throw new AskedWrongly("Give either --oneroster ZIP or --csv FILE.");
  if (zip !== undefined) return readOneRoster(await readFile(zip), nameOf(zip));
  if (csv === undefined || mapping === undefined) throw new AskedWrongly("--csv needs --mapping FILE.");
  return readHr(readHrTable(await readFile(csv), nameOf(csv)), mappingIn(await readFile(mapping), mapping));
};

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

const mappingIn = (bytes: Uint8Array, path: string): ColumnMapping => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new AskedWrongly(`${path} is not JSON.`);
  }
  const read = readMapping(json);
  if (read.ok) return read.mapping;
  throw new AskedWrongly(`${path}: ${read.faults.map(({ at, says }) => `${at}: ${says}`).join("; ")}`);
};

const dayAsked = (text: string | undefined): Day | undefined => {
  if (text === undefined) return undefined;
  const parsed = parseDay(text);
  if (!parsed.ok) throw new AskedWrongly(`“${text}” is no day: write it as 2026-11-16.`);
  return parsed.day;
};

const place = ({ at: { file, row } }: ImportProblem): string =>
  row === undefined ? file : `${file}, row ${String(row)}`;

const show = (read: StaffRead, plan: ImportPlan | undefined, io: CliIo): void => {
  const told = plan ? [...plan.problems, ...plan.rows.flatMap(({ problems }) => problems)] : read.problems;
  for (const problem of told) io.err(`${place(problem)}: ${sayImportProblem(problem)}`);
  const { students, families, inactive } = read.leftOut;
  if (students + families + inactive > 0)
    io.out(
      `Left out while reading: ${String(students)} students, ${String(families)} family members, ${String(inactive)} accounts switched off.`,
    );
  if (!plan) {
    io.out("Refused: nothing was taken over.");
    return;
  }
  const rows = plan.rows.flatMap(({ kind, name, number, changes }) =>
    kind === "unchanged" || kind === "error"
      ? []
      : changes.map(({ field, was, now, from }, at) => [
          at === 0 ? kind : "",
          at === 0 ? `${name}${number === undefined ? "" : ` (${number})`}` : "",
          `${rosterFieldName(field)}: ${was ?? "none"} → ${now ?? "none"}${from === undefined ? "" : `, from ${from}`}`,
        ]),
  );
  if (rows.length > 0) io.out(table(rows));
  io.out(
    Object.entries(plan.counts)
      .map(([kind, count]) => `${String(count)} ${kind === "error" ? "in error" : kind}`)
      .join(", ") + ".",
  );
};

const commit = async (opened: RosterOpened, plan: ImportPlan, asked: Asked, io: CliIo): Promise<ExitCode> => {
  const done = await opened.commit(plan, asked.text("by"), asked.text("reason") ?? "Import from the command line");
  if (done.ok) {
    if (!asked.on("json")) io.out(`Committed. ${String(done.files)} files say that a post changed.`);
    return 0;
  }
  io.err(
    {
      "moved-on": "The roster changed meanwhile. Nothing was written; run the command again.",
      nobody: "Say who imports: --by PERSON.",
      "not-office": "Whoever --by names does not hold the personnel office. Nothing was written.",
    }[done.why],
  );
  return done.why === "moved-on" ? 1 : 2;
};
