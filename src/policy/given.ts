import { type Calendars, day, type Day, makeCalendar } from "../calendar/index.ts";
import { assess } from "./assess.ts";
import type { Edition } from "./edition.ts";
import type { Contents, Cycle, Fact, Focus, Part } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { ruleKinds } from "./kinds/index.ts";
import { pattern } from "./kinds/grammar.ts";
import type { Effect, Rule, RuleKindName } from "./rule.ts";
import type { FactName, Role } from "./vocabulary.ts";

/** What tests of rules are given: short ways to say a file, a rule and a calendar. */

const daysOff = [
  { day: "2025-10-13", kind: "holiday", name: "Columbus Day" },
  { day: "2025-11-27", to: "2025-11-28", kind: "holiday", name: "Thanksgiving" },
  { day: "2025-12-22", to: "2026-01-02", kind: "break", name: "Winter break" },
  { day: "2026-01-19", kind: "holiday", name: "Martin Luther King Day" },
  { day: "2026-02-16", kind: "holiday", name: "Presidents' Day" },
  { day: "2026-03-30", to: "2026-04-03", kind: "break", name: "Spring break" },
  { day: "2026-05-25", kind: "holiday", name: "Memorial Day" },
];
const anchors = { "2025-26": { "first-employee-day": "2025-08-18", "last-employee-day": "2026-06-12" } };

/** The calendar of the worked examples. */
export const calendars: Calendars = {
  staff: makeCalendar({ id: "staff", title: "Staff", daysOff, anchors }),
  students: makeCalendar({ id: "students", title: "Pupils", kind: "students", daysOff }),
  offices: makeCalendar({ id: "offices", title: "Offices", kind: "offices", daysOff: daysOff.slice(0, 2) }),
};

export const focusOn = (code: string, kind: Focus["kind"] = "criterion"): Focus => ({
  kind,
  code,
  title: `Matter ${code}`,
});

interface FactGiven {
  readonly is?: Fact["is"];
  readonly ids?: Fact["ids"];
  /** Codes of the foci, with commas; or overall. */
  readonly on?: string;
  readonly by?: Role | "nobody";
  readonly person?: string;
  readonly recorded?: string;
  readonly contents?: Contents;
  readonly cycle?: string;
  readonly wentOn?: Fact["wentOn"];
  readonly lateReason?: string;
}

/** A fact of that day; its order and identity come from its place in the file. `on` names one focus, or several with commas. */
export function fact(name: FactName, on: string | undefined, given: FactGiven = {}): Fact {
  const { by = "supervisor", is = {}, ids = {}, contents, wentOn, lateReason } = given;
  const happened = on === undefined ? undefined : day(on);
  const focus =
    given.on === undefined
      ? undefined
      : given.on === "overall"
        ? ("overall" as const)
        : given.on.split(",").map((code) => focusOn(code));
  return {
    id: "",
    fact: name,
    day: happened,
    order: 0,
    recordedOn: given.recorded === undefined ? (happened ?? day("2026-06-30")) : day(given.recorded),
    cycle: given.cycle ?? "year",
    is,
    ids,
    ...(by === "nobody" ? {} : { by: { person: given.person ?? by, role: by } }),
    ...(focus ? { focus } : {}),
    ...(contents ? { contents } : {}),
    ...(wentOn ? { wentOn } : {}),
    ...(lateReason === undefined ? {} : { lateReason }),
  };
}

/** A rule as the loader makes it: parameters through the kind's own schema. */
export function rule(
  kind: RuleKindName,
  effect: Effect,
  parameters: unknown,
  more: { id?: string; onlyIf?: unknown; unless?: unknown; for?: Rule["for"] } = {},
): Rule {
  return {
    id: more.id ?? "rule",
    kind,
    effect,
    parameters: ruleKinds[kind].parameters.parse(parameters),
    fixed: false,
    source: [{ document: "guide", title: "Guide", place: "P1", says: "…", local: false }],
    settings: [],
    at: { file: "test", line: 1 },
    ...(more.for ? { for: more.for } : {}),
    ...(more.onlyIf === undefined ? {} : { onlyIf: pattern.parse(more.onlyIf) }),
    ...(more.unless === undefined ? {} : { unless: pattern.parse(more.unless) }),
  };
}

