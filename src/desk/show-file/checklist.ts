import type { Day } from "../../calendar/index.ts";
import type { CaseFile } from "../../casefile/index.ts";
import type { Plan } from "../../plans/index.ts";
import { plansIn } from "../../plans/index.ts";
import type { Edition, Finding } from "../../policy/index.ts";
import type { OwnersOf } from "../../roster/index.ts";
import { sayFinding, type SaidState } from "../../wording/index.ts";
import { sayYear } from "../dated.ts";
import { findingAnchor } from "../finding-anchor.ts";
import { clauseRef, type ClauseRef } from "../finding-clause.ts";
import { ownerWords } from "../owner-words.ts";
import { focusWords, planWord } from "../plan-names.ts";

export interface CheckRow {
  readonly anchor: string;
  readonly state: SaidState;
  readonly asks: string;
  readonly clause: ClauseRef;
  /** Why this answer, or what is missing. */
  readonly why: readonly string[];
  readonly proof: readonly string[];
  /** Which blank of the agreement the district filled. */
  readonly setting?: string;
}

/** One plan's findings, or a year's: in the order of a matter's life. */
export interface CheckBlock {
  readonly id: string;
  readonly heading: string;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly CheckRow[] }[];
  /** Answered, with nothing to note: what was chosen from the list, who acted, what the agreement tells one. */
  readonly also: readonly CheckRow[];
  /** Over and done with: a concluded plan, an earlier year. */
  readonly past: boolean;
}

/** What says the checklist: the file, its findings and how days and people are called. */
export interface Checked {
  readonly file: CaseFile;
  readonly findings: readonly Finding[];
  readonly editionOf: (cycle: string) => Edition | undefined;
  readonly today: Day;
  readonly name: (person: string) => string;
  /** Who owns which step, where the file was moved. */
  readonly owners?: OwnersOf;
}

const phases: readonly (readonly [Finding["phase"], string])[] = [
  ["year", "The year"],
  ["before-plan", "Before the plan"],
  ["plan", "The plan"],
  ["running", "While it runs"],
  ["end", "At the end"],
  ["summative", "The summative"],
];

/** Every finding of the file, a block for each plan (the newest first) and one for each year (the newest first). */
export const checklist = (checked: Checked): readonly CheckBlock[] => {
  const plans = plansIn(checked.file.events);
  const ofPlan = Map.groupBy(checked.findings, (finding) => planOf(finding, plans)?.id ?? "");
  const years = [...checked.file.cycles].reverse();
  return [
    ...[...plans].reverse().map((plan) => ({
      ...block(`plan-${plan.id}`, planHeading(plan, checked), ofPlan.get(plan.id) ?? [], checked),
      past: plan.state === "concluded",
    })),
    ...years.map(({ id, schoolYear, closedOn }) => ({
      ...block(
        `year-${id}`,
        `The year ${sayYear(schoolYear)}`,
        (ofPlan.get("") ?? []).filter(({ occasion }) => occasion.cycle === id),
        checked,
      ),
      past: closedOn !== undefined && years.length > 1,
    })),
  ].filter(({ groups, also }) => groups.length + also.length > 0);
};

/** A form or notice that a plan grew out of belongs to that plan. */
const planOf = ({ occasion }: Finding, plans: readonly Plan[]): Plan | undefined =>
  plans.find(({ id }) => id === occasion.plan) ??
  plans.find(
    ({ ddf, notice }) => occasion.document !== undefined && (ddf === occasion.document || notice === occasion.document),
  );

const planHeading = (plan: Plan, { editionOf }: Checked): string => {
  const edition = editionOf(plan.cycle);
  return `${edition ? planWord(plan, edition) : plan.type} on ${focusWords(plan.focus)}`;
};

const block = (
  id: string,
  heading: string,
  findings: readonly Finding[],
  checked: Checked,
): Omit<CheckBlock, "past"> => {
  const rows = findings.flatMap((finding) => {
    const edition = checked.editionOf(finding.occasion.cycle);
    return edition ? [{ finding, row: checkRow(finding, edition, checked) }] : [];
  });
  const shown = rows.filter(({ finding }) => !isByTheWay(finding, checked.file));
  return {
    id,
    heading,
    groups: phases.flatMap(([phase, title]) => {
      const own = shown.filter(({ finding }) => finding.phase === phase);
      return own.length === 0 ? [] : [{ heading: title, rows: own.map(({ row }) => row) }];
    }),
    also: rows.filter(({ finding }) => isByTheWay(finding, checked.file)).map(({ row }) => row),
  };
};

const quiet = new Set<Finding["kind"]>([
  "tell",
  "who-may",
  "choices",
  "assign",
  "keep",
  "counts-as",
  "content",
  "count",
  "attest",
  "window",
  "duration",
]);

/**
 * Not hidden, but folded: what a paper states, an answer to a choice, who did it, what is told. Anything amiss among them
 * stands with the others. What an adverse mark would need is folded too, while no plan gives anyone reason to think of one.
 */
export const isByTheWay = (
  { kind, state, asks, occasion, phase }: Finding,
  file: Pick<CaseFile, "events">,
): boolean => {
  if (asks.key === "asks.content-offered") return true;
  if (quiet.has(kind)) return state === "done" || state === "open" || state === "not-needed";
  const isForeseen = kind === "gate" && occasion.kind === "cycle" && phase === "summative";
  return isForeseen && !plansIn(file.events).some(({ cycle }) => cycle === occasion.cycle);
};

/** Kinds that something done shows; the others are shown by what was found. */
const shownByAct = new Set<Finding["kind"]>(["duty", "cadence", "count", "right"]);

const checkRow = (finding: Finding, edition: Edition, { today, name, owners }: Checked): CheckRow => {
  const said = sayFinding(finding, edition, { today, name });
  const isDone = finding.state.startsWith("done");
  const byAct = shownByAct.has(finding.kind) && said.proof.length > 0;
  const plainly = finding.state === "done" || finding.state === "done-late";
  const found = plainly && !byAct;
  const silent =
    finding.because.length === 1 && ["duty.not-recorded", "right.no-end"].includes(finding.because[0]?.key ?? "");
  return {
    anchor: findingAnchor(finding),
    state: said.state,
    asks: said.asks,
    clause: clauseRef(finding, finding.rule, edition),
    why: [
      ...(plainly || silent ? moved(finding, said.because) : said.because),
      ...(isDone ? [] : said.missing),
      ...[owners && ownerWords(finding, owners, { today, name })].filter((words) => words !== undefined),
    ],
    proof: found && said.because.length > 0 ? said.because : said.proof,
    ...(said.settingNote === undefined ? {} : { setting: said.settingNote }),
  };
};

const moved = ({ move }: Finding, because: readonly string[]): readonly string[] =>
  move === undefined ? [] : because.slice(0, 1);
