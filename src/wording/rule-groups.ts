import type { Edition, FactPattern, Pattern, Rule } from "../policy/index.ts";
import { traitsOf } from "./traits.ts";

/** Rules of one part of a matter's life, for an agreement said in order. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

type Phase = "year" | "development" | "before-plan" | "plan" | "running" | "end" | "summative";

const titles: Readonly<Record<Phase, string>> = {
  year: "The year",
  development: "The development plan",
  "before-plan": "Before a plan",
  plan: "The plan",
  running: "While it runs",
  end: "At the end of it",
  summative: "The summative",
};

const ofFact: Readonly<Record<string, Phase>> = {
  "concern-raised": "before-plan",
  "notice-given": "before-plan",
  "plan-proposed": "before-plan",
  "plan-issued": "plan",
  "plan-started": "plan",
  "second-level-involved": "plan",
  "plan-extended": "running",
  "helper-asked": "running",
  "support-given": "running",
  "target-judged": "end",
  "plan-closed": "end",
  "rating-given": "summative",
  "recommendation-made": "summative",
  "certificate-renewed": "development",
  "draft-shared": "development",
  focus: "plan",
};

const ofDocument: Readonly<Record<string, Phase>> = {
  "development-plan": "development",
  ddf: "before-plan",
  notice: "before-plan",
  plan: "plan",
  "review-note": "running",
  summative: "summative",
  annual: "summative",
};

const ofMeeting: Readonly<Record<string, Phase>> = {
  planning: "development",
  "concern-talk": "before-plan",
  "plan-writing": "plan",
  "plan-review": "running",
  "plan-closing": "end",
  summative: "summative",
};

function phaseOfFact({ fact, where }: FactPattern): Phase {
  const traits = traitsOf(where);
  const [document = ""] = traits.is("document");
  const [meeting = ""] = traits.is("meeting");
  if ((traits.least("version") ?? 1) > 1) return "running";
  return ofFact[fact] ?? ofDocument[document] ?? ofMeeting[meeting] ?? "year";
}

const phaseOfPattern = (pattern: Pattern): Phase => {
  if ("fact" in pattern) return phaseOfFact(pattern);
  return "part" in pattern ? "plan" : "year";
};

/** Where any kind's parameters say what they are about, in the order they are looked at. */
interface About {
  readonly act?: Pattern;
  readonly must?: Pattern;
  readonly at?: Pattern | readonly Pattern[];
  readonly of?: Pattern | string | { readonly name: string };
  readonly document?: { readonly name: string };
  readonly record?: { readonly name: string };
  readonly about?: string | readonly { readonly name: string }[];
  readonly what?: string;
}

function phaseOfRule({ parameters }: Rule): Phase {
  const { act, must, at, of, document, record, about, what } = parameters as About;
  const [first] = Array.isArray(at) ? (at as readonly Pattern[]) : [at as Pattern | undefined];
  if (act !== undefined) return phaseOfPattern(act);
  if (must !== undefined) return phaseOfPattern(must);
  const paper = document ?? record ?? (typeof about === "object" ? about[0] : undefined);
  if (paper !== undefined) return ofDocument[paper.name] ?? "year";
  if (first !== undefined && typeof first === "object") return phaseOfPattern(first);
  if (typeof of === "string") return ofFact[of.split(".")[0] ?? ""] ?? "year";
  if (of !== undefined) return "name" in of ? (ofDocument[of.name] ?? "year") : phaseOfPattern(of);
  return about === "plan" || what === "plan" ? "plan" : "year";
}

/** An agreement's rules in the order of a matter's life; groups without rules are left out. */
export const ruleGroups = (edition: Pick<Edition, "rules">): readonly RuleGroup[] =>
  (Object.keys(titles) as Phase[])
    .map((phase) => ({ title: titles[phase], rules: edition.rules.filter((rule) => phaseOfRule(rule) === phase) }))
    .filter(({ rules }) => rules.length > 0);
