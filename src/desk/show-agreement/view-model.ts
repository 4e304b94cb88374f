import type { Edition, Rule, RuleKindName } from "../../policy/index.ts";
import { sayCovers, sayDay, sayRule, saySettingValue, type SaidRule } from "../../wording/index.ts";
import { capital } from "../counting-words.ts";

export interface ReadRule {
  readonly id: string;
  readonly said: SaidRule;
  readonly sources: readonly {
    readonly says: string;
    readonly title: string;
    readonly place: string;
    readonly local: boolean;
  }[];
  /** The sentence holds the source's words already. */
  readonly quoted: boolean;
}

export interface ReadSetting {
  readonly name: string;
  readonly silent: string;
  readonly value: string;
  readonly changedHere: boolean;
  readonly usedBy: readonly { readonly id: string; readonly label: string }[];
}

export interface Agreement {
  readonly title: string;
  readonly lead: string;
  readonly words: readonly { readonly term: string; readonly words: string }[];
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly lead: string;
    readonly rules: readonly ReadRule[];
  }[];
  readonly settings: readonly ReadSetting[];
  readonly documents: readonly string[];
}

const sections: readonly (readonly [id: string, heading: string, lead: string, kinds: readonly RuleKindName[]])[] = [
  [
    "owed",
    "What must be done, and by when",
    "Duties of either side. What is late is shown as late, whoever owes it.",
    ["duty", "cadence", "count", "acknowledge"],
  ],
  ["first", "What must come first, and in which time", "Steps that others depend on.", ["gate", "window", "duration"]],
  [
    "papers",
    "What papers say",
    "What a form or plan states, and what its writer affirms.",
    ["content", "attest", "choices", "counts-as"],
  ],
  [
    "who",
    "Who may, and who decides",
    "Who may do which act, and whose word carries.",
    ["who-may", "decides", "assign"],
  ],
  [
    "rights",
    "What one may do, is told and keeps",
    "Rights that nobody has to use, and what is put before whom.",
    ["right", "tell", "keep"],
  ],
];

/** One edition in plain English, rule by rule, and what the district fills in where it is silent. */
export const agreement = (edition: Edition): Agreement => ({
  title: edition.title,
  lead: `It covers ${coverWords(edition)}, since ${sayDay(edition.from, "long")}${edition.until === undefined ? "" : ` until ${sayDay(edition.until, "long")}`}.`,
  words: ownWords(edition),
  sections: sections
    .map(([id, heading, lead, kinds]) => ({
      id,
      heading,
      lead,
      rules: edition.rules.filter(({ kind }) => kinds.includes(kind)).map((rule) => readRule(rule, edition)),
    }))
    .filter(({ rules }) => rules.length > 0),
  settings: Object.entries(edition.settings).map(([name, { value, silent, changedHere }]) => ({
    name,
    silent: capital(silent),
    value: saySettingValue(value, edition),
    changedHere,
    usedBy: edition.rules
      .filter((rule) => rule.settings.some((used) => used.name === name))
      .map((rule) => ({ id: rule.id, label: rule.id.replaceAll("-", " ") })),
  })),
  documents: Object.values(edition.documents).map(
    ({ title, words }) => `${title}${words === "quoted" ? "" : " (in other words)"}`,
  ),
});

const coverWords = (edition: Edition): string =>
  Object.values(edition.covers).every((values) => values.length === 0)
    ? "nobody by itself; other agreements take its rules over"
    : sayCovers(edition);

const terms: Readonly<Record<string, string>> = {
  plan: "A plan is called",
  focus: "What a plan is about is called",
  ddf: "The form that documents a concern is called",
  notice: "The notice is called",
  summative: "The year’s result is called",
};

const ownWords = ({ words }: Edition): Agreement["words"] =>
  Object.entries(terms).flatMap(([key, term]) => {
    const own = words[key];
    return own === undefined ? [] : [{ term, words: own }];
  });

const readRule = (rule: Rule, edition: Edition): ReadRule => ({
  id: rule.id,
  said: sayRule(rule, edition),
  sources: rule.source.map(({ says, title, place, local }) => ({ says, title, place, local })),
  quoted: rule.kind === "tell",
});
