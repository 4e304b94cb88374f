import { compareDays, type Day } from "../../calendar/index.ts";
import { plansIn, unfinishedPlans } from "../../plans/index.ts";
import type { Edition, Finding, Message, Role } from "../../policy/index.ts";
import { sayAnchor, sayDay, sayFinding, sayMessage, sayMove, documentName, planType } from "../../wording/index.ts";
import { actOwed, type ActOwed } from "../acts-owed.ts";
import { agreementName } from "../agreement-name.ts";
import { clauseRef } from "../finding-clause.ts";
import { findingAnchor } from "../finding-anchor.ts";
import { text } from "../message-text.ts";
import { ownerWords } from "../owner-words.ts";
import { rolesOn, type ReadFile } from "../read-file.ts";
import type { Group, Owed } from "./owed.ts";

/** Who reads the desk, and until when something counts as near. */
export interface Reader {
  readonly person: string;
  readonly today: Day;
  readonly horizon: Day;
}

/** Kinds that wait for somebody to act. */
const waiting = new Set<Finding["kind"]>(["duty", "cadence", "count", "acknowledge"]);

/** What this file's findings put on the reader's desk. Only what findings say is read; nothing is computed anew. */
export const owedByFindings = (read: ReadFile, reader: Reader): readonly Owed[] => {
  const open = new Set(read.file.cycles.filter(({ closedOn }) => closedOn === undefined).map(({ id }) => id));
  const goingOn = unfinishedPlans(read.file.events);
  const ended = new Set(plansIn(read.file.events).flatMap(({ id, state }) => (state === "concluded" ? [id] : [])));
  const seen = new Set<string>();
  return read.findings.flatMap((finding) => {
    // What an ended plan promised can no longer be done; its pages say that it was not.
    if (finding.kind === "duty" && ended.has(finding.occasion.plan ?? "")) return [];
    const edition = read.editionOf(finding.occasion.cycle);
    if (!edition || !(open.has(finding.occasion.cycle) || goingOn.has(finding.occasion.plan ?? ""))) return [];
    const owed = owedFor(finding, edition, read, reader);
    const key = owed && `${owed.side} ${owed.title(owed.whom)} ${String(owed.day)}`;
    if (!owed || key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [owed];
  });
};

interface Step {
  readonly who: readonly Role[];
  readonly group: Group;
  readonly act: ActOwed | undefined;
  readonly fallback: string;
}

const owedFor = (finding: Finding, edition: Edition, read: ReadFile, reader: Reader): Owed | undefined => {
  const step = stepOf(finding, edition, reader);
  if (!step) return undefined;
  const mine = rolesOn(read).some((role) => step.who.includes(role) && isOwn(role, finding, read, reader));
  if (!mine && !isShownTo(read, step.group, finding)) return undefined;
  const own = read.employee.id === reader.person;
  const payer = payerOf(step.who, read);
  const said = sayFinding(finding, edition, { name: () => "", today: reader.today });
  const file = `/files/${read.employee.id}`;
  const { due } = finding;
  return {
    side: mine ? "mine" : "theirs",
    group: step.group,
    ...(due === undefined ? {} : { day: due }),
    title: step.act?.title ?? (() => step.fallback),
    whom: own ? "you" : read.employee.name,
    ...(mine ? {} : { from: fromWords(payer, read, reader) }),
    about: [own || !mine ? undefined : read.post?.title, agreementName(edition)]
      .filter((words) => words !== undefined)
      .join(" · "),
    // What someone else has to do is read in the file; its page would only say that the step is theirs.
    href: `${file}${(mine && step.act?.path) || `#${findingAnchor(finding)}`}`,
    why: [
      step.group === "cannot-say" ? said.missing[0] : said.asks,
      finding.move && sayMove(finding.move),
      ownerWords(finding, read.owners, { today: reader.today, name: read.nameOf, reader: reader.person }),
    ]
      .filter((words) => words !== undefined)
      .join(" "),
    clause: clauseRef(finding, finding.rule, edition),
    ...(step.group === "overdue" ? { state: said.state } : {}),
    bundle: `${finding.rule} ${finding.source[0]?.says ?? ""} ${step.group} ${due?.toString() ?? ""} ${step.group === "cannot-say" ? step.fallback : (step.act?.title("") ?? "")} ${mine ? "" : step.who.join()}`,
    person: { name: read.employee.name, href: file },
    ...paperOf(finding),
    now: finding.kind === "acknowledge" || finding.kind === "gate",
  };
};

/** Of somebody with posts in two units each supervisor owes the steps of their own post's year. */
const isOwn = (role: Role, finding: Finding, { standings, owners }: ReadFile, { person }: Reader): boolean => {
  const isConfined = standings.some((standing) => standing.role === role && standing.units !== undefined);
  return !isConfined || owners(finding).some((owner) => owner.role === role && owner.now === person);
};

/** The paper that acknowledging or answering is about. */
const paperOf = ({ kind, occasion: { document } }: Finding): Pick<Owed, "document"> =>
  (kind === "acknowledge" || kind === "right") && document !== undefined ? { document } : {};

const stepOf = (finding: Finding, edition: Edition, reader: Reader): Step | undefined => {
  const review =
    finding.kind === "gate" && (finding.state === "blocked" || finding.state === "due")
      ? reviewAsked(finding)
      : undefined;
  if (review) return { who: ["second-level"], group: "undated", act: actOwed(finding, edition, review), fallback: "" };
  if (finding.state === "cannot-say") return cannotSay(finding, edition, reader);
  if (finding.who.length === 0) return undefined;
  const fallback = sayMessage(finding.asks, edition, { today: reader.today, finding }).replace(/\.$/, "");
  const step = { who: finding.who, act: actOwed(finding, edition), fallback };
  if (finding.kind === "right")
    return finding.state === "open" && finding.occasion.kind === "document" ? { ...step, group: "open" } : undefined;
  if (!waiting.has(finding.kind)) return undefined;
  if (finding.state === "overdue") return { ...step, group: "overdue" };
  if (finding.state !== "due") return undefined;
  if (finding.due === undefined) return { ...step, group: "undated" };
  return { ...step, group: compareDays(finding.due, reader.horizon) <= 0 ? "due" : "later" };
};

/** The review by the supervisor's own supervisor that this gate waits for, if it waits for one. */
const reviewAsked = ({ missing }: Finding): Message | undefined =>
  missing
    .flatMap(({ with: { need } }) => (Array.isArray(need) ? (need as readonly Message[]) : []))
    .find(({ with: parameters }) => parameters["fact"] === "second-level-involved");

const cannotSay = (finding: Finding, edition: Edition, reader: Reader): Step | undefined => {
  const [missing] = finding.missing;
  if (!missing) return undefined;
  const named = missing.with["who"];
  const who = Array.isArray(named) ? (named as readonly Role[]) : finding.who;
  if (!waiting.has(finding.kind) && !who.includes("personnel")) return undefined;
  return { who, group: "cannot-say", act: undefined, fallback: missingTitle(missing, edition, reader.today) };
};

const missingTitle = (missing: Message, edition: Edition, today: Day): string => {
  const { with: about } = missing;
  switch (missing.key) {
    case "missing.history":
      return `Enter what happened from ${sayDay(about["from"] as Day, "plain", today)} on`;
    case "missing.receipt":
      return `Record when the ${receiptOf(text(about["what"]), edition)} was received`;
    case "missing.anchor":
      return `Enter ${sayAnchor(text(about["anchor"]), edition)}`;
    default:
      return sayMessage(missing, edition, { today }).replace(/\..*$/s, "");
  }
};

const receiptOf = (what: string, edition: Edition): string =>
  what in edition.plans ? planType(what, edition) : documentName(what, edition);

/** What others owe is shown to the two sides and those who stand by them; those above and the office see what is overdue. */
const isShownTo = (read: ReadFile, group: Group, { kind }: Finding): boolean => {
  const roles = rolesOn(read);
  if (group === "cannot-say" && !waiting.has(kind)) return false;
  if (roles.includes("employee") || roles.includes("supervisor") || roles.includes("representative")) return true;
  return group === "overdue" && (roles.includes("second-level") || roles.includes("personnel"));
};

const payerOf = (who: readonly Role[], { employee, supervisor, secondLevel }: ReadFile): string => {
  const [first] = who;
  if (first === "employee") return employee.name;
  if (first === "supervisor") return supervisor?.name ?? "the supervisor";
  if (first === "second-level") return secondLevel?.name ?? "the supervisor’s supervisor";
  return first === "personnel" ? "the personnel office" : `the ${(first ?? "district").replaceAll("-", " ")}`;
};

/** "From Anselm Rourke, your supervisor". */
const fromWords = (payer: string, { employee, supervisor, secondLevel }: ReadFile, { person }: Reader): string => {
  const yours =
    (employee.id === person && payer === supervisor?.name) ||
    (supervisor?.id === person && payer === secondLevel?.name);
  return `From ${payer}${yours ? ", your supervisor" : ""}`;
};
