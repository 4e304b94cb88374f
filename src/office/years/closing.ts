import { standingFor, standingsOn } from "../../access/index.ts";
import { assessFile, openCaseFile, runCommand, type CaseFile, type FactSource } from "../../casefile/index.ts";
import { decideCloseCycle } from "../../evaluation/index.ts";
import { plansIn, unfinishedPlans, type Plan } from "../../plans/index.ts";
import type { Cycle, Finding } from "../../policy/index.ts";
import type { YearRecords } from "./asked-year.ts";
import type { Opening } from "./opening.ts";
import type { Standing } from "./standing.ts";

/** An open year and what is not done in it. */
export interface Unfinished {
  readonly standing: Standing;
  readonly cycle: Cycle;
  readonly overdue: readonly Finding[];
  readonly due: readonly Finding[];
  /** Plans that go on after the year is closed. */
  readonly plans: readonly Plan[];
}

const waiting = new Set<Finding["kind"]>(["duty", "cadence", "count", "acknowledge"]);

type Records = YearRecords & { readonly sources: readonly FactSource[] };

const unfinished = (app: Records, standing: Standing, cycle: Cycle, file: CaseFile): Unfinished => {
  const library = app.policies();
  const goingOn = unfinishedPlans(file.events);
  const readable = file.cycles.every(({ edition }) => library.edition(edition) !== undefined);
  const findings = readable
    ? assessFile({ file, library, calendars: app.calendars(standing.post.staffGroup), today: app.today() })
    : [];
  const own = findings.filter(
    ({ occasion, kind }) => occasion.cycle === cycle.id && waiting.has(kind) && !goingOn.has(occasion.plan ?? ""),
  );
  return {
    standing,
    cycle,
    overdue: own.filter(({ state }) => state === "overdue"),
    due: own.filter(({ state }) => state === "due"),
    plans: plansIn(file.events).filter(({ id, cycle: of }) => of === cycle.id && goingOn.has(id)),
  };
};

/** What is not done in each open year of these people. */
export const unfinishedYears = async (app: Records, found: readonly Standing[]): Promise<readonly Unfinished[]> => {
  const open = found.flatMap((standing) =>
    standing.cycle && standing.cycle.closedOn === undefined ? [{ standing, cycle: standing.cycle }] : [],
  );
  const loaded = await app.log.loadMany([...new Set(open.map(({ standing }) => standing.person.id))]);
  return open.map(({ standing, cycle }) => {
    const { id } = standing.person;
    return unfinished(app, standing, cycle, openCaseFile(id, loaded.get(id) ?? [], app.sources));
  });
};

export interface Closed {
  readonly closed: readonly Standing[];
  readonly already: readonly Standing[];
  readonly refused: readonly { readonly standing: Standing; readonly why: "own-year" | "moved-on" }[];
}

/** Closes the named years, one file after another; broken off half-way and begun again, it goes on where it stopped. */
export const closeYears = async (
  closing: Opening,
  cycles: readonly string[],
  found: readonly Standing[],
): Promise<Closed> => {
  const [closed, already]: [Standing[], Standing[]] = [[], []];
  const refused: { standing: Standing; why: "own-year" | "moved-on" }[] = [];
  for (const standing of found) {
    const { cycle, person, post } = standing;
    if (!cycle || !cycles.includes(cycle.id)) continue;
    const standingsHere = standingsOn(closing.by, person.id, closing.today, closing.roster, []);
    if (cycle.closedOn) already.push(standing);
    else if (!standingFor(standingsHere, "close-cycle")) refused.push({ standing, why: "own-year" });
    else {
      const parts = closing.command(post.staffGroup);
      const expected = (await parts.log.load(person.id)).at(-1)?.revision ?? 0;
      const actor = { person: closing.by, role: "personnel" as const };
      const request = {
        file: person.id,
        actor,
        today: closing.today,
        expected,
        once: `close-year.${cycle.id}`,
        cycle: cycle.id,
      };
      const { outcome } = await runCommand(parts, request, decideCloseCycle, { cycle: cycle.id });
      if (outcome === "recorded") closed.push(standing);
      else if (outcome === "moved-on") refused.push({ standing, why: "moved-on" });
      else already.push(standing);
    }
  }
  return { closed, already, refused };
};
