import { addDays, compareDays, isUnknown, isWorkDay, type Calendars, type Day } from "../../calendar/index.ts";
import { assessFile } from "../../casefile/index.ts";
import { documentsOf, receivedOn } from "../../documents/index.ts";
import type { Finding } from "../../policy/index.ts";
import { receives } from "../acts-of-concern.ts";
import type { Act } from "../story.ts";
import { NotTold } from "../tell.ts";
import { tellFile, type FileStory, type Parties, type Telling } from "../told-file.ts";
import { actFor } from "./acts-for.ts";
import { careful, chanceOf, type Chance } from "./chance.ts";
import { isForgotten, waits, workDaysFromDue } from "./habits.ts";
import { lifeOf } from "./life.ts";

/** What is simulated: whose files, from the first day of the year up to a day. */
export interface Simulating {
  readonly telling: Telling;
  readonly files: readonly Parties[];
  readonly from: Day;
  /** The last day on which anything happens. */
  readonly until: Day;
  readonly progress?: (done: number, of: number) => void;
}

export interface Simulated {
  readonly acts: number;
  /** Acts that an agreement refused, and the program therefore did not record. */
  readonly refused: readonly string[];
}

interface Planned {
  readonly on: Day;
  readonly act: Act;
}

interface LivedFile {
  readonly story: FileStory;
  readonly chance: Chance;
  /** What happens by itself, not because a step is due: an observation, a concern. */
  life: readonly Planned[];
  /** Steps that are over for good: done once, or given up. */
  readonly given: Set<string>;
  /** When a step was refused last, and how often; people try again with more care. */
  readonly refused: Map<string, { readonly times: number; readonly on: Day }>;
}

const atMostADay = 4;
const tries = 3;

/**
 * One school year, day by day: on each work day everybody looks at what they owe and does what their habits make them do,
 * through the same door for writing as the pages. The same people live the same year each time.
 */
export const simulate = async ({ telling, files, from, until, progress }: Simulating): Promise<Simulated> => {
  const { calendars } = telling;
  const lives = new Map<string, LivedFile>();
  const wakes = new Map<string, Set<string>>();
  const wake = (file: string, on: Day): void => {
    const day = onWorkDay(on, calendars).toString();
    const awake = wakes.get(day);
    if (awake) awake.add(file);
    else wakes.set(day, new Set([file]));
  };
  for (const who of files) {
    const chance = chanceOf(who.employee);
    const life = lifeOf(chance, { from, calendars });
    lives.set(who.employee, { story: tellFile(telling, who), chance, life, given: new Set(), refused: new Map() });
    wake(who.employee, from.add({ days: chance.number(4, "first") }));
  }

  let acts = 0;
  const refused: string[] = [];
  const days = from.until(until).days + 1;
  for (let passed = 0; passed < days; passed += 1) {
    const today = from.add({ days: passed });
    for (const file of wakes.get(today.toString()) ?? []) {
      const lived = lives.get(file);
      if (!lived) continue;
      const visited = await visit(telling, lived, today);
      acts += visited.acts;
      refused.push(...visited.refused);
      if (visited.next && compareDays(visited.next, until) <= 0) wake(file, visited.next);
    }
    wakes.delete(today.toString());
    progress?.(passed + 1, days);
  }
  return { acts, refused };
};

const onWorkDay = (day: Day, { staff }: Calendars): Day => {
  let on = day;
  while (!isWorkDay(staff, on)) on = on.add({ days: 1 });
  return on;
};

interface Visited {
  readonly acts: number;
  readonly refused: readonly string[];
  /** When this file is looked at again. */
  readonly next: Day | undefined;
}

/** What one file's people do today, and when something is next to be done. */
const visit = async (telling: Telling, lived: LivedFile, today: Day): Promise<Visited> => {
  const refused: string[] = [];
  let acts = 0;
  while (acts < atMostADay) {
    const due = await nextOf(telling, lived, today);
    if (!due) return { acts, refused, next: undefined };
    if (compareDays(due.on, today) > 0) return { acts, refused, next: due.on };
    const file = await lived.story.on(today);
    try {
      await due.act(file);
      acts += 1;
    } catch (fault) {
      if (!(fault instanceof NotTold)) throw fault;
      refused.push(fault.message);
      const times = (lived.refused.get(due.step)?.times ?? 0) + 1;
      lived.refused.set(due.step, { times, on: today });
      if (times >= tries) lived.given.add(due.step);
    }
    lived.life = lived.life.filter(({ act }) => act !== due.act);
    if (due.once) lived.given.add(due.step);
  }
  return { acts, refused, next: today.add({ days: 1 }) };
};

interface Next extends Planned {
  readonly step: string;
  /** Tried once, whatever came of it. */
  readonly once?: true;
}

/** What is done next in this file, and when: a paper to be opened, a step of the agreement, or life itself. */
const nextOf = async (telling: Telling, lived: LivedFile, today: Day): Promise<Next | undefined> => {
  const { story, chance, given, life } = lived;
  const opened = await (await story.on(today)).opened();
  const findings = assessFile({ file: opened, library: telling.library, calendars: telling.calendars, today });
  const planned: Next[] = life.map(({ on, act }, at) => ({ on, act, step: `life ${String(at)}` }));
  for (const document of documentsOf(opened.events).values()) {
    const newest = document.versions.at(-1);
    if (!newest || receivedOn(newest) !== undefined || newest.issued.by.role === "employee") continue;
    const step = `receives ${document.id} ${String(newest.issued.body.version)}`;
    const on = newest.issued.recordedOn.add({ days: chance.number(4, step) });
    if (!given.has(step)) planned.push({ on, act: receives(document.type), step, once: true });
  }
  for (const finding of findings) {
    const step = stepOf(finding, lived, today, telling.calendars);
    if (step) planned.push(step);
  }
  return planned.toSorted((a, b) => compareDays(a.on, b.on))[0];
};

const stepOf = (finding: Finding, lived: LivedFile, today: Day, calendars: Calendars): Next | undefined => {
  const { chance, given } = lived;
  const { id, due, from } = finding;
  if (!waits(finding) || given.has(id) || isForgotten(chance, id)) return undefined;
  const refused = lived.refused.get(id);
  const act = actFor(finding, refused ? careful(chance) : chance);
  if (!act) return undefined;
  if (refused) return { on: refused.on.add({ days: 6 }), act, step: id };
  if (due === undefined) return { on: today.add({ days: chance.number(5, id) }), act, step: id, once: true };
  const offset = workDaysFromDue(chance, id);
  const moved = addDays(
    calendars,
    due,
    { count: Math.abs(offset), unit: "work-days" },
    offset < 0 ? "before" : "after",
  );
  const wanted = isUnknown(moved) ? due : moved;
  const on = from && compareDays(wanted, from) < 0 ? from : wanted;
  return { on, act, step: id };
};
