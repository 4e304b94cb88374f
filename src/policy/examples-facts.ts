import { day, schoolYearOf } from "../calendar/index.ts";
import type { Day } from "../calendar/index.ts";
import type { AttributeValue, Contents, Fact } from "./fact.ts";
import type { Happening } from "./examples-frame.ts";
import { contentKeys, readContents, readFocus } from "./examples-parts.ts";
import { attributeNames, factNames, roles } from "./vocabulary.ts";
import type { FactName, FocusKind, Role } from "./vocabulary.ts";

/** What the facts of one example are read with. */
export interface FactContext {
  readonly today: Day;
  readonly focusKind: FocusKind;
  /** What `plan: own` means: the plan of the policy at hand, so that one example serves every policy that extends a base. */
  readonly ownPlan: string;
  /** Facts about to be done (`act`), not on record yet. */
  readonly proposed: boolean;
  /** Cycles of the plans told so far: a plan's facts belong to the year it was proposed in. */
  readonly planCycles: Map<string, string>;
}

const FACTS: ReadonlySet<string> = new Set(factNames);
const IDENTITIES = ["benchmark", "strategy", "target", "observation", "part", "occasion"] as const;
const stagesOf: Readonly<Record<"document" | "plan", Readonly<Record<string, FactName>>>> = {
  document: {
    shared: "draft-shared",
    issued: "document-issued",
    sent: "document-sent",
    received: "document-received",
    discussed: "document-discussed",
    acknowledged: "document-acknowledged",
    declined: "signature-declined",
    changed: "document-changed",
  },
  plan: {
    proposed: "plan-proposed",
    issued: "plan-issued",
    started: "plan-started",
    extended: "plan-extended",
    closed: "plan-closed",
  },
};
const byEmployee: ReadonlySet<FactName> = new Set([
  "draft-shared",
  "document-received",
  "document-acknowledged",
  "signature-declined",
  "response-filed",
]);
const withContents: ReadonlySet<FactName> = new Set(["document-issued", "plan-issued"]);
const common: ReadonlySet<string> = new Set([
  "focus",
  "by",
  "cycle",
  "entered",
  "because",
  "went-on",
  "document",
  "plan",
  ...IDENTITIES,
  ...contentKeys,
]);

/** What `where` may ask about, and what only the engine reads: the words of a part that was affirmed. */
const attributesKnown: ReadonlySet<string> = new Set([...attributeNames, "text"]);

/** A happening of an example cannot be read. */
export class HappeningError extends Error {}

/**
 * The facts one happening stands for. It is a fact by its name (`conference-held: 2025-10-14`), or a document or plan with the days
 * of its stages (`document: ddf, issued: 2025-11-03, received: not-recorded`). `ddf#2` is a second form, apart from `ddf`.
 */
export function factsOf(happening: Happening, number: number, context: FactContext): Fact[] {
  const named = Object.keys(happening).filter((key) => FACTS.has(key));
  const [name, second] = named;
  if (second !== undefined) throw new HappeningError(`One happening tells two facts (${named.join(", ")}): write two.`);
  if (name !== undefined)
    return [fact(name as FactName, happening[name], happening, new Set([name]), `${number}`, context)];
  const of = happening["plan"] !== undefined ? "plan" : "document";
  const stages = Object.entries(stagesOf[of]).filter(([key]) => key in happening);
  if (stages.length === 0)
    throw new HappeningError(
      `Say what happened: a fact (${factNames.slice(3, 6).join(", ")} …), or a document or plan with its stages.`,
    );
  const keys = new Set(stages.map(([key]) => key));
  return stages.map(([key, stage], index) =>
    fact(stage, happening[key], happening, keys, `${number}.${index + 1}`, context),
  );
}

