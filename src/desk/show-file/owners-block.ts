import { compareDays, day, type Day } from "../../calendar/index.ts";
import type { CaseFile, PostMove } from "../../casefile/index.ts";
import type { Edition, Finding } from "../../policy/index.ts";
import type { OwnersOf, Ownership } from "../../roster/index.ts";
import { capital, sayDay } from "../../wording/index.ts";
import { actOwed } from "../acts-owed.ts";
import { findingAnchor } from "../finding-anchor.ts";
import { stepTitle } from "../finding-step.ts";

/** After a move within the year: whose each open step is, and was. */
export interface OwnersBlock {
  /** "Moved to Bluff Road on January 11. …" */
  readonly lead: string;
  readonly rows: readonly {
    readonly step: string;
    readonly href: string;
    readonly due: string;
    readonly now: string;
    readonly before: string;
  }[];
}

interface Asked {
  readonly file: Pick<CaseFile, "events" | "cycles">;
  readonly findings: readonly Finding[];
  readonly editionOf: (cycle: string) => Edition | undefined;
  readonly owners: OwnersOf;
  readonly today: Day;
  readonly name: (person: string) => string;
  readonly employee: { readonly name: string };
}

const waiting = new Set<Finding["kind"]>(["duty", "cadence", "count", "acknowledge"]);

/** Who owns which step, where somebody's post changed in a year that is open; `undefined` where none did. */
export const ownersBlock = (asked: Asked): OwnersBlock | undefined => {
  const open = new Set(asked.file.cycles.filter(({ closedOn }) => closedOn === undefined).map(({ id }) => id));
  const moves = asked.file.events
    .filter(({ type, cycle }) => type === "PostChanged" && open.has(cycle))
    .map(({ body }) => body as PostMove)
    .filter(({ changed }) => changed.includes("supervisor") || changed.includes("post"));
  if (moves.length === 0) return undefined;
  const steps = asked.findings
    .filter(
      ({ state, kind, occasion }) =>
        waiting.has(kind) && open.has(occasion.cycle) && (state === "due" || state === "overdue"),
    )
    .sort((a, b) =>
      a.due && b.due ? compareDays(a.due, b.due) : Number(a.due === undefined) - Number(b.due === undefined),
    );
  return {
    lead: [...moves.map((move) => moveWords(move, asked)), doneBefore(moves, asked, open)]
      .filter((words) => words !== undefined)
      .join(" "),
    rows: steps.flatMap((finding) => {
      const edition = asked.editionOf(finding.occasion.cycle);
      return edition ? [rowOf(finding, edition, asked)] : [];
    }),
  };
};

const moveWords = ({ from, was, now }: PostMove, { name, today }: Asked): string => {
  const on = sayDay(day(from), "plain", today);
  const who = (person: string | undefined): string => (person === undefined ? "nobody" : name(person));
  if (!was)
    return `A second post ${isAhead(from, today) ? "begins" : "began"} on ${on}, under ${who(now?.supervisor)}.`;
  if (!now) return `A post under ${who(was.supervisor)} ${isAhead(from, today) ? "ends" : "ended"} before ${on}.`;
  return `Until ${on} under ${who(was.supervisor)}, from then on under ${who(now.supervisor)}.`;
};

const isAhead = (from: string, today: Day): boolean => compareDays(day(from), today) > 0;

/** What the earlier supervisor did stays done: it is not asked again. */
const doneBefore = (
  moves: readonly PostMove[],
  { findings, name }: Asked,
  open: ReadonlySet<string>,
): string | undefined => {
  const before = new Set(
    moves.flatMap(({ was, now }) => (was?.supervisor && was.supervisor !== now?.supervisor ? [was.supervisor] : [])),
  );
  const done = findings.filter(
    ({ state, occasion, proof }) =>
      state.startsWith("done") &&
      open.has(occasion.cycle) &&
      proof.some(({ by }) => by !== undefined && before.has(by.person)),
  );
  if (done.length === 0) return undefined;
  return `What ${[...before].map(name).join(" and ")} did in this year stays done.`;
};

const rowOf = (finding: Finding, edition: Edition, asked: Asked): OwnersBlock["rows"][number] => {
  const { today, owners, employee } = asked;
  const own = owners(finding);
  const step = actOwed(finding, edition)?.title(employee.name) ?? stepTitle(finding, edition, today);
  const names = own.flatMap(({ now }) => (now === undefined ? [] : [asked.name(now)]));
  const isEmployees = finding.who.includes("employee");
  return {
    step: capital(step),
    href: `#${findingAnchor(finding)}`,
    due: finding.due ? sayDay(finding.due, "table", today) : "No day",
    now:
      [...(isEmployees ? [employee.name] : []), ...names].join(", ") ||
      othersOf(finding) ||
      "The agreement names nobody",
    before: own.map((each) => earlier(each, asked)).join(" "),
  };
};

const othersOf = ({ who }: Finding): string => capital(who.map((role) => role.replaceAll("-", " ")).join(", "));

const earlier = ({ due, since }: Ownership, { today, name }: Asked): string => {
  if (!due) return "";
  if (compareDays(due.on, today) > 0) return `With ${name(due.person)} by then.`;
  return `Fell due under ${name(due.person)}${since ? `; handed on ${sayDay(since, "short", today)}` : ""}.`;
};
