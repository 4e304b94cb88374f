import { parseSchoolYear, type SchoolYear } from "../calendar/index.ts";
import { jsonOption } from "./policy-folder.ts";
import { progress } from "./progress.ts";
import { AskedWrongly, type CliIo, type ExitCode, type Verb } from "./verb.ts";

/** How the steps of one unit stood when the year was over. */
export interface UnitLived {
  readonly unit: string;
  readonly files: number;
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  readonly toCome: number;
  readonly cannotSay: number;
}

/** What a simulated year came to. */
export interface YearLived {
  readonly people: number;
  readonly files: number;
  readonly events: number;
  readonly acts: number;
  readonly refused: readonly string[];
  readonly completion: readonly UnitLived[];
  /** Whether every entry is, to the byte, what was recorded. */
  readonly verified: boolean;
}

export type Simulate = (
  asked: { readonly year: SchoolYear; readonly people: number; readonly data: string | undefined },
  told: ((done: number, of: number) => void) | undefined,
) => Promise<YearLived>;

const most = 5000;

const peopleAsked = (text: string | undefined): number => {
  const people = Number(text ?? "300");
  if (!Number.isInteger(people) || people < 1 || people > most)
    throw new AskedWrongly(`“${text ?? ""}” is no number of people: from 1 to ${most.toLocaleString("en-US")}.`);
  return people;
};

const yearAsked = (text: string | undefined): SchoolYear => {
  const year = parseSchoolYear(text ?? "");
  if (year === undefined)
    throw new AskedWrongly(
      `Say which school year with --year, as 2026-27${text === undefined ? "" : `; “${text}” is none`}.`,
    );
  return year;
};

/** A whole year of an invented district, day by day, through the same door for writing as the pages. */
export const simulateVerb = (simulate: Simulate): Verb => ({
  name: "simulate",
  summary:
    "Live a school year of an invented district day by day, every act through the same door as the pages; then verify every entry.",
  options: {
    year: { value: "2026-27", says: "The school year to live." },
    people: { value: "300", says: "How many people the district has. 300 without it." },
    data: {
      value: "DIR",
      says: "Keep the district in this folder, which must hold none yet. Without it, nothing is kept.",
    },
    ...jsonOption,
  },
  async run(asked, io): Promise<ExitCode> {
    const [year, people] = [yearAsked(asked.text("year")), peopleAsked(asked.text("people"))];
    const json = asked.on("json");
    const told = json ? undefined : progress(io, "Days lived");
    const lived = await simulate({ year, people, data: asked.text("data") }, told);
    if (json) io.out(JSON.stringify({ year, ...lived }, null, 2));
    else say(io, year, lived);
    return lived.verified ? 0 : 1;
  },
});

const columns = [
  ["Unit", "unit"],
  ["Files", "files"],
  ["Done", "done"],
  ["Done late", "late"],
  ["Overdue", "overdue"],
  ["To come", "toCome"],
  ["Cannot say", "cannotSay"],
] as const;

const say = (
  io: CliIo,
  year: string,
  { people, files, events, acts, refused, completion, verified }: YearLived,
): void => {
  const count = (number: number): string => number.toLocaleString("en-US");
  io.out(
    `${year}: ${count(people)} people, ${count(files)} files under an agreement, ${count(acts)} acts, ${count(events)} entries.`,
  );
  if (refused.length > 0) io.out(`${count(refused.length)} acts were refused by their agreement and not recorded.`);
  const rows = [
    columns.map(([heading]) => heading),
    ...completion.map((unit) => columns.map(([, name]) => (name === "unit" ? unit.unit : count(unit[name])))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  io.out("");
  for (const row of rows)
    io.out(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join(""),
    );
  io.out("");
  io.out(verified ? "Every entry is as it was recorded." : "Not every entry is as it was recorded.");
};