function fact(
  name: FactName,
  written: unknown,
  happening: Happening,
  ownKeys: ReadonlySet<string>,
  id: string,
  context: FactContext,
): Fact {
  const on = dayOf(written, context.today);
  const focus = readFocus(happening["focus"], context.focusKind);
  const ids = identities(happening, name);
  const entered = typeof happening["entered"] === "string" ? day(happening["entered"]) : (on ?? context.today);
  const by = roleOf(happening, byEmployee.has(name) ? "employee" : "supervisor");
  const contents: Contents | undefined = withContents.has(name) ? readContents(happening, focus) : undefined;
  return {
    id: `${context.proposed ? "act" : "fact"}-${id}`,
    fact: name,
    day: on,
    order: context.proposed ? Infinity : Number(id.split(".")[0]) * 10 + Number(id.split(".")[1] ?? 0),
    recordedOn: entered,
    by: { person: by, role: by },
    cycle: cycleOf(happening, ids["plan"], on ?? context.today, context),
    is: attributes(happening, name, ownKeys, context.ownPlan),
    ids,
    ...(focus === undefined ? {} : { focus }),
    ...(contents ? { contents } : {}),
    ...(typeof happening["because"] === "string" ? { lateReason: happening["because"] } : {}),
    ...(happening["went-on"] === undefined ? {} : { wentOn: happening["went-on"] as Readonly<Record<string, string>> }),
  };
}

function roleOf({ by }: Happening, otherwise: Role): Role {
  if (by === undefined) return otherwise;
  const role = roles.find((known) => known === by);
  if (role === undefined) throw new HappeningError(`Nobody acts as ${JSON.stringify(by)}: by is a role.`);
  return role;
}

function dayOf(written: unknown, today: Day): Day | undefined {
  if (written === "today") return today;
  if (written === "not-recorded") return undefined;
  if (typeof written !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    throw new HappeningError(`${JSON.stringify(written)} is no day: write a day, "today" or "not-recorded".`);
  }
  return day(written);
}

function identities(happening: Happening, name: FactName): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const key of ["document", "plan", ...IDENTITIES]) {
    const written = happening[key];
    if (typeof written === "string") ids[key] = written;
  }
  const plan = ids["plan"];
  if (plan !== undefined && ids["document"] === undefined && (name === "attested" || name.startsWith("plan-")))
    ids["document"] = plan;
  return ids;
}

function attributes(
  happening: Happening,
  name: FactName,
  ownKeys: ReadonlySet<string>,
  ownPlan: string,
): Record<string, AttributeValue> {
  const is: Record<string, AttributeValue> = {};
  for (const key of ["document", "plan"]) {
    const written = happening[key];
    if (typeof written !== "string") continue;
    const type = written.split("#")[0] ?? written;
    is[key] = type === "own" ? ownPlan : type;
  }
  for (const [key, value] of Object.entries(happening)) {
    if (common.has(key) || ownKeys.has(key) || value === null || value === undefined) continue;
    if (!attributesKnown.has(key)) throw new HappeningError(`Nothing on record has "${key}".`);
    is[key] = value as AttributeValue;
  }
  if (withContents.has(name) || name === "document-acknowledged" || name === "signature-declined") is["version"] ??= 1;
  if (name === "document-acknowledged" || name === "signature-declined") is["as"] ??= "employee";
  if (name === "attested") is["as"] ??= roleOf(happening, "supervisor");
  return is;
}

function cycleOf(happening: Happening, plan: string | undefined, on: Day, { planCycles }: FactContext): string {
  const written = happening["cycle"];
  const known = plan === undefined ? undefined : planCycles.get(plan);
  const cycle = typeof written === "string" ? written : (known ?? schoolYearOf(earliestOf(happening, on)));
  if (plan !== undefined && known === undefined) planCycles.set(plan, cycle);
  return cycle;
}

function earliestOf(happening: Happening, on: Day): Day {
  const first = happening["proposed"] ?? happening["issued"];
  return typeof first === "string" && /^\d{4}/.test(first) ? day(first) : on;
}
