import { expect, test } from "vitest";
import { labelProblems } from "./load-labels.ts";
import { rollUpProblems } from "./load-roll-ups.ts";
import { rule } from "./given.ts";

const label = (name: string, when: readonly object[]) => rule("counts-as", "show", { label: name, when }, { id: name });
const reasons = (...rules: Parameters<typeof labelProblems>[0]) => labelProblems(rules).map(({ reason }) => reason);
const gate = (needs: readonly object[]) => rule("gate", "block", { act: "recommendation-made", needs });

test("a label that no rule gives is refused where it is asked for", () => {
  expect(reasons(gate([{ label: "low-years" }]))).toEqual(["No rule gives the label low-years."]);
  expect(reasons(gate([{ label: "low-years" }]), label("low-years", [{ fact: "rating-given" }]))).toEqual([]);
});

test("labels that ask for each other in a circle are refused, a chain is not", () => {
  const one = label("one", [{ label: "two" }]);
  expect(reasons(one, label("two", [{ fact: "rating-given" }]))).toEqual([]);
  expect(reasons(one, label("two", [{ "any-of": [{ label: "one" }, { fact: "rating-given" }] }]))).toEqual([
    "The label one asks for itself in a circle.",
    "The label two asks for itself in a circle.",
  ]);
});

test("a roll-up may only name values that a rating may be", () => {
  const bands = [{ "at-least": 2, is: "good" }, { is: "poor" }];
  const rollsUp = { marks: "domain", points: { good: 2, fair: 1 }, bands };
  const overall = rule("counts-as", "warn", { label: "overall", "rolls-up": rollsUp }, { id: "overall" });
  const scale = rule("choices", "block", { of: "rating-given.value", allowed: ["good", "poor"] });
  expect(rollUpProblems([overall, scale]).map(({ reason }) => reason)).toEqual([
    "The rule overall names fair, which no rating may be.",
  ]);
  expect(rollUpProblems([overall])).toEqual([]);
});
