import type { Edition } from "../policy/index.ts";
import { article, type SayFact, type Verb, worded } from "./fact-words.ts";
import { either } from "./lists.ts";
import { sectionName, valueLabel } from "./names.ts";
import { planName, planType } from "./plan-names.ts";
import type { Traits } from "./traits.ts";

/** The agreement's own plan, or the plan types asked for: "PIP or PGP". */
const plan = (traits: Traits, edition: Edition): string =>
  either(traits.is("plan").map((name) => planType(name, edition))) || planName(edition);

/** What is asked of how it ended: " and not withdrawn". An open plan's outcome is `none`. */
const ending = (traits: Traits, edition: Edition): string => {
  const word = (outcome: string): string =>
    outcome === "none" ? "still open" : valueLabel(outcome, edition, "plan-closed.outcome").toLowerCase();
  const not = traits.not("outcome").map((outcome) => ` and not ${word(outcome)}`);
  const is = either(traits.is("outcome").map((outcome) => `“${word(outcome)}”`));
  return not.join("") + (is === "" ? "" : ` with the outcome ${is}`);
};

const planned =
  (verb: Verb): SayFact =>
  (traits, edition) => {
    const name = article(plan(traits, edition));
    return worded(verb, "", { object: name, thing: `${name} that was ${verb[2]}${ending(traits, edition)}` });
  };

/** Kinds of act named by what comes out of them and what they are about. */
const about =
  (verb: Verb, noun: string, own: { readonly bare?: true } = {}): SayFact =>
  (traits, edition) => {
    const what =
      either(traits.is("about").map((name) => (name === "plan" ? "plan" : sectionName(name, edition)))) || "plan";
    return worded(verb, `${noun} the ${what}`, own.bare ? { object: `${noun} the ${what}` } : {});
  };

export const factsOfPlans = {
  "plan-proposed": planned(["propose", "proposing", "proposed"]),
  "plan-issued": (traits, edition) =>
    planned((traits.least("version") ?? 1) > 1 ? ["revise", "revising", "revised"] : ["issue", "issuing", "issued"])(
      traits,
      edition,
    ),
  "plan-started": planned(["start", "starting", "started"]),
  "plan-extended": planned(["extend", "extending", "extended"]),
  "plan-closed": (traits, edition) => {
    const name = plan(traits, edition);
    const next = traits.is("next-step").length > 0 || traits.not("next-step").length > 0;
    const outcome = either(traits.is("outcome").map((each) => `“${valueLabel(each, edition, "plan-closed.outcome")}”`));
    return worded(["record", "recording", "recorded"], "", {
      object: `the outcome of the ${name}${next ? " and the next step" : ""}`,
      happened: `${article(name)} was closed with ${outcome === "" ? "an outcome" : `the outcome ${outcome}`}`,
      thing: `${article(name)} whose outcome ${next ? "and next step were" : "was"} recorded${ending(traits, edition)}`,
    });
  },
  "disagreement-recorded": about(["record", "recording", "recorded"], "disagreement about"),
  "agreement-marked": about(["record", "recording", "recorded"], "agreement with", { bare: true }),
  "decision-made": about(["make", "making", "made"], "decision about"),
  "support-given": () => {
    const support = "the support the plan promises";
    return worded(["give", "giving", "given"], "", { object: support, thing: support });
  },
  "target-judged": () =>
    worded(["mark", "marking", "marked"], "", {
      object: "each target met or not met",
      thing: "a mark of met or not met on the target",
      happened: "the target was marked met or not met",
    }),
} as const satisfies Readonly<Record<string, SayFact>>;