export const year: Cycle = {
  id: "year",
  schoolYear: "2025-26",
  edition: "policy@2023-07-01",
  firstDay: day("2025-08-18"),
  lastDay: day("2026-06-12"),
  person: { unit: "esp", "job-class": "custodian" },
};
export const lastYear: Cycle = {
  ...year,
  id: "last-year",
  schoolYear: "2024-25",
  firstDay: day("2024-08-19"),
  lastDay: day("2025-06-13"),
};

export const edition = (rules: readonly Rule[]): Edition => ({
  id: "policy@2023-07-01",
  policy: "policy",
  title: "A policy",
  from: day("2023-07-01"),
  extends: [],
  covers: {},
  words: {},
  dates: { roll: "next-work-day", local: false },
  documents: {},
  settings: {},
  plans: { pip: "improvement", pgp: "improvement", fap: "formal-assistance", idp: "development" },
  rules,
});

interface FileGiven {
  readonly today?: string;
  readonly proposed?: readonly Fact[];
  readonly cycles?: readonly Cycle[];
  readonly completeSince?: string;
  readonly calendars?: Calendars;
}

/** Facts get their order and identity from their place, f1, f2 …, unless they have one; proposed ones are p1, p2 … */
export function recorded(facts: readonly Fact[]): Fact[] {
  return facts.map((each, index) => ({ ...each, order: each.order || index + 1, id: each.id || `f${index + 1}` }));
}

/** The findings of these rules for a file of these facts. */
export function judge(rules: Rule | readonly Rule[], facts: readonly Fact[], given: FileGiven = {}): Finding[] {
  const { today = "2026-06-01", proposed = [], cycles = [lastYear, year], completeSince = "2020-07-01" } = given;
  return assess({
    file: { facts: recorded(facts), cycles, completeSince: day(completeSince) },
    edition: edition([rules].flat()),
    calendars: given.calendars ?? calendars,
    today: day(today),
    proposed: proposed.map((each, index) => ({ ...each, order: Infinity, id: `p${index + 1}` })),
  });
}

/** The one finding there must be in this year (or for the act proposed). */
export function only(findings: readonly Finding[]): Finding {
  const own = findings.filter(({ occasion }) => occasion.cycle === "year");
  const act = own.filter(({ occasion }) => occasion.kind === "act");
  const [first, ...others] = act.length > 0 ? act : own;
  if (!first || others.length > 0)
    throw new Error(
      `expected one finding, found ${own.map((each) => `${each.id} ${each.state}`).join(", ") || "none"}`,
    );
  return first;
}

export const keys = (messages: Finding["because"]): string[] => messages.map(({ key }) => key);
export const iso = (on: Day | undefined): string | undefined => on?.toString();

export const section = (whose: readonly string[] = ["supervisor"]): Contents["sections"][string] => ({
  filled: true,
  whose,
});
export const target = (number: number, given: Partial<Part> = {}): Part => ({
  part: "target",
  id: `t${number}`,
  number,
  text: `target ${number}`,
  is: {},
  filled: ["text", "measure", "target-dates"],
  ...given,
});

/** The facts of a plan that was proposed, issued and received. */
export function aPlan(
  id: string,
  on: string,
  days: { proposed?: string; issued: string; started?: string; end?: string },
  more: FactGiven & { type?: string } = {},
): Fact[] {
  const { type = "pgp", ...given } = more;
  const is = { plan: type, start: days.started ?? days.issued, ...(days.end ? { end: days.end } : {}), ...given.is };
  const of: FactGiven = { ...given, is, ids: { plan: id, ...given.ids }, on };
  return [
    fact("plan-proposed", days.proposed ?? days.issued, of),
    fact("plan-issued", days.issued, of),
    fact("plan-started", days.started, of),
  ];
}
