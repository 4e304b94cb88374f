import { standingFor, standingsOn } from "../../access/index.ts";
import { runCommand, type CommandParts, type CommandResult, type Refusal } from "../../casefile/index.ts";
import type { Day, SchoolYear } from "../../calendar/index.ts";
import { decideOpenCycle } from "../../evaluation/index.ts";
import type { Roster } from "../../roster/index.ts";
import type { ShownOpening } from "./form.ts";
import { isOpen, type Standing } from "./standing.ts";

export type NotOpened =
  | { readonly why: "another-agreement" | "no-agreement" | "own-year" | "moved-on" }
  | { readonly why: "refused"; readonly refusal: Refusal };

export interface Opened {
  readonly opened: readonly Standing[];
  readonly already: readonly Standing[];
  readonly refused: readonly { readonly standing: Standing; readonly not: NotOpened }[];
}

/** Who opens, on which day, through which door. */
export interface Opening {
  readonly by: string;
  readonly today: Day;
  readonly roster: Roster;
  readonly command: (staffGroup: string) => CommandParts;
}

/** A year of a person in one unit is opened once, whoever presses when. */
const onceFor = (year: SchoolYear, { person, post }: Standing): string => `open-year.${year}.${post.unit}.${person.id}`;

const cycleId = (year: SchoolYear, { person, post }: Standing): string => `${person.id}-${year}-${post.unit}`;

const record = async (
  { by, today, command }: Opening,
  year: SchoolYear,
  standing: Standing,
  edition: string,
): Promise<CommandResult> => {
  const { person, first, last, about, post } = standing;
  const parts = command(post.staffGroup);
  // The decision looks at the file as it stands; what came into it since the preview does not matter here.
  const expected = (await parts.log.load(person.id)).at(-1)?.revision ?? 0;
  const once = onceFor(year, standing);
  return runCommand(
    parts,
    { file: person.id, actor: { person: by, role: "personnel" }, today, expected, once, edition },
    decideOpenCycle,
    { cycle: cycleId(year, standing), schoolYear: year, edition, firstDay: first, lastDay: last, person: about },
  );
};

/** Why this year is not opened, or the edition it is to be pinned to. */
const judged = (
  { by, today, roster }: Opening,
  standing: Standing,
  shown: ShownOpening,
): NotOpened | { readonly edition: string } => {
  const { covering } = standing.covering;
  if (covering.covering !== "one") return { why: "no-agreement" };
  if (covering.edition.id !== shown.edition) return { why: "another-agreement" };
  const may = standingFor(standingsOn(by, standing.person.id, today, roster, []), "open-cycle");
  return may ? { edition: covering.edition.id } : { why: "own-year" };
};

const isOpenAlready = (result: CommandResult): boolean =>
  result.outcome === "replayed" ||
  (result.outcome === "refused" &&
    result.refusal.kind === "not-now" &&
    result.refusal.why.key === "cycle.open-already");

/**
 * Opens the year for each of those that were shown, one file after another, each wholly or not at all. Broken off half-way and
 * begun again, it goes on where it stopped: an opened year is found open and nothing is recorded twice.
 */
export const openYears = async (
  opening: Opening,
  year: SchoolYear,
  wanted: readonly ShownOpening[],
  found: readonly Standing[],
): Promise<Opened> => {
  const [opened, already]: [Standing[], Standing[]] = [[], []];
  const refused: { standing: Standing; not: NotOpened }[] = [];
  for (const shown of wanted) {
    const standing = found.find(({ person, post }) => person.id === shown.person && post.unit === shown.unit);
    if (!standing) continue;
    if (isOpen(standing)) {
      already.push(standing);
      continue;
    }
    const answer = judged(opening, standing, shown);
    if ("why" in answer) {
      refused.push({ standing, not: answer });
      continue;
    }
    const result = await record(opening, year, standing, answer.edition);
    if (result.outcome === "recorded") opened.push(standing);
    else if (isOpenAlready(result)) already.push(standing);
    else
      refused.push({
        standing,
        not: result.outcome === "refused" ? { why: "refused", refusal: result.refusal } : { why: "moved-on" },
      });
  }
  return { opened, already, refused };
};
