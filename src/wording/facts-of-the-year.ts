import type { Edition } from "../policy/index.ts";
import { type SayFact, worded } from "./fact-words.ts";
import { either } from "./lists.ts";
import { documentName, valueLabel } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { sayRole } from "./say-role.ts";
import type { Traits } from "./traits.ts";

/** The chosen values between quotation marks: “Improvement Needed to Meet Expectations”. */
const chosen = (traits: Traits, edition: Edition, of: string): string =>
  either(traits.is("value").map((value) => `“${valueLabel(value, edition, of)}”`));

const report = (traits: Traits, edition: Edition): string =>
  either(traits.is("evaluation").map((name) => documentName(name, edition))) || documentName("summative", edition);

const rating: SayFact = (traits, edition) => {
  const value = chosen(traits, edition, "rating-given.value");
  const on = `on the ${report(traits, edition)}`;
  if (value === "") return worded(["give", "giving", "given"], `rating ${on}`);
  return worded(["mark", "marking", "marked"], "", {
    object: `${value} ${on}`,
    thing: `the mark ${value} ${on}`,
    happened: `${value} was marked ${on}`,
  });
};

const recommendation: SayFact = (traits, edition) => {
  const value = chosen(traits, edition, "recommendation-made.value");
  if (value === "") return worded(["make", "making", "made"], "recommendation", { thing: "a recommendation" });
  return worded(["mark", "marking", "marked"], "", { object: value, thing: `the recommendation ${value}` });
};

const told: SayFact = (traits, edition) => {
  const right = either(traits.is("right").map(plainWords));
  const who = sayRole("employee", edition);
  const object = `${who} of ${right === "" ? "this right" : `the right to ${right}`}`;
  return worded(["tell", "telling", "told"], "", { object, thing: `telling ${object}`, happened: `${who} was told` });
};

const year = (verb: readonly [string, string, string]) => (): ReturnType<SayFact> =>
  worded(verb, "", { object: "the year", thing: `the ${verb[1]} of the year` });

export const factsOfTheYear = {
  "cycle-opened": year(["open", "opening", "opened"]),
  "cycle-closed": year(["close", "closing", "closed"]),
  "history-entered": () =>
    worded(["enter", "entering", "entered"], "", {
      object: "the history of the file",
      thing: "the history of the file",
    }),
  "rating-given": rating,
  "recommendation-made": recommendation,
  "request-made": (traits) => {
    const ask = either(traits.is("ask").map(plainWords));
    const request = `a request${ask === "" ? "" : ` for ${ask}`}`;
    return worded(["make", "making", "made"], "", { object: request, thing: request });
  },
  "request-answered": () =>
    worded(["answer", "answering", "answered"], "", { object: "the request", thing: "an answer to the request" }),
  "extension-granted": () => worded(["grant", "granting", "granted"], "extension"),
  "right-told": told,
  "certificate-renewed": () => worded(["renew", "renewing", "renewed"], "certificate"),
  "coursework-recorded": () =>
    worded(["record", "recording", "recorded"], "", {
      object: "coursework",
      thing: "coursework on record",
      happened: "coursework was recorded",
    }),
  "option-elected": (traits) => {
    const option = either(traits.is("option").map(plainWords));
    const choice = option === "" ? "the choice" : `the choice to go ${option}`;
    return worded(["make", "making", "made"], "", { object: choice, thing: choice });
  },
  "step-excused": () => worded(["excuse", "excusing", "excused"], "step"),
  "absence-recorded": () => worded(["record", "recording", "recorded"], "absence"),
  "post-changed": () =>
    worded(["change", "changing", "changed"], "", { object: "the post", thing: "a change of post" }),
} as const satisfies Readonly<Record<string, SayFact>>;
