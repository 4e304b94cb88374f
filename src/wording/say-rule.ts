import type { Edition, Rule } from "../policy/index.ts";
import { stop } from "./lists.ts";
import type { AnySayRule, SayRule } from "./rule-sentences.ts";
import {
  sayAcknowledge,
  sayAssign,
  sayAttest,
  sayChoices,
  sayContent,
  sayDecides,
  sayGate,
  sayRightRule,
  sayTell,
  sayWhoMay,
} from "./rules-of-acts.ts";
import { sayCountsAs } from "./rules-of-marks.ts";
import { sayCadence, sayCount, sayDuration, sayDuty, sayKeep, sayWindow } from "./rules-of-time.ts";
import { sayCondition } from "./say-pattern.ts";
import { sayPersons } from "./say-person.ts";
import { sayClauseLabel } from "./say-clause.ts";
import { sayPublishedFor } from "./say-published.ts";
import { saySettingNote } from "./say-settings.ts";

/** A rule of an agreement in plain English. */
export interface SaidRule {
  /** What it asks, whom it is for and when it holds. */
  readonly sentence: string;
  /** What the program does about it; empty where it only shows. */
  readonly effectSentence: string;
  /** Its sources: where each stands, and its words. Words already said in the sentence are left out. */
  readonly clause: readonly {
    /** Short name of the document, and the place: "PIP and PGP guide, P12". */
    readonly where: string;
    readonly says?: string;
    readonly local: boolean;
  }[];
  /** Which of the district's own values it uses. */
  readonly settingNotes: readonly string[];
  readonly note?: string;
}

const as =
  <Shape>(say: SayRule<Shape>) =>
  (rule: Rule, edition: Edition): string =>
    say(rule.parameters as Shape, edition, rule);

const kinds: AnySayRule = {
  duty: as(sayDuty),
  cadence: as(sayCadence),
  count: as(sayCount),
  window: as(sayWindow),
  gate: as(sayGate),
  duration: as(sayDuration),
  content: as(sayContent),
  attest: as(sayAttest),
  tell: as(sayTell),
  "who-may": as(sayWhoMay),
  decides: as(sayDecides),
  acknowledge: as(sayAcknowledge),
  right: as(sayRightRule),
  choices: as(sayChoices),
  "counts-as": as(sayCountsAs),
  assign: as(sayAssign),
  keep: as(sayKeep),
};

/** One rule as its reader would say it, with what the program does about it and where it comes from. */
export function sayRule(rule: Rule, edition: Edition): SaidRule {
  return {
    sentence: [kinds[rule.kind](rule, edition), ...conditions(rule, edition)].join(" "),
    effectSentence: sayEffect(rule),
    clause: rule.source.map((source) => ({
      where: sayClauseLabel(source),
      ...(rule.kind === "tell" ? {} : { says: source.says }),
      local: source.local,
    })),
    settingNotes: rule.settings.map(({ name }) => saySettingNote(name, edition)),
    ...(rule.note === undefined ? {} : { note: stop(rule.note) }),
  };
}

function conditions(rule: Rule, edition: Edition): readonly string[] {
  const published = sayPublishedFor(rule.id, edition);
  return [
    published.length === 0 ? "" : `Published for single years: ${published.join("; ")}.`,
    rule.for === undefined ? "" : `This is for ${sayPersons(rule.for, edition)}.`,
    rule.onlyIf === undefined ? "" : sayOnlyIf(sayCondition(rule.onlyIf, edition)),
    rule.unless === undefined ? "" : `This does not hold if ${sayCondition(rule.unless, edition)}.`,
  ].filter((words) => words !== "");
}

/** "This is for a PIP only." reads better than "only if the plan is a PIP". */
const sayOnlyIf = (condition: string): string =>
  condition.startsWith("the plan is ")
    ? `This is for ${condition.slice("the plan is ".length)} only.`
    : `This holds only if ${condition}.`;

/** Kinds that wait for somebody to act: there is nothing to refuse, so the program reminds. */
const waiting = new Set<Rule["kind"]>(["duty", "cadence", "acknowledge"]);

/** What is refused where it is not a matter of what comes first. */
const refusals: Partial<Readonly<Record<Rule["kind"], string>>> = {
  count: "The program refuses more.",
  window: "The program refuses it outside these days.",
  "who-may": "The program refuses it to anyone else.",
  choices: "The program refuses any other answer.",
  assign: "The program refuses any other.",
};

function sayEffect({ kind, effect, parameters }: Rule): string {
  if (effect === "show") return "";
  if (effect === "warn") {
    return waiting.has(kind)
      ? "The program reminds those who owe it, and shows when it is late."
      : "One may go on all the same, giving a reason that is kept.";
  }
  const { "at-least": least } = parameters as { "at-least"?: number };
  const refusal = kind === "count" && least !== undefined ? undefined : refusals[kind];
  return refusal ?? "The program refuses this until then.";
}
